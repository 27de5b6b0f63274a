import assert from "node:assert/strict";
import * as vscode from "vscode";
import { actionAt, eventually, open, placeOf, rename, undo } from "./window";

describe("people", () => {
  let document: vscode.TextDocument;
  let place: vscode.Position;

  beforeEach(async () => {
    document = await open("chapter.md");
    place = placeOf(document, "Jost Abendroth", 6);
  });

  afterEach(() => vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor"));

  it("have a card that leads to all that is known, by a link that no text could write", async () => {
    const hovers = await eventually("the card", cardAt, isPerson);
    const [card, link] = hovers.flatMap(({ contents }) => contents) as vscode.MarkdownString[];
    assert.match(card?.value ?? "", /^\*\*Jost Abendroth\*\*/);
    assert.ok(!card?.isTrusted, "the card is not trusted");
    assert.match(link?.value ?? "", /^\[Open card\]\(command:apparatus\.openCard\?/);
    assert.deepEqual(link?.isTrusted, { enabledCommands: ["apparatus.openCard"] });
    await vscode.commands.executeCommand("apparatus.openCard");
    await eventually(
      "the page",
      () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).map(({ label }) => label),
      (labels) => labels.length > 1,
    );
  });

  it("are decided about in people.yaml, which is saved, and shown anew", async () => {
    await eventually("the card", cardAt, isPerson);
    const { command } = await actionAt(document, new vscode.Range(place, place), /^Not a person: Jost Abendroth$/);
    assert(command);
    await vscode.commands.executeCommand("notifications.clearAll");
    void vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    const file = vscode.Uri.joinPath(vscode.workspace.workspaceFolders?.[0]?.uri as vscode.Uri, "people.yaml");
    const saved = (): Thenable<string> =>
      vscode.workspace.fs.readFile(file).then(
        (bytes) => new TextDecoder().decode(bytes),
        () => "",
      );
    try {
      await eventually("the file", saved, (text) => text === "nobody:\n  - Jost Abendroth\n");
      await eventually("the card is gone", cardAt, (hovers) => !isPerson(hovers));
      await eventually(
        "it is undone",
        async () => {
          // What has been done is told when it has been saved.
          await vscode.commands.executeCommand("notification.acceptPrimaryAction");
          return saved();
        },
        (text) => text === "",
      );
      await eventually("the card is back", cardAt, isPerson);
    } finally {
      await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
      await vscode.workspace.fs.delete(file).then(undefined, () => "gone with the decision");
    }
  });

  it("are shown on an open card as a decision has made them", async () => {
    await eventually("the card", cardAt, isPerson);
    await vscode.commands.executeCommand("apparatus.openCard", { uri: document.uri.toString(), position: place });
    const labels = (): string[] => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).map(({ label }) => label);
    await eventually("the page", labels, (all) => all.includes("Jost Abendroth"));
    const file = vscode.Uri.joinPath(vscode.workspace.workspaceFolders?.[0]?.uri as vscode.Uri, "people.yaml");
    try {
      const decision = { kind: "preferred", name: "Jodocus Abendroth", spellings: ["Jost Abendroth"] };
      void vscode.commands.executeCommand("apparatus.decide", decision);
      await eventually("the page anew", labels, (all) => all.includes("Jodocus Abendroth"));
    } finally {
      await vscode.commands.executeCommand("notifications.clearAll");
      await vscode.workspace.fs.delete(file).then(undefined, () => "gone with the decision");
      await eventually("the card as before", cardAt, isPerson);
    }
  });

  it("are shown on an open card as they are spelled now, wherever they stand", async () => {
    await eventually("the card", cardAt, isPerson);
    await vscode.commands.executeCommand("apparatus.openCard", { uri: document.uri.toString(), position: place });
    const labels = (): string[] => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).map(({ label }) => label);
    await eventually("the page", labels, (all) => all.includes("Jost Abendroth"));
    const saved = document.getText();
    const change = new vscode.WorkspaceEdit();
    change.insert(document.uri, new vscode.Position(0, 0), "A motto.\n\n");
    change.replace(document.uri, new vscode.Range(place.translate(0, -6), place.translate(0, -2)), "Jobst");
    try {
      assert(await vscode.workspace.applyEdit(change));
      await document.save();
      await eventually("the page anew", labels, (all) => all.includes("Jobst Abendroth"));
    } finally {
      const back = new vscode.WorkspaceEdit();
      back.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), saved);
      await vscode.workspace.applyEdit(back);
      await document.save();
    }
  });

  it("are renamed in one step that is undone in one", async () => {
    await eventually("the card", cardAt, isPerson);
    const before = document.getText();
    await rename(document, place, "Jobst Abendroth");
    assert.equal(document.getText(), before.replaceAll("Jost Abendroth", "Jobst Abendroth"));
    await undo(document, before);
  });

  const cardAt = (): Thenable<vscode.Hover[]> => vscode.commands.executeCommand("vscode.executeHoverProvider", document.uri, place);
});

const isPerson = (hovers: vscode.Hover[]): boolean =>
  hovers.some(({ contents }) => contents.some((content) => typeof content === "object" && content.value.startsWith("**Jost")));
