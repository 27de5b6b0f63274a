import assert from "node:assert/strict";
import * as vscode from "vscode";
import { footnote, p, r, wordFile } from "../../formats/wrapped/word";
import { eventually, open, placeOf } from "./window";

describe("texts in files that wrap them", () => {
  let file: vscode.Uri;

  before(async () => {
    file = vscode.Uri.joinPath(vscode.workspace.workspaceFolders?.[0]?.uri as vscode.Uri, "council letters.docx");
    await write("Jost Abendroth, the clerk, wrote to the council.", "Letter book 3, f. 12.");
  });

  after(() => vscode.workspace.fs.delete(file));

  afterEach(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));

  it("are shown by a command, with their notes, and cannot be edited", async () => {
    await vscode.commands.executeCommand("apparatus.showText", file);
    const document = await shown();
    assert.equal(document.languageId, "markdown");
    assert.match(document.getText(), /^Jost Abendroth, the clerk, wrote to the council\.\[\^1\]\n/);
    const hovers = await eventually(
      "the note",
      () => vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, placeOf(document, "[^1]", 2)),
      (answer) => answer.length > 0,
    );
    const [card] = hovers.flatMap(({ contents }) => contents) as vscode.MarkdownString[];
    assert.match(card?.value ?? "", /Letter book 3, f\\?\. 12/);
    const editor = vscode.window.activeTextEditor;
    await editor?.edit((edit) => edit.insert(new vscode.Position(0, 0), "x"));
    assert.ok(!document.getText().startsWith("x"), "it is as it was");
  });

  it("are reached from other texts", async () => {
    const chapter = await open("chapter.md");
    const places = await eventually(
      "references",
      () =>
        vscode.commands.executeCommand<vscode.Location[]>(
          "vscode.executeReferenceProvider",
          chapter.uri,
          placeOf(chapter, "Jost Abendroth", 6),
        ),
      (answer) => answer.some(({ uri }) => uri.scheme === "apparatus-text"),
    );
    const place = places.find(({ uri }) => uri.scheme === "apparatus-text");
    const document = await vscode.workspace.openTextDocument(place?.uri as vscode.Uri);
    assert.equal(document.getText(place?.range), "Jost Abendroth");
  });

  it("follow their files", async () => {
    await vscode.commands.executeCommand("apparatus.showText", file);
    const document = await shown();
    await write("Jost Abendroth wrote again.", "Letter book 3, f. 13.");
    await eventually(
      "the new text",
      () => document.getText(),
      (text) => text.startsWith("Jost Abendroth wrote again."),
    );
  });

  const write = (text: string, note: string): Thenable<void> =>
    vscode.workspace.fs.writeFile(file, wordFile({ body: p(r(text) + footnote("2")), footnotes: { "2": p(r(note)) } }));

  const shown = async (): Promise<vscode.TextDocument> => {
    const editor = await eventually(
      "the text",
      () => vscode.window.activeTextEditor,
      (active) => active?.document.uri.scheme === "apparatus-text",
    );
    return (editor as vscode.TextEditor).document;
  };
});
