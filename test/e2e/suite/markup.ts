import assert from "node:assert/strict";
import * as vscode from "vscode";
import { applyFix, codesOf, eventually, open, placeOf, rename } from "./window";

const RST = `Salt
====

Jost Abendroth, the clerk, paid the duty. [#map]_ It rose.[1]_ It fell. [2]_

.. [2] Toll book, f. 7.
.. [1] Letter book 3, f. 12.
.. [#map] See the map.
`;

const ASCIIDOC = `= Salt

Jost Abendroth, the clerk, paid the duty.footnote:map[Letter book 3, f. 12.] It rose.footnote:maps[] It fell.footnote:map[]
`;

const HTML = `<!DOCTYPE html>
<html><head><title>Salt</title></head><body>
<p>Jost Abendroth, the clerk, paid the duty<a href="#fn1" id="fnref1"><sup>1</sup></a>. It rose<a href="#fn7"><sup>2</sup></a>.</p>
<ol>
<li id="fn1"><p>Letter book 3, f. 12. <a href="#fnref1">↩</a></p></li>
</ol>
</body></html>
`;

const TEI = `<?xml version="1.0"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>
<p>In May <persName>Rose</persName> paid the duty<note place="foot" n="1">Letter book 3, f. 12.</note>.</p>
</body></text></TEI>
`;

describe("notes in other languages of markup", () => {
  const uriOf = (name: string): vscode.Uri => vscode.Uri.joinPath(vscode.workspace.workspaceFolders?.[0]?.uri as vscode.Uri, name);
  // Each test has a file of its own: one that is written again is loaded again while a test goes on.
  const names: string[] = [];
  const written = async (name: string, text: string): Promise<vscode.TextDocument> => {
    names.push(name);
    await vscode.workspace.fs.writeFile(uriOf(name), Buffer.from(text));
    return open(name);
  };

  after(() => Promise.all(names.map((name) => vscode.workspace.fs.delete(uriOf(name)))));

  afterEach(async () => {
    await vscode.commands.executeCommand("workbench.action.files.revert");
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });

  it("are shown, led to, told of and repaired in reStructuredText", async () => {
    const document = await written("letters.rst", RST);
    assert.equal(document.languageId, "restructuredtext");
    assert.match(await cardAt(document, placeOf(document, "[#map]_", 2)), /note 3 of 3\s+See the map/);
    assert.match(await cardAt(document, placeOf(document, "Jost Abendroth", 3)), /clerk/);
    await leadsTo(document, placeOf(document, "[2]_", 1), placeOf(document, ".. [2]").line);
    await eventually(
      "the call without a space",
      () => codesOf(document),
      (codes) => codes.includes("mistyped-call"),
    );
    await applyFix(document, "mistyped-call", /^Write/);
    assert.match(document.getText(), /It rose\.\\ \[1\]_ It fell/);
  });

  it("are inserted, renamed and renumbered in reStructuredText", async () => {
    const document = await written("other letters.rst", RST.replace("rose.[1]_", "rose. [1]_"));
    await insertAt(document, placeOf(document, "duty.", 5));
    assert.match(document.getText(), /duty\. \[3\]_ \[#map\]_/);
    assert.match(document.getText(), /^\.\. \[3\] $/m);
    await rename(document, placeOf(document, "[#map]_", 2), "#plan");
    assert.match(document.getText(), /\[#plan\]_[\s\S]*\n\.\. \[#plan\] See/);
    await vscode.commands.executeCommand("apparatus.renumberNotes");
    assert.match(document.getText(), /duty\. \[1\]_ \[#plan\]_ It rose\. \[2\]_ It fell\. \[3\]_/);
  });

  it("are shown, led to, told of and repaired in AsciiDoc", async () => {
    const document = await written("letters.adoc", ASCIIDOC);
    assert.equal(document.languageId, "asciidoc");
    assert.match(await cardAt(document, placeOf(document, "footnote:map[]", 10)), /called from 2 places\s+Letter book 3/);
    assert.match(await cardAt(document, placeOf(document, "Jost Abendroth", 3)), /clerk/);
    await leadsTo(document, placeOf(document, "footnote:map[]", 10), placeOf(document, "footnote:map[Letter").line);
    await eventually(
      "the call without a note",
      () => codesOf(document),
      (codes) => codes.includes("dangling-call"),
    );
    await applyFix(document, "dangling-call", /footnote:map\[\]/);
    assert.match(document.getText(), /It rose\.footnote:map\[\] It fell/);
  });

  it("are shown, led to, told of, repaired, inserted and renamed in HTML", async () => {
    const document = await written("letters.html", HTML);
    assert.equal(document.languageId, "html");
    assert.match(await cardAt(document, placeOf(document, "#fn1", 2)), /Letter book 3/);
    assert.match(await cardAt(document, placeOf(document, "Jost Abendroth", 3)), /clerk/);
    await leadsTo(document, placeOf(document, "#fn1", 2), placeOf(document, 'id="fn1"').line);
    await eventually(
      "the call without a note",
      () => codesOf(document),
      (codes) => codes.includes("dangling-call"),
    );
    await applyFix(document, "dangling-call", /^Create note/);
    assert.match(document.getText(), /<li id="fn7"><\/li>/);
    await insertAt(document, placeOf(document, "the clerk,", 10));
    assert.match(document.getText(), /the clerk,<a href="#fn8" id="fnref8"><sup>\d<\/sup><\/a> paid[\s\S]*<li id="fn8">/);
    await rename(document, placeOf(document, "#fn1", 2), "fn20");
    assert.match(document.getText(), /href="#fn20"[\s\S]*<li id="fn20">/);
  });

  it("are shown and inserted in TEI, with the people that it marks", async () => {
    const document = await written("letters.xml", TEI);
    assert.equal(document.languageId, "xml");
    assert.match(await cardAt(document, placeOf(document, "<note place", 2)), /Letter book 3/);
    assert.match(await cardAt(document, placeOf(document, "Rose</persName>", 1)), /Rose/);
    await insertAt(document, placeOf(document, "In May", 6));
    assert.match(document.getText(), /In May<note place="foot"><\/note> /);
  });

  it("are inserted and renamed in AsciiDoc", async () => {
    const document = await written("other letters.adoc", ASCIIDOC.replace("maps", "map"));
    await insertAt(document, placeOf(document, "the clerk,", 10));
    assert.match(document.getText(), /the clerk,footnote:\[\] paid/);
    await rename(document, placeOf(document, "footnote:map[]", 10), "plan");
    assert.equal(document.getText().match(/footnote:plan\[/g)?.length, 3);
  });
});

async function cardAt(document: vscode.TextDocument, place: vscode.Position): Promise<string> {
  const hovers = await eventually(
    "a card",
    () => vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, place),
    (found) => found.length > 0,
  );
  return hovers.flatMap(({ contents }) => contents.map((each) => (typeof each === "string" ? each : each.value))).join("\n");
}

async function leadsTo(document: vscode.TextDocument, place: vscode.Position, line: number): Promise<void> {
  await eventually(
    "the jump",
    () =>
      vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>("vscode.executeDefinitionProvider", document.uri, place),
    (found) => found.some((each) => ("targetRange" in each ? each.targetRange : each.range).start.line === line),
  );
}

async function insertAt(document: vscode.TextDocument, place: vscode.Position): Promise<void> {
  const editor = await vscode.window.showTextDocument(document);
  editor.selection = new vscode.Selection(place, place);
  await vscode.commands.executeCommand("apparatus.insertNote");
}
