import { type DocumentSymbol, type SymbolInformation, SymbolKind } from "vscode-languageserver";
import type { View } from "../view";
import { type OutlineEntry, outline } from "./notes/documentSymbol";

/** The outline: headings with the notes called under them. */
export function documentSymbol(view: View): DocumentSymbol[] {
  const { document } = view;
  const symbolOf = ({ kind, name, detail, span, selection, children }: OutlineEntry): DocumentSymbol => ({
    name: name || "(no label)",
    detail,
    kind: kind === "heading" ? SymbolKind.String : SymbolKind.Constant,
    range: document.rangeOf(span),
    selectionRange: document.rangeOf(selection),
    children: children.map(symbolOf),
  });
  return outline(document).map(symbolOf);
}

/** The same for clients that show no hierarchy. */
export function flatDocumentSymbol(view: View): SymbolInformation[] {
  const flat = (symbols: readonly DocumentSymbol[], containerName: string): SymbolInformation[] =>
    symbols.flatMap(({ name, kind, range, children }) => [
      { name, kind, containerName, location: { uri: view.document.uri, range } },
      ...flat(children ?? [], name),
    ]);
  return flat(documentSymbol(view), "");
}
