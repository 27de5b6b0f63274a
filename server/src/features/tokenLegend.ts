import type { SemanticTokensLegend } from "vscode-languageserver";

/** What tokens are called: names of people are `class`, as people are among the symbols: the themes of VS Code give it a color of its own, but not to `variable`. */
export const tokenLegend: SemanticTokensLegend = { tokenTypes: ["class"], tokenModifiers: [] };
