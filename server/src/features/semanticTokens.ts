import type { SemanticTokens, SemanticTokensParams, SemanticTokensRangeParams } from "vscode-languageserver";
import { readNames } from "../document/people";
import type { Span } from "../model/note";
import { TEXT_LANGUAGES } from "../protocol";
import type { Steps } from "../steps";
import type { View } from "../view";
import { nameSpans } from "./people/semanticTokens";

/** Names of people, for the theme to color; in other languages colors mean code. */
export const semanticTokens = (view: View, _params: SemanticTokensParams): Steps<SemanticTokens> =>
  tokensIn(view, { from: 0, to: Number.POSITIVE_INFINITY });

/** The same for the part of a document that is on the screen. */
export const semanticTokensInRange = (view: View, { range: { start, end } }: SemanticTokensRangeParams): Steps<SemanticTokens> =>
  tokensIn(view, { from: view.document.offsetAt(start), to: view.document.offsetAt(end) });

function* tokensIn(view: View, span: Span): Steps<SemanticTokens> {
  const { document, config } = view;
  if (!config["semanticTokens.people"] || !TEXT_LANGUAGES.includes(document.languageId)) return { data: [] };
  yield* readNames(document);
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const { from, to } of nameSpans(view, span)) {
    const at = document.positionAt(from);
    data.push(at.line - line, at.line === line ? at.character - character : at.character, to - from, 0, 0);
    ({ line, character } = at);
  }
  return { data };
}
