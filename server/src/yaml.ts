/** The YAML parser. It is loaded when the first file in YAML is read: most starts need none, and it makes up a third of theirs. */
export const yaml = (): typeof import("./yaml-parser") => require("./yaml-parser");

/** Whether a text is nested deeper than any file of settings: the parser descends by recursion, and brackets or indentation nested by the
 *  thousand would end the process with its stack. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  let margin = 0;
  for (const sign of text) {
    if (sign === "[" || sign === "{") depth++;
    else if (sign === "]" || sign === "}") depth = Math.max(0, depth - 1);
    margin = sign === "\n" || sign === "\r" ? 0 : " \t-?:".includes(sign) ? margin + 1 : Number.NEGATIVE_INFINITY;
    if (depth > DEEPEST || margin > DEEPEST * 2) return true;
  }
  return false;
}

const DEEPEST = 60;
