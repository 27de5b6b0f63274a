import type { SemanticTokens, SemanticTokensParams, SemanticTokensRangeParams } from "vscode-languageserver";
import { readNames } from "../document/people";
import type { Span } from "../model/note";
import type { Steps } from "../steps";
import type { View } from "../view";
import { nameSpans } from "./people/semanticTokens";

/** Names of people, for the theme to color. */
export const semanticTokens = (view: View, _params: SemanticTokensParams): Steps<SemanticTokens> =>
  tokensIn(view, { from: 0, to: Number.POSITIVE_INFINITY });

/** The same for the part of a document that is on the screen. */
export const semanticTokensInRange = (view: View, { range: { start, end } }: SemanticTokensRangeParams): Steps<SemanticTokens> =>
  tokensIn(view, { from: view.document.offsetAt(start), to: view.document.offsetAt(end) });

/** Elsewhere colors mean code. */
const LANGUAGES = [
  "markdown",
  "quarto",
  "rmd",
  "plaintext",
  "latex",
  "tex",
  "org",
  "typst",
  "restructuredtext",
  "asciidoc",
  "html",
  "xhtml",
  "xml",
];

function* tokensIn(view: View, span: Span): Steps<SemanticTokens> {
  const { document, config } = view;
  if (!config["semanticTokens.people"] || !LANGUAGES.includes(document.languageId)) return { data: [] };
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
