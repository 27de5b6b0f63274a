import type { Flavour, Format } from "../../model/note";
import { attributesOf } from "../../tags/attributes";
import { MarkupScanner } from "../../tags/markup";
import { newDraft } from "../draft";
import { defaultFlavour } from "../markdown/flavours";
import { BLOCKS } from "./elements";
import { isNote, NO_IDS, type NoteIds, noteIdsOf } from "./note-ids";
import { HtmlScan } from "./scan";

/** Reads HTML tag by tag: `salt<a href="#fn1" id="fnref1">1</a>` has a call of the note `<li id="fn1">`. Which links are calls the whole page
 *  tells when it is opened; a page that is begun anew is read by the ids that programs give to notes. */
export const html: Format = { ...readerOf(NO_IDS), forText: (text) => readerOf(noteIdsOf(text)) };

function readerOf(ids: NoteIds): Format {
  const endsNotes = (text: string, at: number): boolean => beginsNote(text, at, ids);
  return { id: "html", canCut, endsNotes, read: (text, entry, flavour) => new HtmlScan(newDraft(flavour), text, entry, ids).read() };
}

/** Before a line that begins a block, where what stands before it ends one, or is text. */
function canCut(before: string, after: string): boolean {
  const name = BEGINS.exec(after.slice(0, 200))?.[1];
  if (name === undefined || !BLOCKS.has(name.toLowerCase())) return false;
  const end = before.slice(-400).trimEnd();
  if (end === "") return false;
  // Signs that may stand around calls are not read as words.
  if (!end.endsWith(">")) return !/[[\](){},;–-]$/.test(end);
  const last = /<\/([a-zA-Z][\w-]*)\s*>$/.exec(end)?.[1];
  return last !== undefined && BLOCKS.has(last.toLowerCase());
}

/** Whether a note begins with the line `at`: it ends the one before. */
function beginsNote(text: string, at: number, ids: NoteIds): boolean {
  const line = text.slice(at, at + 2000);
  const tag = new MarkupScanner(line).next(0);
  if (tag?.kind !== "start" || !BLOCKS.has(tag.name.toLowerCase()) || line.slice(0, tag.from).trim() !== "") return false;
  const id = attributesOf(line, tag).get("id")?.value;
  return id !== undefined && isNote(ids, id);
}

const BEGINS = /^[ \t]*<([a-zA-Z][\w-]*)/;

/** Source: the HTML standard, “Links to other parts of a page”: the first element with an id is the one to which links lead. */
export const htmlFlavour: Flavour = {
  ...defaultFlavour,
  id: "html",
  name: "HTML",
  fold: "none",
  duplicate: "first",
  inline: "none",
  frontMatter: false,
  nestedCall: "note",
  printsLabels: true,
};
