import fc from "fast-check";
import { flavourNamed } from "../../../server/src/formats/markdown/flavours";
import { markdown } from "../../../server/src/formats/markdown/reader";
import type { FlavourId, Note, NoteCall, Reading } from "../../../server/src/model/note";

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

/** Documents of up to `most` lines out of a pool; blank lines are frequent. */
export const documents = (pool: readonly string[], most: number): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof({ weight: 2, arbitrary: fc.constant("") }, { weight: 5, arbitrary: fc.constantFrom(...pool) }), {
      minLength: 1,
      maxLength: most,
    })
    .map(documentOf);

export const wordsOf = (text: string): string[] => text.match(/w\d+/g) ?? [];

/** For every call that a note answers and that stands in no note itself, in text order, the words of that note: what an engine renders.
 *  With `inInlineNotes`, also for those in inline notes. */
export function resolvedNotes(id: FlavourId, text: string, inInlineNotes = false): string[] {
  const reading = readAs(id, text);
  const flavour = flavourNamed(id);
  const answers = new Map<string, Note>();
  for (const note of reading.notes)
    if (!note.inline && (flavour?.duplicate === "last" || !answers.has(note.key))) answers.set(note.key, note);
  const isShown = (each: NoteCall | Note): boolean => {
    for (let at = each.inNote; at !== undefined; at = reading.notes[at]?.inNote)
      if (!inInlineNotes || !reading.notes[at]?.inline) return false;
    return true;
  };
  const shown: { from: number; note: Note }[] = [];
  for (const note of reading.notes) if (note.inline && isShown(note)) shown.push({ from: note.from, note });
  for (const call of reading.calls) {
    const note = answers.get(call.key);
    if (note && isShown(call)) shown.push({ from: call.from, note });
  }
  return shown.sort((a, b) => a.from - b.from).map(({ note }) => wordsOfNote(text, reading, note).join(" "));
}

/** The words of a note without those of the notes inside it. */
function wordsOfNote(text: string, reading: Reading, note: Note): string[] {
  const index = reading.notes.indexOf(note);
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
  return words;
}
