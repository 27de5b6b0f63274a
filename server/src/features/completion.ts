import { CompletionItemKind, type CompletionList, type CompletionParams } from "vscode-languageserver";
import type { Steps } from "../steps";
import type { View } from "../view";
import { keyChoices } from "./bibliography/completion";
import { labelChoices } from "./notes/completion";
import { MOST_OFFERED } from "./offered";
import { nameChoices } from "./people/completion";
import { sourceChoices } from "./sources/completion";
import { comparedWith } from "./words";

const KINDS = { work: CompletionItemKind.Reference, file: CompletionItemKind.File, archive: CompletionItemKind.Folder } as const;

/** What may be written at the cursor: keys of the bibliography; in a note archives and files already cited; names of people;
 *  labels of notes, those without a call first. Where there is more than is offered, the client asks again with the next letter. */
export function* completion(view: View, params: CompletionParams): Steps<CompletionList> {
  const { document } = view;
  const offset = document.offsetAt(params.position);
  const keys = keyChoices(document, offset).map(({ key, detail, replace }) => ({
    label: key,
    kind: CompletionItemKind.Reference,
    detail,
    // Who does not know the key knows the author or the title.
    filterText: `${key} ${detail}`,
    textEdit: { range: document.rangeOf(replace), newText: key },
  }));
  if (keys.length > 0) return { isIncomplete: false, items: keys };
  const sources = (yield* sourceChoices(document, offset)).map(({ text, detail, kind, replace }, at) => ({
    label: text,
    kind: KINDS[kind],
    detail,
    filterText: text,
    sortText: String(at).padStart(6, "0"),
    textEdit: { range: document.rangeOf(replace), newText: text },
  }));
  const names = (yield* nameChoices(view, offset)).map(({ text, detail, replace }, at) => ({
    label: text,
    kind: CompletionItemKind.Text,
    detail,
    filterText: comparedWith(document.slice(replace.from, replace.to), text),
    sortText: String(sources.length + at).padStart(6, "0"),
    textEdit: { range: document.rangeOf(replace), newText: text },
  }));
  const isIncomplete = isFull(sources) || isFull(names) || names.some(({ label, filterText }) => label !== filterText);
  if (sources.length + names.length > 0) return { isIncomplete, items: [...sources, ...names] };
  const labels = labelChoices(document, offset).map(({ label, preview, called, replace, close }, at) => ({
    label,
    kind: CompletionItemKind.Reference,
    detail: preview,
    filterText: label,
    sortText: `${called ? 1 : 0}${String(at).padStart(6, "0")}`,
    textEdit: { range: document.rangeOf(replace), newText: `${label}${close}` },
  }));
  return { isIncomplete: isFull(labels), items: labels };
}

const isFull = (choices: readonly unknown[]): boolean => choices.length >= MOST_OFFERED;
