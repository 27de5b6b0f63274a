import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createOnigScanner, createOnigString, loadWASM } from "vscode-oniguruma";
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from "vscode-textmate";

const require = createRequire(__filename);

/** VS Code's Markdown, as far as it matters here: where code and comments are. */
const markdown = JSON.stringify({
  scopeName: "text.html.markdown",
  patterns: [
    { begin: "^```", end: "^```", name: "markup.fenced_code.block.markdown" },
    { begin: "<!--", end: "-->", name: "comment.block.html" },
    { match: "`[^`]+`", name: "markup.inline.raw.string.markdown" },
    { match: "^ {4}.*", name: "markup.raw.block.markdown" },
  ],
});

/** VS Code's LaTeX, likewise: comments and mathematics. */
const latex = JSON.stringify({
  scopeName: "text.tex.latex",
  patterns: [
    { match: "(?<!\\\\)%.*", name: "comment.line.percentage.tex" },
    { match: "\\$[^$]+\\$", name: "string.other.math.tex" },
  ],
});

const files: Readonly<Record<string, string>> = {
  "apparatus.notes.markdown": "syntaxes/notes.markdown.tmLanguage.json",
  "apparatus.references": "syntaxes/references.tmLanguage.json",
  "text.plain": "syntaxes/notes.text.tmLanguage.json",
};

describe("the grammars", () => {
  let inMarkdown: IGrammar;
  let inText: IGrammar;
  let inLatex: IGrammar;

  before(async () => {
    await loadWASM(readFileSync(require.resolve("vscode-oniguruma/release/onig.wasm")));
    const registry = new Registry({
      onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
      getInjections: (scope) =>
        scope === "text.html.markdown" ? ["apparatus.notes.markdown", "apparatus.references"] : ["apparatus.references"],
      loadGrammar: async (scope) => {
        const file = files[scope];
        return parseRawGrammar(file ? readFileSync(file, "utf8") : scope === "text.tex.latex" ? latex : markdown, "grammar.json");
      },
    });
    const [first, second] = [await registry.loadGrammar("text.html.markdown"), await registry.loadGrammar("text.plain")];
    const third = await registry.loadGrammar("text.tex.latex");
    assert(first && second && third);
    [inMarkdown, inText, inLatex] = [first, second, third];
  });

  /** What is expected to be colored, between guillemets. */
  const markdownCases = [
    "The toll was high.[^‹toll›]",
    "Two at once.[^‹1›][^‹2›]",
    "[^‹1›]: The roll of the bridge.",
    "  [^‹सेतु›]: A label in another script.",
    "An inline note.‹^[›See above.]",
    "No note: [^] [^ x] \\[^1] [sic] [1789] [...].",
    "In `code[^1]` there is none, nor <!-- in[^2] --> a comment, but here[^‹3›].",
    "    indented[^1] code",
    "[^‹9›]: ‹Ibid.›, p. 4; ‹op. cit.›, p. 5; ‹ebd.›, S. 3; ‹Там же›. С. 5.",
    "Ibidexes and idemness and ide are words.",
    "[^‹10›]: ‹RGADA›‹, f. 210›‹, op. 9, d. 14, ll. 2–9›.",
    "[^‹11›]: ‹TNA›‹, SP 97›‹, vol. 3›; cf. NATO, EU and the USA.",
  ];
  const textCases = [
    "was counted.‹¹²› And so",
    "E = mc² is none of ours; 5 m² neither.",
    "was opened.[‹12›] In a",
    "[‹Footnote› ‹12›: The register.]",
    "[‹Footnote›: Without a number.]",
    "‹Ibid.›, fol. 3.",
    "x[12] = a[3]; y = b [4]",
  ];

  for (const line of markdownCases) it(`Markdown: ${line}`, () => assert.equal(marked(inMarkdown, line), line));
  const latexCases = [
    "Dear salt.\\footnote{‹Ibid.›, 12; ‹RGADA›‹, f. 210›‹, op. 9›.}",
    "None in a comment % Ibid., 12",
    "nor in $AB, f. 2$, but here: ‹ebd.›",
  ];
  for (const line of latexCases) it(`LaTeX: ${line}`, () => assert.equal(marked(inLatex, line), line));
  for (const line of textCases) it(`text: ${line}`, () => assert.equal(marked(inText, line), line));

  it("leave fenced code alone", () => {
    const text = ["```", "[^1]: Ibid., RGADA, f. 210", "```", "[^‹1›]: ‹Ibid.›"].join("\n");
    assert.equal(marked(inMarkdown, text), text);
  });
});

/** The text with guillemets around what has a color of its own. */
function marked(grammar: IGrammar, text: string): string {
  let state = INITIAL;
  const lines = text.replace(/[‹›]/g, "").split("\n");
  return lines
    .map((line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      return tokens.map(({ startIndex, endIndex, scopes }) => guillemets(line.slice(startIndex, endIndex), scopes)).join("");
    })
    .join("\n");
}

function guillemets(text: string, scopes: readonly string[]): string {
  const colored = scopes.some((scope) => /entity\.name|constant\.(other|numeric)|variable\.language|keyword\.other/.test(scope));
  return colored ? `‹${text}›` : text;
}
