import {
  type ClientCapabilities,
  type Connection,
  type Diagnostic,
  type DidOpenTextDocumentParams,
  type DocumentDiagnosticParams,
  Message,
} from "vscode-languageserver";
import { defaultConfig } from "../config/defaults";
import type { NoteDocument } from "../document/document";
import { diagnosticOf } from "../features/diagnostic";
import { formatOf, openDocument } from "../formats/open";
import { findingsOnNotes, isShort } from "../rules/look";
import { pullsDiagnostics } from "./initialize";

/** Tells what is wrong with the notes of long texts as soon as they are read. What they say, and all of short ones, is told by the rest of
 *  the server. Settings are not known yet; by them the rest reads again. */
export class FirstLook {
  /** The texts that have been read. */
  readonly documents = new Map<string, NoteDocument>();
  /** Kept when all has been told. */
  told: Promise<unknown> = Promise.resolve();
  readonly #pulls: boolean;
  readonly #asksAgain: boolean;

  constructor(
    readonly connection: Connection,
    capabilities: ClientCapabilities,
    readonly docs: string,
  ) {
    this.#pulls = pullsDiagnostics(capabilities);
    this.#asksAgain = capabilities.workspace?.diagnostics?.refreshSupport === true;
    connection.languages.diagnostics.on(({ textDocument: { uri } }) => ({ kind: "full", items: this.#diagnostics(uri) }));
  }

  open({ textDocument: { uri, languageId, version, text } }: DidOpenTextDocumentParams): void {
    // It may have been open before, with another text.
    this.documents.delete(uri);
    // Text that has been extracted is read as a whole, and files of data are no texts.
    if (isShort(text) || formatOf(uri, languageId) === "plaintext") return;
    const document = openDocument(uri, languageId, version, text, { flavour: "auto", around: [] });
    this.documents.set(uri, document);
    if (!this.#pulls) this.told = this.connection.sendDiagnostics({ uri, version, diagnostics: this.#diagnostics(uri) });
  }

  /** Whether a client asks for what is wrong with a text that has been read; only one that can be told to ask again gets a part of it. */
  canAnswer(message: Message): boolean {
    if (!this.#asksAgain || !Message.isRequest(message) || message.method !== "textDocument/diagnostic") return false;
    return this.documents.has((message.params as DocumentDiagnosticParams).textDocument.uri);
  }

  #diagnostics(uri: string): Diagnostic[] {
    const document = this.documents.get(uri);
    if (!document) return [];
    const findings = findingsOnNotes(document, defaultConfig());
    return findings.map((finding) => diagnosticOf(document, finding, this.docs));
  }
}
