import type { Connection, WorkDoneProgressServerReporter } from "vscode-languageserver";
import type { CorpusIndex } from "./corpus/index";
import type { FactTables } from "./facts/encoding";
import { Indexer, type IndexProgress } from "./index/indexer";
import type { Platform } from "./platform/platform";
import type { Publisher } from "./publish";
import { unlessRefused } from "./refused";
import { grouped } from "./text";
import type { Workspace } from "./workspace";

/** Milliseconds between two reports of progress. */
const REPORT_EVERY = 100;
/** To read so few files, as after one was saved, is reported only when it takes longer than this: it would flicker. */
const FEW = 50;
const QUIET = 500;

/** Keeps the corpus in step with the editor and the disk, and tells how far it is. */
export class Indexing {
  readonly corpus: CorpusIndex<FactTables>;
  readonly indexer: Indexer;
  /** Everything is read that was to be read. */
  settled: () => void = () => {};
  #start: () => void = () => {};
  readonly #started = new Promise<void>((resolve) => {
    this.#start = resolve;
  });
  #reporter: Promise<WorkDoneProgressServerReporter | undefined> | undefined;
  #nextReport: (() => void) | undefined;

  constructor(
    readonly connection: Connection,
    readonly workspace: Workspace,
    readonly publisher: Publisher,
    readonly platform: Platform,
    readonly showsProgress: boolean,
  ) {
    this.corpus = workspace.corpus;
    this.indexer = new Indexer(platform, this.corpus, () => this.#reportSoon());
    publisher.rested = (uri, facts) => this.indexer.put(uri, facts);
  }

  /** Begins to index the folders of the workspace. */
  async start(): Promise<void> {
    this.#start();
    await this.indexer.start(this.workspace.indexed);
  }

  /** Kept when everything has been indexed that there is now. */
  async complete(): Promise<void> {
    await this.#started;
    await this.indexer.idle();
  }

  /** What lies beside an open document is read first. */
  opened(uri: string): void {
    this.indexer.opened(uri);
  }

  closed(uri: string): void {
    this.indexer.release(uri);
  }

  #reportSoon(): void {
    const { total, busy } = this.indexer.progress;
    if (!busy) {
      // The end is told at once.
      this.#nextReport?.();
      this.#nextReport = undefined;
      this.#report(this.indexer.progress);
      return;
    }
    this.#nextReport ??= this.platform.later(total < FEW && !this.publisher.corpus.busy ? QUIET : REPORT_EVERY, () => {
      this.#nextReport = undefined;
      this.#report(this.indexer.progress);
    });
  }

  #report({ done, whole, total, busy }: IndexProgress): void {
    const reading =
      done < total ? `indexing ${grouped(done)} of ${grouped(total)}` : `names and sources: ${grouped(whole)} of ${grouped(total)}`;
    const text = busy ? reading : `${grouped(this.corpus.size)} documents`;
    this.publisher.corpus = { text, busy };
    if (busy) this.publisher.statusSoon();
    else this.publisher.statusNow();
    if (!busy) this.settled();
    if (!this.showsProgress) return;
    if (busy && !this.#reporter) this.#reporter = this.#begin();
    void this.#reporter?.then((reporter) => {
      if (busy) reporter?.report(total === 0 ? 0 : Math.floor((50 * (done + whole)) / total), text);
      else reporter?.done();
    });
    if (!busy) this.#reporter = undefined;
  }

  async #begin(): Promise<WorkDoneProgressServerReporter | undefined> {
    const reporter = await unlessRefused(this.connection, this.connection.window.createWorkDoneProgress());
    if (!reporter) return undefined;
    reporter.begin("Apparatus", 0, "indexing", true);
    reporter.token.onCancellationRequested(() => this.indexer.cancel());
    return reporter;
  }
}
