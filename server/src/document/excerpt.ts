import { addTo } from "../by-key";
import type { Block, KeyCitation, Note, Reading, Span } from "../model/note";
import { proseOfBlock, textBetween } from "../recognize/prose";
import { oneLine } from "../text";
import type { NoteDocument } from "./document";
import { Memory } from "./memory";
import { noteOf, type Place, type Slot } from "./place";
import { proseOfSlot } from "./prose";

/** The text of a note without its marker and indentation, all paragraphs: for `[^1]: One.⏎⏎    Two.` this is `One.⏎⏎Two.` */
export function noteText(document: NoteDocument, place: Place): string {
  const note = noteOf(place);
  const { slot } = place;
  if (document.format.id !== "markdown") return blockProse(document, place).join("\n\n");
  return note.body.map((span) => dedented(slot.text.slice(span.from, span.to))).join("\n\n");
}

/** The words of a note without any markup, all in one: for `[^1]: See *Acts*.[^2]` this is `See Acts.` */
export function noteWords(document: NoteDocument, place: Place): string {
  return blockProse(document, place).join(" ");
}

/** The words between two places of a note, counted from its start, without any markup: for `Neri, *Salt*, 3` this is `Neri, Salt, 3`. */
export function wordsIn(document: NoteDocument, { slot, at }: Place, span: Span): string {
  const by = noteOf({ slot, at }).from;
  const [from, to] = [by + span.from, by + span.to];
  const known = proseOfSlot(slot, document).find(({ block }) => block.note === at && block.from <= from && to <= block.to);
  const part: Block = { kind: "note", from, to, note: at };
  return oneLine(known ? textBetween(known, from, to) : proseOfBlock(slot.text, slot.reading, part, document.format.id).text);
}

/** The sentence around an offset of the document, with the offset's place in it: what a note hangs on. */
export function sentenceAt(document: NoteDocument, offset: number): { text: string; at: number } | undefined {
  const slot = document.slotAt(offset);
  const within = offset - slot.offset;
  const block = slot.reading.blocks.find((each) => each.from <= within && within <= each.to && each.kind !== "note");
  if (!block) return undefined;
  const prose = proseOfBlock(slot.text, slot.reading, block, document.format.id);
  const at = unitAtOrBefore(prose.runs, within);
  const sentences = sentencesOf(prose.text);
  // `It fell. [7] They` hangs on the sentence before, though it stands apart from it.
  const sentence = sentences.findLast(({ from }) => from < at) ?? sentences[0];
  return sentence && { text: prose.text.slice(sentence.from, sentence.to), at: Math.min(at, sentence.to) - sentence.from };
}

/** Spans of the sentences of a text. An abbreviation of up to three letters (`Mr.`, `vol.`, `L.`) ends none.
 *  Boundaries are those of Unicode Standard Annex 29 (as in `Intl.Segmenter`), joined again behind abbreviations. */
function sentencesOf(text: string): Span[] {
  const sentences: { from: number; to: number }[] = [];
  let open: { from: number; to: number } | undefined;
  for (const { segment, index } of new Intl.Segmenter("und", { granularity: "sentence" }).segment(text)) {
    const to = index + segment.trimEnd().length;
    if (open) open.to = to;
    else {
      open = { from: index, to };
      sentences.push(open);
    }
    if (!/(?:^|[\s("“‘«])\p{L}{1,3}\.$/u.test(text.slice(Math.max(0, to - 6), to))) open = undefined;
  }
  return sentences;
}

/** The words of a heading without any markup: for `\section{The \emph{Salt}}` this is `The Salt`. */
export function headingWords(document: NoteDocument, slot: Slot, block: Block): string {
  return proseOfBlock(slot.text, slot.reading, block, document.format.id).text;
}

function blockProse(document: NoteDocument, { slot, at }: Place): string[] {
  const blocks = blocksOfNotes(slot).get(at) ?? inlineBlock(noteOf({ slot, at }), at);
  return blocks.map((block) => proseWithCitations(document, slot, block));
}

/** The words of a block with the citations that the format writes as commands: `See [@moretti1988, 44].` */
function proseWithCitations(document: NoteDocument, { text, reading }: Slot, block: Block): string {
  const inside = (reading.citations ?? []).filter(({ keySpan }) => block.from <= keySpan.from && keySpan.to <= block.to);
  if (inside.length === 0) return proseOfBlock(text, reading, block, document.format.id).text;
  let words = "";
  let from = block.from;
  const write = (to: number): void => {
    const part = { kind: block.kind, from, to, ...(block.note === undefined ? {} : { note: block.note }) };
    const prose = from < to ? proseOfBlock(text, reading, part, document.format.id).text : "";
    words += (words !== "" && /\s/.test(text[from] ?? "") ? " " : "") + prose + (/\s/.test(text[to - 1] ?? "") ? " " : "");
  };
  for (const { span, citations } of byCommand(reading, inside)) {
    write(Math.max(from, span.from));
    words += `[${citations.map(({ key, locator }) => `@${key}${locator ? `, ${locator}` : ""}`).join("; ")}]`;
    from = span.to;
  }
  write(block.to);
  return words.replace(/\s+/g, " ").trim();
}

/** Citations by the command in which they stand: all of it is no prose. */
function byCommand({ opaque }: Reading, citations: readonly KeyCitation[]): { span: Span; citations: KeyCitation[] }[] {
  const found: { span: Span; citations: KeyCitation[] }[] = [];
  for (const citation of citations) {
    const span = opaque.find(({ from, to }) => from <= citation.keySpan.from && citation.keySpan.to <= to) ?? citation;
    const last = found[found.length - 1];
    if (last?.span.from === span.from) last.citations.push(citation);
    else found.push({ span, citations: [citation] });
  }
  return found;
}

/** The blocks of each note of a slot: what was read of it never changes. */
const noteBlocks = new Memory<ReadonlyMap<number, readonly Block[]>>();

function blocksOfNotes(slot: Slot): ReadonlyMap<number, readonly Block[]> {
  const known = noteBlocks.get(slot);
  if (known) return known;
  const byNote = new Map<number, Block[]>();
  for (const block of slot.reading.blocks) {
    if (block.note === undefined) continue;
    addTo(byNote, block.note, block);
  }
  noteBlocks.set(slot, byNote);
  return byNote;
}

/** An inline note stands in a block of running text and has none of its own. */
function inlineBlock({ body }: Note, note: number): readonly Block[] {
  return body.map(({ from, to }) => ({ kind: "note", from, to, note }));
}

/** Takes away the quote marks and the indentation that all lines but the first have in common. */
function dedented(text: string): string {
  const lines = text.split(/\r\n|[\r\n]/).map((line, row) => (row === 0 ? line : line.replace(/^[ \t]{0,3}(?:>[ \t]?)+/, "")));
  const depths = lines.slice(1).flatMap((line) => (line.trim() === "" ? [] : [/^[ \t]*/.exec(line)?.[0].length ?? 0]));
  const depth = Math.min(...depths, 8);
  return lines
    .map((line, row) => (row === 0 ? line : line.slice(Math.min(depth, line.length))))
    .join("\n")
    .trim();
}

function unitAtOrBefore(runs: readonly number[], source: number): number {
  let unit = 0;
  for (let pair = 0; pair < runs.length; pair += 2) {
    const [start, from] = [runs[pair] as number, runs[pair + 1] as number];
    if (from > source) break;
    unit = Math.min(start + source - from, (runs[pair + 2] ?? Number.POSITIVE_INFINITY) as number);
  }
  return unit;
}

/** Whether its markup is more than is worth reading past: its words are taken from its prose. */
export const isMarked = ({ format }: NoteDocument): boolean => format.id !== "markdown" && format.id !== "plaintext";
