import {
  LSPErrorCodes,
  type PrepareRenameParams,
  type Range,
  type RenameParams,
  ResponseError,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { Person } from "../../corpus/people/person";
import type { NoteDocument } from "../../document/document";
import { callAt } from "../../document/pairing";
import { peopleOfDocument } from "../../document/people";
import { isOpaque, proseAt } from "../../document/prose";
import type { Span } from "../../model/note";
import type { PersonMention } from "../../model/people";
import { sourceSpan, textSpan } from "../../recognize/prose";
import { inQuotation } from "../../rules/people/quotation";
import { typed } from "../../rules/people/spelled";
import { fileName } from "../../uris";
import type { View } from "../../view";
import { formKey } from "./works";

/** Documents of the manuscript as they stand now, in reading order. */
export type Chapters = readonly NoteDocument[];

/** The name under the cursor, as it would be renamed. */
export function prepareRename(view: View, params: PrepareRenameParams): { range: Range; placeholder: string } | null {
  const named = namedAt(view, view.document.offsetAt(params.position));
  if (named && view.manuscript().length === 0) {
    const why = `${fileName(view.document.uri)} is a source: the setting apparatus.manuscript does not list it, and names in sources stay as they are.`;
    throw new ResponseError(LSPErrorCodes.RequestFailed, why);
  }
  return named ? { range: view.document.rangeOf(named.mention), placeholder: named.written } : null;
}

/** Spells a person in another way in the whole manuscript, but not inside quotations and titles, nor as author of a work, which are as their
 *  source has them: these change only where one of them was renamed, and the user is asked again if the client can. Such a client also asks about places where the
 *  surname stands and nobody was recognized. */
export function rename(view: View, chapters: Chapters, params: RenameParams, canConfirm: boolean): WorkspaceEdit | null {
  const named = namedAt(view, view.document.offsetAt(params.position));
  const name = params.newName.replace(/\s+/g, " ").trim();
  if (!named || name === "" || name === named.written) return null;
  const asked = isKept(view.document, named.mention);
  const change = respelled(named, name);
  const edits = editsIn(chapters, change);
  const unsure = canConfirm ? unrecognizedIn(chapters, change) : [];
  return workspaceEdit([...(asked ? edits : withoutKept(edits)), ...unsure], canConfirm);
}

/** A respelling that a user can choose: how far it reaches, and its edit. */
export interface Respelling {
  readonly label: string;
  readonly description: string;
  readonly edit: WorkspaceEdit;
}

/** How far the name under the cursor can be spelled in another way: here, in the whole manuscript, in quotations and titles too. */
export function respellings(view: View, chapters: Chapters, params: RenameParams): Respelling[] {
  const named = namedAt(view, view.document.offsetAt(params.position));
  const name = params.newName.replace(/\s+/g, " ").trim();
  if (!named || name === "" || name === named.written) return [];
  const all = editsIn(chapters, respelled(named, name));
  const here = all.filter(({ document }) => document === view.document);
  const choices = [
    ["In this document", withoutKept(here)],
    ["In the whole manuscript", withoutKept(all)],
    ["In this document, with quotations, titles and citations", here],
    ["In the whole manuscript, with quotations, titles and citations", all],
  ] as const;
  const told = new Set<string>([""]);
  return choices.flatMap(([label, edits]) => {
    // What reaches as far as a choice before is none.
    const places = edits.map(({ document, from }) => `${document.uri} ${from}`).join("\n");
    if (told.has(places)) return [];
    told.add(places);
    return [{ label, description: extent(edits), edit: workspaceEdit(edits, false) }];
  });
}

function extent(edits: readonly NameEdit[]): string {
  const files = new Set(edits.map(({ document }) => document)).size;
  return `${edits.length === 1 ? "one place" : `${edits.length} places`}${files > 1 ? ` in ${files} files` : ""}`;
}

interface Named {
  readonly person: Person;
  readonly mention: Span & Pick<PersonMention, "kind" | "role">;
  readonly written: string;
}

function namedAt(view: View, offset: number): Named | undefined {
  if (callAt(view.document, offset)) return undefined;
  const found = view.people.personAt(view.document, offset);
  const { mentions, forms } = peopleOfDocument(view.document);
  const mention = found && mentions[found.mention];
  const written = mention && forms[mention.form]?.written;
  return mention && written !== undefined && mention.kind !== "derived" ? { person: found.person, mention, written } : undefined;
}

/** What is changed: the words that differ, in every spelling of the person; where the names have not as many words, that spelling as a whole. */
interface Respelled {
  readonly person: Person;
  readonly words: readonly (readonly [before: string, after: string])[];
  readonly whole?: readonly [before: string, after: string];
}

function respelled({ person, written }: Named, name: string): Respelled {
  const [before, after] = [written.split(" "), name.split(" ")];
  if (before.length !== after.length) return { person, words: [], whole: [written, name] };
  return { person, words: before.flatMap((word, at) => (word === after[at] ? [] : [[word, after[at] as string] as const])) };
}

interface NameEdit extends Span {
  readonly document: NoteDocument;
  readonly text: string;
  /** It stands in a quotation or a title. */
  readonly kept: boolean;
  /** Nobody was recognized there. */
  readonly unsure?: boolean;
}

const withoutKept = (edits: readonly NameEdit[]): readonly NameEdit[] => edits.filter(({ kept }) => !kept);

/** Quotations, titles, and authors and editors of works, who are called as the title page has it. */
const isKept = (document: NoteDocument, mention: Span & Pick<PersonMention, "kind" | "role">): boolean =>
  mention.kind === "in-title" || mention.role === "author" || mention.role === "editor" || inQuotation(document, mention);

function editsIn(chapters: Chapters, change: Respelled): NameEdit[] {
  return chapters.flatMap((document) => {
    // A chapter may be ahead of the corpus: its forms are known again by how they are written.
    const own = new Set(change.person.units.filter((unit) => unit.document === document.uri).map(({ form }) => formKey(form)));
    const { mentions, forms } = peopleOfDocument(document);
    return mentions.flatMap((mention) => {
      const form = forms[mention.form];
      if (mention.kind === "derived" || !form || !own.has(formKey(form))) return [];
      const places = changedIn(document, mention, change);
      const kept = places.length > 0 && isKept(document, mention);
      return places.map((place) => ({ document, ...place, kept }));
    });
  });
}

/** What changes in a name, as it is read: over a broken word, and whatever markup writes its letters. */
function changedIn(document: NoteDocument, mention: Span, change: Respelled): Changed[] {
  const found = proseAt(document, mention.from);
  if (!found) return [];
  const { prose, offset } = found;
  const { from: start, to: end } = textSpan(prose, { from: mention.from - offset, to: mention.to - offset });
  return changedWords(prose.text.slice(start, end), change).map(({ from, to, text }) => {
    const place = sourceSpan(prose, start + from, start + to);
    return { from: offset + place.from, to: offset + place.to, text };
  });
}

interface Changed extends Span {
  readonly text: string;
}

/** Where a surname of the person that changes stands in running text, and no name was recognized at all. */
function unrecognizedIn(chapters: Chapters, { person, words }: Respelled): NameEdit[] {
  const surnames = new Set(person.units.map(({ form }) => form.name.family));
  const changed = words.filter(([before]) => surnames.has(before));
  return changed.length === 0
    ? []
    : chapters.flatMap((document) => {
        const { mentions } = peopleOfDocument(document);
        const text = document.getText();
        return changedWords(text, { person, words: changed }).flatMap(({ from, to, text: word }): NameEdit[] => {
          const known = mentions.some((mention) => mention.from <= from && to <= mention.to);
          const kept = known || isOpaque(document, from) || inQuotation(document, { from, to });
          return kept ? [] : [{ document, from, to, text: word, kept: false, unsure: true }];
        });
      });
}

/** What changes in a name as it is printed, over a broken line too. */
function changedWords(printed: string, { words, whole }: Respelled): Changed[] {
  if (whole) return typed(printed.replace(/\s+/g, " ")) === typed(whole[0]) ? [{ from: 0, to: printed.length, text: whole[1] }] : [];
  const text = typed(printed);
  return words.flatMap(([before, after]) => {
    const found: Changed[] = [];
    const word = typed(before);
    for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + word.length)) {
      const to = from + before.length;
      if (!WORD.test(printed.charAt(from - 1)) && !WORD.test(printed.charAt(to))) found.push({ from, to, text: after });
    }
    return found;
  });
}

const WORD = /[\p{L}\p{M}\p{N}-]/u;

const CONFIRMED = {
  kept: { label: "In quotations, titles and citations of works", needsConfirmation: true },
  unsure: { label: "Perhaps this name", needsConfirmation: true },
};

function workspaceEdit(edits: readonly NameEdit[], confirm: boolean): WorkspaceEdit {
  const changes = new Map<NoteDocument, TextDocumentEdit>();
  for (const { document, text, kept, unsure, ...span } of [...edits].sort((a, b) => a.from - b.from)) {
    const change = changes.get(document) ?? { textDocument: { uri: document.uri, version: document.version || null }, edits: [] };
    const edit = { range: document.rangeOf(span), newText: text };
    const annotationId = unsure ? "unsure" : kept ? "kept" : undefined;
    change.edits.push(confirm && annotationId ? { ...edit, annotationId } : edit);
    changes.set(document, change);
  }
  const used = edits.some(({ kept, unsure }) => kept || unsure);
  const chapters = [...new Set(edits.map(({ document }) => document))];
  const documentChanges = chapters.flatMap((document) => changes.get(document) ?? []);
  return { documentChanges, ...(confirm && used ? { changeAnnotations: CONFIRMED } : {}) };
}
