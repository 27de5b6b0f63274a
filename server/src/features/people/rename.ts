import type { PrepareRenameParams, Range, RenameParams, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import { callAt } from "../../document/pairing";
import { peopleOfDocument } from "../../document/people";
import type { Span } from "../../model/note";
import { inQuotation } from "../../rules/quotation";
import type { View } from "../../view";

/** The name under the cursor, as it would be renamed: one spelling of one person in this document. */
export function prepareRename(view: View, params: PrepareRenameParams): { range: Range; placeholder: string } | null {
  const { document } = view;
  const mention = renamedAt(view, document.offsetAt(params.position));
  return mention ? { range: document.rangeOf(mention.span), placeholder: mention.written } : null;
}

/** Changes one spelling to another wherever it stands in this document, but not inside quotations and titles, which are as their
 *  source has them. A name that a line breaks is left as it is. */
export function rename(view: View, params: RenameParams): WorkspaceEdit | null {
  const { document } = view;
  const mention = renamedAt(view, document.offsetAt(params.position));
  const name = params.newName.replace(/\s+/g, " ").trim();
  if (!mention || name === "") return null;
  const edits: TextEdit[] = peopleOfDocument(document)
    .mentions.filter(({ form, kind }) => kind === "name" && form === mention.form)
    .filter((span) => document.slice(span.from, span.to) === mention.written && !inQuotation(document, span))
    .map((span) => ({ range: document.rangeOf(span), newText: name }));
  return { changes: { [document.uri]: edits } };
}

function renamedAt(view: View, offset: number): { span: Span; form: number; written: string } | undefined {
  const { document } = view;
  if (callAt(document, offset)) return undefined;
  const { mentions, forms } = peopleOfDocument(document);
  const span = mentions.find(({ from, to, kind }) => kind === "name" && from <= offset && offset <= to);
  const written = span && forms[span.form]?.written;
  return span && written !== undefined && document.slice(span.from, span.to) === written ? { span, form: span.form, written } : undefined;
}
