import fc from "fast-check";
import { flavourNamed } from "../../../server/src/formats/markdown/flavours";
import { markdown } from "../../../server/src/formats/markdown/reader";
import type { FlavourId, Note, Reading } from "../../../server/src/model/note";
import { inShort } from "../readings";

/** Reads a whole text in one piece. */
export function readAs(id: FlavourId, text: string): Reading {
  const flavour = flavourNamed(id);
  if (!flavour) throw new Error(`no flavour ${id}`);
  return markdown.read(text, "", flavour);
}

/** Lines of which test documents are made; `@` becomes a word of its own (`w17`), so that every text can be told from every other. */
export function documentOf(lines: readonly string[]): string {
  let words = 0;
  return `${lines.join("\n").replace(/@/g, () => `w${++words}`)}\n`;
}

/** Documents of up to `most` lines out of a pool; blank lines are frequent. Many begin with calls of all notes, so that what is defined
 *  in them is seen, or end with all notes, so that what is called in them is. */
export const documents = (pool: readonly string[], most: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom("", "@[^1] @[^2] @[^3]\n"),
      fc.array(fc.oneof({ weight: 2, arbitrary: fc.constant("") }, { weight: 5, arbitrary: fc.constantFrom(...pool) }), {
        minLength: 1,
        maxLength: most,
      }),
      fc.constantFrom("", "", "\n[^1]: @\n[^2]: @\n[^3]: @"),
    )
    .map(([head, lines, tail]) => documentOf([head, ...lines, tail].filter((line, at) => line !== "" || (at > 0 && at <= lines.length))));

export const wordsOf = (text: string): string[] => text.match(/w\d+/g) ?? [];

/** For every call that a note answers and that stands in no note itself, in text order, the words of that note: what an engine renders. */
export function resolvedNotes(id: FlavourId, text: string): string[] {
  const reading = readAs(id, text);
  const answers = answersOf(id, reading);
  const shown: { from: number; note: Note }[] = [];
  for (const note of reading.notes) if (note.inline && note.inNote === undefined) shown.push({ from: note.from, note });
  for (const call of reading.calls) {
    const note = answers.get(call.key);
    if (note && call.inNote === undefined) shown.push({ from: call.from, note });
  }
  return shown.sort((a, b) => a.from - b.from).map(({ note }) => wordsOfNote(id, text, reading, note));
}

/** The same for pandoc, which follows calls in inline notes and renders inline notes wherever they stand, but follows no call in a definition. */
export function resolvedByPandoc(text: string): string[] {
  const reading = readAs("pandoc", text);
  const answers = answersOf("pandoc", reading);
  const shown: string[] = [];
  const show = (inNote: number | undefined, inDefinition: boolean): void => {
    const found: { from: number; note: Note; inline: boolean }[] = [];
    for (const note of reading.notes) if (note.inline && note.inNote === inNote) found.push({ from: note.from, note, inline: true });
    for (const call of reading.calls) {
      const note = answers.get(call.key);
      if (note && call.inNote === inNote && !inDefinition) found.push({ from: call.from, note, inline: false });
    }
    for (const { note, inline } of found.sort((a, b) => a.from - b.from)) {
      shown.push(wordsOfNote("pandoc", text, reading, note));
      show(reading.notes.indexOf(note), inDefinition || !inline);
    }
  };
  show(undefined, false);
  return shown;
}

function answersOf(id: FlavourId, reading: Reading): Map<string, Note> {
  const last = flavourNamed(id)?.duplicate === "last";
  const answers = new Map<string, Note>();
  for (const note of reading.notes) {
    if (note.inline || (answers.has(note.key) && (!last || isEmptied(id, reading, note)))) continue;
    answers.set(note.key, note);
  }
  return answers;
}

/** Whether a definition inside the note costs it its text. */
function isEmptied(id: FlavourId, reading: Reading, note: Note): boolean {
  const index = reading.notes.indexOf(note);
  return flavourNamed(id)?.innerDefinition === "empties-outer" && reading.notes.some((each) => each.inNote === index && !each.inline);
}

/** The words of a note in alphabetical order, without those of the notes inside it; none where an inner definition costs the note its text. */
function wordsOfNote(id: FlavourId, text: string, reading: Reading, note: Note): string {
  const index = reading.notes.indexOf(note);
  if (isEmptied(id, reading, note)) return "";
  const inner = reading.notes.filter((each) => each.inNote === index);
  const words: string[] = [];
  for (const span of note.body) {
    let from = span.from;
    for (const each of inner) {
      if (each.from < from || each.to > span.to) continue;
      words.push(...wordsOf(text.slice(from, each.from)));
      from = each.to;
    }
    words.push(...wordsOf(text.slice(from, span.to)));
  }
  return words.sort().join(" ");
}

/** A reading of a text in short: see `inShort`. */
export const told = (id: FlavourId, text: string): string => inShort(text, readAs(id, text));
