import type { Connection } from "vscode-languageserver";

/** What a client answers; undefined where it refuses what it is asked for, which is told in its output. It may refuse what it has offered,
 *  and a refusal that nobody catches would end the server. */
export async function unlessRefused<Answer>(connection: Connection, asked: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await asked;
  } catch (error) {
    connection.console.warn(String(error));
    return undefined;
  }
}

/** Has the client ask anew for what it shows: for `inlayHint` it asks for its inlay hints. */
export function refresh(connection: Connection, what: "diagnostic" | "inlayHint" | "semanticTokens"): void {
  void unlessRefused(connection, connection.sendRequest(`workspace/${what}/refresh`));
}
