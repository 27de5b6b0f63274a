import { type Connection, type Diagnostic, DiagnosticSeverity, type PublishDiagnosticsParams } from "vscode-languageserver";
import { AtRest } from "./at-rest";
import { CONFIG_FILE } from "./config";
import { rangeIn } from "./facts/encoding";
import { diagnosticAt } from "./features/diagnostic";
import { diagnosticsAtOnce } from "./features/diagnostics";
import { type CorpusState, statusOf } from "./features/status";
import { flavourOf } from "./formats/open";
import type { Span } from "./model/note";
import type { Platform } from "./platform/platform";
import { status } from "./protocol";
import { refresh } from "./refused";
import type { DataFile } from "./rules/rule";
import { dataFileFindings } from "./rules/run";
import { lineStartsOf } from "./text";
import { fileName, folderOf } from "./uris";
import type { View } from "./view";
import type { Workspace } from "./workspace";

/** Milliseconds in which the status item follows the text and the index. */
const STATUS_DELAY = 150;

/** Tells the client what changes without being asked: problems, where it does not pull them, and the status. */
export class Publisher {
  /** The document of the focused editor; a client that never tells it knows of no status. */
  active: string | null | undefined;
  /** How far the corpus is: `indexing 1,204 of 9,800`. */
  corpus: CorpusState = { text: "", busy: false };
  readonly #waiting = new Set<string>();
  readonly #warned = new Set<string>();
  /** Documents of which not everything has been told. */
  readonly #partly = new Set<string>();
  readonly #atRest: AtRest;
  /** Told the facts of a document when typing rests. */
  rested: (uri: string, facts: Uint8Array) => void = () => {};
  #cancelStatus: (() => void) | undefined;
  #settingsFiles: ReadonlySet<string> = new Set();
  #peopleFiles: ReadonlySet<string> = new Set();
  #repositoriesFiles: ReadonlySet<string> = new Set();

  constructor(
    readonly connection: Connection,
    readonly workspace: Workspace,
    readonly platform: Platform,
    readonly pulls: boolean,
    readonly docs: string,
  ) {
    this.#atRest = new AtRest(
      platform,
      (uri) => workspace.view(uri),
      (view, facts) => {
        this.#tellAll(view);
        this.rested(view.document.uri, facts);
      },
    );
  }

  /** Publishes the problems of a document once the messages that are already here have been handled: of twenty keys the last. */
  changed(uri: string): void {
    this.statusSoon();
    if (this.pulls) this.#atRest.soon(uri);
    if (this.pulls || this.#waiting.has(uri)) return;
    this.#waiting.add(uri);
    this.#whenQuiet(uri, this.workspace.documents.get(uri)?.version);
  }

  /** Somebody waits for an answer: what is put off goes on later. */
  asked(): void {
    this.#atRest.asked();
  }

  /** Says what is wrong in the settings files, in them. */
  settings(): void {
    const files = new Set(this.workspace.folders.map((folder) => `${folder}/${CONFIG_FILE}`));
    for (const uri of this.#settingsFiles) if (!files.has(uri)) this.#send({ uri, diagnostics: [] });
    this.#settingsFiles = files;
    for (const folder of this.workspace.folders) {
      const text = this.workspace.settingsFileOf(folder) ?? "";
      const problems = this.workspace.problemsOf(folder);
      const inFile = problems.flatMap(({ message, span }) => (span ? [settingsDiagnostic(text, message, span)] : []));
      this.#send({ uri: `${folder}/${CONFIG_FILE}`, diagnostics: inFile });
      for (const { name, message, span } of problems) if (!span) this.#warnOnce(`${name}: ${message}`);
    }
  }

  /** Says what is wrong in the people file, in it; and in others that they do not count. */
  peopleFiles(): void {
    const { current, unused } = this.workspace.peopleFiles;
    const now = new Set([...(current ? [current.uri] : []), ...unused]);
    for (const uri of this.#peopleFiles) if (!now.has(uri)) this.#send({ uri, diagnostics: [] });
    this.#peopleFiles = now;
    if (current) this.#sendFindings("people-file", current.uri, current.getText());
    for (const uri of unused) this.#send({ uri, diagnostics: [unusedDiagnostic(current?.uri)] });
  }

  /** Says what is wrong in the repositories files, in them. */
  repositoriesFiles(): void {
    const { current } = this.workspace.repositoriesFiles;
    const now = new Set(current.map(({ uri }) => uri));
    for (const uri of this.#repositoriesFiles) if (!now.has(uri)) this.#send({ uri, diagnostics: [] });
    this.#repositoriesFiles = now;
    for (const { uri, text } of current) this.#sendFindings("repositories-file", uri, text);
  }

  #sendFindings(kind: DataFile, uri: string, text: string): void {
    const lineStarts = lineStartsOf(text);
    const findings = dataFileFindings(kind, text, this.workspace.configFor(uri));
    this.#send({ uri, diagnostics: findings.map((finding) => diagnosticAt(rangeIn(lineStarts, finding.span), finding, this.docs)) });
  }

  closed(uri: string): void {
    this.#atRest.forget(uri);
    this.#partly.delete(uri);
    if (!this.pulls) this.#send({ uri, diagnostics: [] });
  }

  statusSoon(): void {
    this.#cancelStatus ??= this.platform.later(STATUS_DELAY, () => this.statusNow());
  }

  statusNow(): void {
    this.#cancelStatus?.();
    this.#cancelStatus = undefined;
    if (this.active === undefined) return;
    const view = this.active === null ? undefined : this.workspace.view(this.active);
    const why = view ? (flavourOf(view.document)?.why ?? "") : "";
    void this.connection.sendNotification(status, statusOf(view, why, this.corpus));
  }

  async #whenQuiet(uri: string, version: number | undefined): Promise<void> {
    // The next message, which waits already, is taken up first.
    await Promise.resolve();
    await this.platform.pause();
    const now = this.workspace.documents.get(uri)?.version;
    if (now !== version) return this.#whenQuiet(uri, now);
    this.#waiting.delete(uri);
    const view = this.workspace.view(uri);
    if (!view) return;
    this.#send({ uri, version: view.document.version, diagnostics: this.atOnce(view) });
    this.#atRest.soon(uri);
  }

  /** What can be said now; if that is not everything, the rest follows when typing rests. */
  atOnce(view: View): Diagnostic[] {
    const { items, complete } = diagnosticsAtOnce(view, this.docs);
    if (complete) this.#partly.delete(view.document.uri);
    else this.#partly.add(view.document.uri);
    return items;
  }

  #tellAll(view: View): void {
    const { uri, version } = view.document;
    if (!this.#partly.has(uri)) return;
    this.statusSoon();
    if (this.pulls) refresh(this.connection, "diagnostic");
    else this.#send({ uri, version, diagnostics: this.atOnce(view) });
  }

  /** The editor's own settings have no file that a server could mark. */
  #warnOnce(message: string): void {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    this.connection.window.showWarningMessage(message);
  }

  #send(params: PublishDiagnosticsParams): void {
    void this.connection.sendDiagnostics(params);
  }
}

/** A people file that decides nothing: another one does, or it lies too deep. */
function unusedDiagnostic(current: string | undefined): Diagnostic {
  const which =
    current === undefined ? "only one at the root of an open folder counts" : `${fileName(folderOf(current))}/${fileName(current)} counts`;
  return {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    severity: DiagnosticSeverity.Information,
    source: "Apparatus",
    message: `This people.yaml says nothing of your texts: ${which}.`,
  };
}

function settingsDiagnostic(text: string, message: string, span: Span): Diagnostic {
  return { range: rangeIn(lineStartsOf(text), span), message, severity: DiagnosticSeverity.Error, source: "Apparatus", code: "settings" };
}
