import assert from "node:assert/strict";
import path from "node:path";
import * as vscode from "vscode";
import { eventually, open, placeOf } from "./window";

const commands = ["showProblems", "whatIsIndexed", "openCard", "restartServer", "showOutput"].map((name) => `apparatus.${name}`);

describe("the extension", () => {
  it("runs as it was packed and installed", () => {
    const extension = vscode.extensions.getExtension("apparatus.apparatus");
    assert(extension, "it is installed");
    assert.match(path.basename(extension.extensionPath), /^apparatus\.apparatus-\d/);
    for (const file of ["client", "server", "test"]) assert(!extension.extensionPath.endsWith(path.join(file, "src")));
  });

  it("has every command that its manifest names", async () => {
    await open("chapter.md");
    const present = await eventually(
      "commands",
      () => vscode.commands.getCommands(true),
      (all) => all.includes("apparatus.showOutput"),
    );
    const named = vscode.extensions.getExtension("apparatus.apparatus")?.packageJSON.contributes.commands as { command: string }[];
    for (const { command } of named) assert(present.includes(command), `${command} is registered`);
    for (const command of commands)
      assert(
        named.some((one) => one.command === command),
        `${command} is in the manifest`,
      );
  });

  it("tells what is indexed", async () => {
    const uri = vscode.Uri.from({ scheme: "apparatus", path: "/What is indexed.md" });
    await eventually(
      "the page",
      async () => {
        await vscode.commands.executeCommand("apparatus.whatIsIndexed");
        return (await vscode.workspace.openTextDocument(uri)).getText();
      },
      (text) => /[1-9]\d* documents in 1 folder/.test(text),
    );
  });

  it("answers again after a restart of the server", async () => {
    const document = await open("chapter.md");
    await vscode.commands.executeCommand("apparatus.restartServer");
    await eventually(
      "hover",
      () => vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, placeOf(document, "[^toll]", 3)),
      (hovers) => hovers.length !== 0,
    );
  });

  it("offers once to switch off the built-in check that takes notes for links", async () => {
    const document = await open("chapter.md");
    const check = () => vscode.workspace.getConfiguration("markdown.validate", document.uri).inspect<string>("referenceLinks.enabled");
    await vscode.workspace.getConfiguration("markdown.validate").update("enabled", true, vscode.ConfigurationTarget.Workspace);
    await eventually(
      "the first offer is taken",
      async () => {
        await vscode.commands.executeCommand("notification.acceptPrimaryAction");
        return check()?.workspaceValue;
      },
      (value) => value === "ignore",
    );
    await eventually(
      "the built-in check is silent",
      () => vscode.languages.getDiagnostics(document.uri).filter(({ code }) => code === "link.no-such-reference").length,
      (count) => count === 0,
    );
  });
});
