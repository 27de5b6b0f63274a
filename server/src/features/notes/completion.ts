import { type NoteDocument, noteOf, type Place } from "../../document/document";
import { noteWords } from "../../document/excerpt";
import type { FormatId, Span } from "../../model/note";
import { firstWords } from "../markup";

/** A label that may stand at the cursor, with the first words of its note. */
export interface LabelChoice {
  readonly label: string;
  readonly preview: string;
  readonly called: boolean;
  readonly replace: Span;
  /** The bracket behind the label. */
  readonly close: string;
}

/** Labels of the notes of this document, behind `[^` or what another format has for it. */
export function labelChoices(document: NoteDocument, offset: number): LabelChoice[] {
  const syntax = SYNTAXES[document.format.id];
  if (!syntax) return [];
  const { line } = document.positionAt(offset);
  const before = document.slice(document.offsetAt({ line, character: 0 }), offset);
  const typed = syntax.typed.exec(before.slice(-300))?.[1];
  if (typed === undefined) return [];
  const after = syntax.after.exec(document.slice(offset, offset + 200))?.[0] ?? "";
  const closed = after.endsWith(syntax.close) ? after.length : 0;
  const replace = { from: offset - typed.length, to: offset + closed };
  return labelsLike(document, typed)
    .sort((a, b) => Number(a.called) - Number(b.called))
    .map(({ note, called }, at) => ({
      label: noteOf(note).label,
      preview: at < PREVIEWS ? firstWords(noteWords(document, note)) : "",
      called,
      replace,
      close: syntax.close,
    }));
}

/** What stands before a label at the cursor, what may stand of it behind the cursor, and the bracket that ends it. */
interface LabelSyntax {
  readonly typed: RegExp;
  readonly after: RegExp;
  readonly close: string;
}

const SYNTAXES: Readonly<Partial<Record<FormatId, LabelSyntax>>> = {
  markdown: { typed: /\[\^([^\][\s^]{0,200})$/, after: /^[^\][\s^]{0,200}\]?/, close: "]" },
  latex: { typed: /\\foot(?:note)?ref\{([^{}\s]{0,200})$/, after: /^[^{}\s]{0,200}\}?/, close: "}" },
  org: { typed: /\[fn:([\w-]{0,200})$/, after: /^[\w-]{0,200}\]?/, close: "]" },
  typst: { typed: /#footnote\(<([\w.:-]{0,200})$/, after: /^[\w.:-]{0,200}>?/, close: ">" },
};

/** So many choices show the words of their notes: more would be read by nobody, and each costs. */
const PREVIEWS = 100;

/** The notes whose labels hold the typed letters, the first of each label. */
function labelsLike(document: NoteDocument, typed: string): { note: Place; called: boolean }[] {
  const letters = typed.toLowerCase();
  const found: { note: Place; called: boolean }[] = [];
  for (const { notes, calls } of document.groups) {
    const [note] = notes;
    if (note && noteOf(note).label.toLowerCase().includes(letters)) found.push({ note, called: calls.length > 0 });
  }
  return found;
}
