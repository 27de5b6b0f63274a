import type { YAMLError } from "yaml";
import type { Span } from "../model/note";

/** A mistake in YAML in the words of those who do not write it every day, and where it is. */
export function mistakeIn(text: string, { code, message, pos: [from, to] }: YAMLError): FileProblem {
  if (code === "DUPLICATE_KEY") {
    const end = Math.max(from, text.indexOf(":", from));
    return { from, to: end, message: `“${text.slice(from, end)}” stands here twice: put all of it under one.` };
  }
  const said = message.split("\n")[0] ?? "";
  const known = SAID.find(([own, pattern]) => own === code && pattern.test(said));
  return { from, to, message: known?.[2] ?? `${said.replace(/ at line .*$/, "")}.` };
}

/** Something wrong in a file of data beside the texts: `{ message: "“bron” is not known of a person. Did you mean “born”?" }`. */
export interface FileProblem extends Span {
  readonly message: string;
  /** What was meant, where that is sure enough to be written there: `born`. */
  readonly instead?: string;
}

const MISPLACED = "This line is not indented as those that it belongs to.";

/** What we say for what the library says. */
const SAID: readonly (readonly [code: YAMLError["code"], pattern: RegExp, message: string])[] = [
  ["TAB_AS_INDENT", /^/, "Tabs cannot indent a line in YAML: use spaces."],
  ["BAD_INDENT", /end with a [\]}]/, "A bracket that is opened here or above is not closed."],
  ["BAD_INDENT", /^/, MISPLACED],
  ["MISSING_CHAR", /quote/, "A quotation mark that is opened here or above is not closed."],
  ["MISSING_CHAR", /without - indicator/, MISPLACED],
  ["MISSING_CHAR", /followed by map values/, "A colon is missing here, as in `born: 1818`."],
  ["BAD_SCALAR_START", /^/, "A text cannot begin with this sign: put it into quotation marks."],
  [
    "BLOCK_AS_IMPLICIT_KEY",
    /^/,
    "This cannot be read: put the words into quotation marks if they have a colon, a bracket or a “#” among them.",
  ],
];
