import { TextDocument, type TextDocumentContentChangeEvent } from "vscode-languageserver-textdocument";

/** The texts of files of one kind as they stand in the editor, saved or not: for the kind of `people.yaml` those of all folders. */
export class OpenFiles {
  readonly #texts = new Map<string, TextDocument>();
  readonly #isOfKind: (uri: string, languageId: string) => boolean;

  constructor(isOfKind: (uri: string, languageId: string) => boolean) {
    this.#isOfKind = isOfKind;
  }

  get uris(): readonly string[] {
    return [...this.#texts.keys()];
  }

  get(uri: string): TextDocument | undefined {
    return this.#texts.get(uri);
  }

  /** Says whether the document is of this kind. */
  open(uri: string, languageId: string, version: number, text: string): boolean {
    if (!this.#isOfKind(uri, languageId)) return false;
    this.#texts.set(uri, TextDocument.create(uri, languageId, version, text));
    return true;
  }

  /** Says whether the document is of this kind. */
  change(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): boolean {
    const text = this.#texts.get(uri);
    if (!text) return false;
    this.#texts.set(uri, TextDocument.update(text, changes, version));
    return true;
  }

  /** Says whether the document was of this kind. */
  close(uri: string): boolean {
    return this.#texts.delete(uri);
  }
}
