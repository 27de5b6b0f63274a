import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { Platform } from "./platform/platform";
import { inSteps } from "./steps";

type About = { readonly textDocument: { readonly uri: string } };

/** Turns features into request handlers. A feature is synchronous over one view: requests and edits are handled in the order in which
 *  they come, so that no answer speaks of another text; a request that is cancelled while it waits is never begun.
 *  A feature that fails is logged and answered with the empty value. */
export function answering<Looked>(connection: Connection, viewOf: (uri: string) => Looked | undefined) {
  return <Params extends About, Answer>(feature: (view: Looked, params: Params) => Answer, empty: Answer) =>
    (params: Params): Answer => {
      const view = viewOf(params.textDocument.uri);
      if (!view) return empty;
      try {
        return feature(view, params);
      } catch (error) {
        // A refusal is meant for the user.
        if (error instanceof ResponseError) throw error;
        connection.console.error(`${feature.name} of ${params.textDocument.uri} failed: ${error instanceof Error ? error.stack : error}`);
        return empty;
      }
    };
}

/** Answers what takes long in steps; rejects when the client cancels it meanwhile. */
export async function answerInSteps<Answer>(
  steps: Generator<undefined, Answer>,
  token: CancellationToken,
  platform: Platform,
): Promise<Answer> {
  const done = await inSteps(steps, platform, () => !token.isCancellationRequested);
  if (!done) throw new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled");
  return done.answer;
}
