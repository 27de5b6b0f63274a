import { TextDocument, type TextDocumentContentChangeEvent } from "vscode-languageserver-textdocument";
import { isPeopleFile, PEOPLE_FILE, readPeopleFile } from "../config/people-file";
import type { CorpusIndex } from "../corpus/index";
import { textOfBytes } from "../decode";
import type { FactTables } from "../facts/encoding";
import type { PeopleFileView } from "../features/people-file/view";
import type { PeopleIndex } from "../index/people-index";
import type { Platform } from "../platform/platform";

/** The people file that counts: the first `people.yaml` at the root of a folder of the workspace. Text that is open in the editor wins over
 *  the disk. */
export class PeopleFiles {
  readonly #platform: Pick<Platform, "read">;
  readonly #open = new Map<string, TextDocument>();
  #read: TextDocument | undefined;

  constructor(
    platform: Pick<Platform, "read">,
    readonly people: PeopleIndex,
    readonly corpus: CorpusIndex<FactTables>,
    readonly folders: () => readonly string[],
  ) {
    this.#platform = platform;
  }

  /** The file that counts, as it was read last. */
  get current(): TextDocument | undefined {
    return this.#read;
  }

  /** Those in the editor that do not count. */
  get unused(): readonly string[] {
    return [...this.#open.keys()].filter((uri) => uri !== this.#read?.uri);
  }

  /** What features look at in an open people file. */
  view(uri: string): PeopleFileView | undefined {
    const file = this.#open.get(uri);
    return file && { file, known: { corpus: this.corpus, people: this.people, manuscript: () => [] } };
  }

  /** Says whether the document is a people file. */
  open(uri: string, languageId: string, version: number, text: string): boolean {
    if (!isPeopleFile(uri)) return false;
    this.#open.set(uri, TextDocument.create(uri, languageId, version, text));
    this.#offer();
    return true;
  }

  /** Says whether the document is a people file. */
  change(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): boolean {
    const document = this.#open.get(uri);
    if (!document) return false;
    this.#open.set(uri, TextDocument.update(document, changes, version));
    this.#offer();
    return true;
  }

  /** Says whether the document was a people file. */
  close(uri: string): boolean {
    return this.#open.delete(uri);
  }

  /** Reads the file again, and decides by what it says now. */
  async read(): Promise<void> {
    this.#read = await this.#first();
    this.#offer();
    this.people.decide(this.#read && readPeopleFile(this.#read.getText()).file);
  }

  async #first(): Promise<TextDocument | undefined> {
    for (const uri of this.#candidates()) {
      const open = this.#open.get(uri);
      if (open) return open;
      const bytes = await this.#platform.read(uri);
      const text = bytes && textOfBytes(bytes);
      if (text !== undefined) return this.#open.get(uri) ?? TextDocument.create(uri, "yaml", 0, text);
    }
    return undefined;
  }

  #candidates(): readonly string[] {
    return this.folders().map((folder) => `${folder}/${PEOPLE_FILE}`);
  }

  /** Where decisions are written, and what stands there: it must be the text of this moment. */
  #offer(): void {
    const [first] = this.#candidates();
    const uri = this.#read?.uri ?? first;
    const open = uri === undefined ? undefined : this.#open.get(uri);
    const text = open ? open.getText() : this.#read?.getText();
    this.people.file = { uri, text, version: open?.version ?? null };
  }
}
