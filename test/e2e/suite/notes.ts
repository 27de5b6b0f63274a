import assert from "node:assert/strict";
import * as vscode from "vscode";
import { applyFix, codesOf, eventually, open, placeOf, undo } from "./window";

describe("notes in Markdown", () => {
  let document: vscode.TextDocument;

  beforeEach(async () => {
    document = await open("chapter.md");
  });

  afterEach(() => vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor"));

  it("shows the whole note when the mouse rests on its call", async () => {
    const text = await hover(document, placeOf(document, "[^2]", 2));
    assert.match(text, /The council forbade it in the winter before/);
    assert.match(text, /read from the pulpit/);
    assert.doesNotMatch(text, /\[\^/);
  });

  it("shows on a note the sentence it hangs on", async () => {
    assert.match(await hover(document, placeOf(document, "[^toll]:", 3)), /The salt came up the river/);
  });

  it("jumps from a call to its note", async () => {
    await leadsTo("vscode.executeDefinitionProvider", placeOf(document, "[^toll]", 3), [placeOf(document, "[^toll]:").line]);
  });

  it("jumps from a note to all its calls", async () => {
    await leadsTo("vscode.executeDefinitionProvider", placeOf(document, "[^clerk]:", 3), [3, 7]);
  });

  it("finds every place of a note from either end", async () => {
    for (const from of ["[^clerk]", "[^clerk]:"]) {
      await leadsTo("vscode.executeReferenceProvider", placeOf(document, from, 3), [3, 7, 15]);
    }
  });

  it("lists headings with the notes called in them", async () => {
    const symbols = await eventually(
      "outline",
      () => vscode.commands.executeCommand<vscode.DocumentSymbol[]>("vscode.executeDocumentSymbolProvider", document.uri),
      (answer) => Array.isArray(answer) && answer.some(({ detail, children }) => detail !== undefined && children.length !== 0),
    );
    const names = symbols.flatMap(function flat(symbol): string[] {
      return [symbol.name, ...symbol.children.flatMap(flat)];
    });
    for (const name of ["The salt road", "The clerk"]) assert(names.includes(name), `${name} in ${names.join(" | ")}`);
    assert(
      names.some((name) => name.includes("toll")),
      `the note [^toll] in ${names.join(" | ")}`,
    );
  });

  it("finds a note of the workspace by its text", async () => {
    const found = await eventually(
      "workspace symbols",
      () => vscode.commands.executeCommand<vscode.SymbolInformation[]>("vscode.executeWorkspaceSymbolProvider", "Abendroth"),
      (answer) => answer.length !== 0,
    );
    assert(found.some((symbol) => symbol.location.uri.toString() === document.uri.toString()));
  });

  it("reports a broken note and repairs it", async () => {
    await eventually(
      "no problem at first",
      () => codesOf(document),
      (codes) => codes.length === 0,
    );
    const broken = placeOf(document, "[^toll]:");
    await edit(document, (change) => change.replace(document.uri, new vscode.Range(broken, broken.translate(0, 7)), "[^tol]"));
    await eventually(
      "dangling call",
      () => codesOf(document),
      (codes) => codes.includes("dangling-call"),
    );
    await applyFix(document, "dangling-call", /\[\^tol\]/);
    await eventually(
      "no problem any more",
      () => codesOf(document),
      (codes) => codes.length === 0,
    );
  });

  it("creates a missing note and puts the cursor into it", async () => {
    const end = placeOf(document, "to know.", "to know.".length);
    await edit(document, (change) => change.insert(document.uri, end, "[^new]"));
    await eventually(
      "dangling call",
      () => codesOf(document),
      (codes) => codes.includes("dangling-call"),
    );
    await applyFix(document, "dangling-call", /create/i);
    await eventually(
      "no dangling call any more",
      () => codesOf(document),
      (codes) => !codes.includes("dangling-call"),
    );
    const created = placeOf(document, "[^new]:");
    const editor = vscode.window.activeTextEditor;
    await eventually(
      "cursor in the new note",
      () => editor?.selection.active.line,
      (line) => line === created.line,
    );
    assert.equal(editor?.selection.active.character, "[^new]: ".length, document.lineAt(created.line).text);
  });

  it("inserts a call and its note, with the cursor in the note", async () => {
    const place = placeOf(document, "to know.", "to know.".length);
    const editor = vscode.window.activeTextEditor;
    assert(editor);
    editor.selection = new vscode.Selection(place, place);
    await vscode.commands.executeCommand("apparatus.insertNote");
    assert.match(document.getText(), /to know\.\[\^3\]\[\^clerk\][\s\S]*^\[\^3\]: $/m);
    const created = placeOf(document, "[^3]: ");
    await eventually(
      "the cursor in it",
      () => editor.selection.active,
      (active) => active.line === created.line && active.character === "[^3]: ".length,
    );
  });

  it("inserts a note right behind what is typed, while its problems are told", async () => {
    for (let number = 3; number < 9; number++) {
      const place = placeOf(document, "to know.", "to know.".length);
      await edit(document, (change) => change.insert(document.uri, place, `[^gone${number}]`));
      const editor = await vscode.window.showTextDocument(document);
      editor.selection = new vscode.Selection(place, place);
      await vscode.commands.executeCommand("apparatus.insertNote");
      assert(document.getText().includes(`to know.[^${number}][^gone${number}]`), document.getText());
    }
  });

  it("renumbers all notes in one step", async () => {
    const before = document.getText();
    await vscode.commands.executeCommand("apparatus.renumberNotes");
    assert.equal(document.getText(), before.replaceAll("[^2]", "[^1]"));
    await undo(document, before);
  });

  it("says nothing of notes in code", async () => {
    const end = document.lineAt(document.lineCount - 1).range.end;
    await edit(document, (change) => change.insert(document.uri, end, "\n```\nnot a call[^nowhere]\n```\n\nBut this is one.[^gone]\n"));
    const codes = await eventually(
      "the call outside the code",
      () => codesOf(document),
      (found) => found.includes("dangling-call"),
    );
    assert.deepEqual(codes, ["dangling-call"], document.getText());
  });
});

describe("notes in extracted text", () => {
  it("jumps both ways", async () => {
    const document = await open("extract.txt");
    await leadsTo("vscode.executeDefinitionProvider", placeOf(document, "bridge.1", 7), [placeOf(document, "1. Register").line]);
    await leadsTo("vscode.executeDefinitionProvider", placeOf(document, "2. Orders"), [placeOf(document, "opened.2").line]);
  });
});

async function hover(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const text = (hovers: vscode.Hover[]) =>
    hovers.flatMap(({ contents }) => contents.map((content) => (typeof content === "string" ? content : content.value))).join("\n");
  const hovers = await eventually(
    "hover",
    () => vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, position),
    (answer) => text(answer) !== "",
  );
  return text(hovers);
}

/** The lines that a command of VS Code leads to from a place of the active editor, each once: Markdown's own server may know some too. */
async function leadsTo(command: string, from: vscode.Position, lines: number[]): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  await eventually(
    `${command} leads to the lines ${lines.join(", ")}`,
    async () => {
      const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(command, uri, from);
      const starts = found.map(
        (place) => ("targetUri" in place ? (place.targetSelectionRange ?? place.targetRange) : place.range).start.line,
      );
      return [...new Set(starts)].sort(ascending);
    },
    (found) => found.join() === lines.join(),
  );
}

async function edit(document: vscode.TextDocument, change: (edit: vscode.WorkspaceEdit) => void): Promise<void> {
  const workspaceEdit = new vscode.WorkspaceEdit();
  change(workspaceEdit);
  assert(await vscode.workspace.applyEdit(workspaceEdit), `${document.fileName} was changed`);
}

function ascending(a: number, b: number): number {
  return a - b;
}
