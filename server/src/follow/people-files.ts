import { TextDocument } from "vscode-languageserver-textdocument";
import { isPeopleFile, PEOPLE_FILE, readPeopleFile } from "../config/people-file";
import type { CorpusIndex } from "../corpus/index";
import { textOfBytes } from "../decode";
import type { FactTables } from "../facts/encoding";
import type { PeopleFileView } from "../features/people-file/view";
import { inTurn } from "../in-turn";
import type { PeopleIndex } from "../index/people-index";
import type { Platform } from "../platform/platform";
import { OpenFiles } from "./open-files";

/** The people file that counts: the first `people.yaml` at the root of a folder of the workspace. Text that is open in the editor wins over
 *  the disk. */
export class PeopleFiles {
  readonly #platform: Pick<Platform, "read">;
  readonly opened = new OpenFiles(isPeopleFile);
  readonly #inTurn = inTurn();
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
    return this.opened.uris.filter((uri) => uri !== this.#read?.uri);
  }

  /** What features look at in an open people file. */
  view(uri: string): PeopleFileView | undefined {
    const file = this.opened.get(uri);
    return file && { file, known: { corpus: this.corpus, people: this.people, manuscript: () => [] } };
  }

  /** Reads the file again, and decides by what it says now. */
  read(): Promise<void> {
    return this.#inTurn(async () => {
      this.#read = await this.#first();
      this.offer();
      this.people.decide(this.#read && readPeopleFile(this.#read.getText()).file);
    });
  }

  async #first(): Promise<TextDocument | undefined> {
    for (const uri of this.#candidates()) {
      const open = this.opened.get(uri);
      if (open) return open;
      const bytes = await this.#platform.read(uri);
      const text = bytes && textOfBytes(bytes);
      if (text !== undefined) return this.opened.get(uri) ?? TextDocument.create(uri, "yaml", 0, text);
    }
    return undefined;
  }

  #candidates(): readonly string[] {
    return this.folders().map((folder) => `${folder}/${PEOPLE_FILE}`);
  }

  /** Where decisions are written, and what stands there: it must be the text of this moment. */
  offer(): void {
    const [first] = this.#candidates();
    const uri = this.#read?.uri ?? first;
    const open = uri === undefined ? undefined : this.opened.get(uri);
    const text = open ? open.getText() : this.#read?.getText();
    this.people.file = { uri, text, version: open?.version ?? null };
  }
}
