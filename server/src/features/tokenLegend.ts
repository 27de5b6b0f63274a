import type { SemanticTokensLegend } from "vscode-languageserver";

/** What tokens are called: names of people are `variable`, which themes color without shouting. */
export const tokenLegend: SemanticTokensLegend = { tokenTypes: ["variable"], tokenModifiers: [] };
