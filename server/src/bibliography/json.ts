import { type Node, parseTree as parse } from "jsonc-parser";

/** The tree of a JSON text with positions, as far as it can be read; nothing where it is nested too deeply for a recursive reader. */
export function parseTree(text: string): Node | undefined {
  return nesting(text) > DEEPEST ? undefined : parse(text);
}

const DEEPEST = 200;

/** How deep brackets are nested at most, but for those in strings. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (quoted && char === "\\") at++;
    else if (char === '"') quoted = !quoted;
    else if (!quoted && (char === "[" || char === "{")) deepest = Math.max(deepest, ++depth);
    else if (!quoted && (char === "]" || char === "}")) depth--;
  }
  return deepest;
}
