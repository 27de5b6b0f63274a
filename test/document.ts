import assert from "node:assert/strict";
import type { Config } from "../server/src/config";
import type { NoteDocument } from "../server/src/document/document";
import { languageOf, openDocument } from "../server/src/formats/open";
import type { FlavourId } from "../server/src/model/note";
import type { Edit } from "../server/src/rules/rule";
import { findingsOf } from "../server/src/rules/run";

/** A Markdown document as an editor would open it; GitHub's, if no flavour is named. */
export const markdownDocument = (text: string, flavour = "gfm"): NoteDocument =>
  openDocument("file:///test.md", "markdown", 1, text, { flavour: flavour as FlavourId, around: [] });

/** A text as an editor would open it by the name of its file. */
export const documentNamed = (name: string, text: string): NoteDocument =>
  openDocument(`file:///${name}`, languageOf(name), 1, text, { flavour: "auto", around: [] });

export const plainDocument = (text: string): NoteDocument =>
  openDocument("file:///test.txt", "plaintext", 1, text, { flavour: "auto", around: [] });

/** The text after edits that all speak of the text before. */
export function edited(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const edit of [...edits].sort((a, b) => b.from - a.from || b.to - a.to)) {
    result = result.slice(0, edit.from) + edit.text + result.slice(edit.to);
  }
  return result;
}

/** The text after the first fix of the first finding of a rule, with a mark where the fix puts the cursor. */
export function withFix(text: string, flavour: string | undefined, code: string, config: Config, mark = ""): string {
  const finding = findingsOf(markdownDocument(text, flavour), config).find((each) => each.code === code);
  const [fix] = finding?.fixes?.() ?? [];
  assert.ok(fix, `a fix for ${code}`);
  const { cursor } = fix;
  const marked = fix.edits.map((edit, at) =>
    cursor?.edit === at ? { ...edit, text: edit.text.slice(0, cursor.into) + mark + edit.text.slice(cursor.into) } : edit,
  );
  return edited(text, marked);
}
