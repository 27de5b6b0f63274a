import { type DocumentSymbol, type SymbolInformation, SymbolKind } from "vscode-languageserver";
import { readPeopleFile } from "../../config/people-file";
import type { PeopleFileView } from "./view";

/** The outline of the people file: its entries by name, each with what tells the person apart. */
export function peopleFileSymbols({ file }: PeopleFileView): DocumentSymbol[] {
  return readPeopleFile(file.getText()).file.people.map(({ name, born, died, description, from, to }) => {
    const range = { start: file.positionAt(from), end: file.positionAt(to) };
    const dates = born || died ? `${born ?? "?"}–${died ?? ""}` : "";
    return { name, detail: [dates, description ?? ""].filter(Boolean).join(" · "), kind: SymbolKind.Class, range, selectionRange: range };
  });
}

/** The same for clients that show no hierarchy. */
export const flatPeopleFileSymbols = (view: PeopleFileView): SymbolInformation[] =>
  peopleFileSymbols(view).map(({ name, kind, range }) => ({ name, kind, location: { uri: view.file.uri, range } }));
