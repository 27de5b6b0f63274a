import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { Platform } from "../platform/platform";
import { inSteps, type Steps } from "../steps";

type About = { readonly textDocument: { readonly uri: string } };

/** A text that is edited in place: once it is closed, or read in another way, another one stands for it. */
interface Versioned {
  readonly version: number;
}

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
        return failed(connection, feature.name, params, error, empty);
      }
    };
}

/** The same for features that look through the corpus, in steps between which edits and cancellations are handled. Once the text has
 *  changed, the client has to ask again. */
export function answeringInSteps<Looked>(
  connection: Connection,
  platform: Platform,
  viewOf: (uri: string) => Looked | undefined,
  textOf: (view: Looked) => Versioned,
) {
  return <Params extends About, Answer>(feature: (view: Looked, params: Params) => Steps<Answer>, empty: Answer) =>
    async (params: Params, token: CancellationToken): Promise<Answer> => {
      const { uri } = params.textDocument;
      const view = viewOf(uri);
      if (!view) return empty;
      const text = textOf(view);
      const { version } = text;
      const isSame = (): boolean => {
        const now = viewOf(uri);
        return now !== undefined && textOf(now) === text && text.version === version;
      };
      try {
        const done = await inSteps(feature(view, params), platform, () => !token.isCancellationRequested && isSame());
        if (done) return done.answer;
      } catch (error) {
        return failed(connection, feature.name, params, error, empty);
      }
      if (token.isCancellationRequested) throw cancelled();
      throw changed();
    };
}

function failed<Answer>(connection: Connection, what: string, { textDocument: { uri } }: About, error: unknown, empty: Answer): Answer {
  // A refusal is meant for the user.
  if (error instanceof ResponseError) throw error;
  connection.console.error(`${what} of ${uri} failed: ${error instanceof Error ? error.stack : error}`);
  return empty;
}

/** Answers what takes long in steps; rejects when the client cancels it meanwhile. */
export async function answerInSteps<Answer>(steps: Steps<Answer>, token: CancellationToken, platform: Platform): Promise<Answer> {
  const done = await inSteps(steps, platform, () => !token.isCancellationRequested);
  if (!done) throw cancelled();
  return done.answer;
}

/** Waits for something; rejects when the client cancels meanwhile what waits for it. */
export function unlessCancelled(awaited: Promise<void>, token: CancellationToken): Promise<void> {
  return new Promise((resolve, reject) => {
    token.onCancellationRequested(() => reject(cancelled()));
    awaited.then(resolve, reject);
  });
}

/** Says that the text that was asked about is another one by now: the client asks again. */
export const changed = (): Error => new ResponseError(LSPErrorCodes.ContentModified, "the text has changed");

const cancelled = (): Error => new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled");
