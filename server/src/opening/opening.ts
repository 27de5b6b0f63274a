import { type Connection, type DidOpenTextDocumentParams, type InitializeParams, Message } from "vscode-languageserver";
import type { NoteDocument } from "../document/document";
import { FirstLook } from "./first-look";
import type { HeldBack } from "./held-back";

/** Looks at the texts that the client opens at once, and then loads the rest of the server: what reads people and sources, knows the corpus
 *  and answers requests is many times as large as what a first look needs. `loadRest` is given the texts that have been read; whatever the
 *  client has said meanwhile is then heard by the rest. */
export function open(
  connection: Connection,
  held: HeldBack,
  docs: string,
  { capabilities }: InitializeParams,
  loadRest: (early: Map<string, NoteDocument>) => void,
): void {
  const look = new FirstLook(connection, capabilities, docs);
  let loading = false;
  const load = async (): Promise<void> => {
    if (loading) return;
    loading = true;
    await look.told;
    loadRest(look.documents);
    held.release();
  };
  held.hold((message) => {
    if (loading) return false;
    if (look.canAnswer(message)) return true;
    if (isOpening(message)) look.open(message.params);
    else if (Message.isRequest(message) || isHurried(message)) void load();
    return false;
  });
  // What the client opens at once is here before its answer.
  if (capabilities.workspace?.configuration) connection.workspace.getConfiguration("apparatus").then(load, load);
  else void load();
}

const isOpening = (message: Message): message is Message & { readonly params: DidOpenTextDocumentParams } =>
  Message.isNotification(message) && message.method === "textDocument/didOpen";

const isHurried = (message: Message): boolean =>
  Message.isNotification(message) && ["textDocument/didChange", "exit"].includes(message.method);
