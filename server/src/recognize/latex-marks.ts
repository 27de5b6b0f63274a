import type { Marks, Swap } from "../model/marks";
import type { Span } from "../model/note";
import { ITALICS, ITALICS_FROM_HERE, printed, QUOTES } from "./latex-symbols";

/** Finds LaTeX's commands, braces and ligatures: in `See \emph{Acta}~3` these are `\emph{`, `}` and the `~`, which stands for a space.
 *  Accents and special letters become the letters that are printed, so that `Schr\"oder` is one name. */
export function latexMarks(text: string, stretches: readonly Span[]): Marks | undefined {
  if (!stretches.some((stretch) => hasMarks(text, stretch))) return undefined;
  const scan = new MarkScan(text);
  for (const stretch of stretches) scan.stretch(stretch);
  const { cuts, swaps, italics } = scan;
  return { cuts, swaps, italics: italics.sort((a, b) => a.from - b.from) };
}

const MARK = new Uint8Array(128);
for (const mark of "\\{}~`'-&\"") MARK[mark.charCodeAt(0)] = 1;

const isMark = (code: number): boolean => code < 128 && MARK[code] === 1;

function hasMarks(text: string, { from, to }: Span): boolean {
  for (let at = from; at < to; at++) if (isMark(text.charCodeAt(at))) return true;
  return false;
}

/** A group that is open: where italics began in it, and what its closing brace stands for. */
interface Group {
  italicFrom: number;
  readonly close: string;
}

const NAME = /\\([a-zA-Z@]{1,60})\*?/y;
/** What TeX skips behind the name of a command. */
const SKIPPED = /\{\}|[ \t]*(?:\r\n|[\r\n])?[ \t]*/y;
const FOREIGN_QUOTE = /\\(?:foreignquote|hyphenquote|foreigntextquote)\*?\{[^{}\n]{0,40}\}\{/y;
const BREAK = /\\\\\*?(?:[ \t]*\[[^\]\n]{1,20}\])?/y;
const LIGATURE = /---?|``|''|`|"[`']/y;
const LIGATURES: ReadonlyMap<string, string> = new Map([
  ["---", "—"],
  ["--", "–"],
  ["``", "“"],
  ["''", "”"],
  ["`", "‘"],
  ['"`', "„"],
  ["\"'", "“"],
]);

class MarkScan {
  readonly cuts: Span[] = [];
  readonly swaps: Swap[] = [];
  readonly italics: Span[] = [];
  readonly #groups: Group[] = [];

  constructor(readonly text: string) {}

  stretch({ from, to }: Span): void {
    let at = from;
    while (at < to) at = isMark(this.text.charCodeAt(at)) ? Math.min(to, this.#mark(at, to)) : at + 1;
  }

  #mark(at: number, to: number): number {
    switch (this.text[at]) {
      case "\\":
        return this.#command(at, to);
      case "{":
        return this.#open(at, at + 1);
      case "}":
        return this.#close(at);
      case "~":
        return this.#swap(at, at + 1, " ");
      case "&":
        return this.#swap(at, at + 1, "|");
      default:
        return this.#ligature(at, to);
    }
  }

  #cut(from: number, to: number): number {
    this.cuts.push({ from, to });
    return to;
  }

  #swap(from: number, to: number, text: string): number {
    this.swaps.push({ from, to, text });
    return to;
  }

  #open(from: number, to: number, italic = false, quotes?: readonly [string, string]): number {
    this.#groups.push({ italicFrom: italic ? to : -1, close: quotes?.[1] ?? "" });
    return quotes ? this.#swap(from, to, quotes[0]) : this.#cut(from, to);
  }

  #close(at: number): number {
    const group = this.#groups.pop();
    if (group && group.italicFrom >= 0 && group.italicFrom < at) this.italics.push({ from: group.italicFrom, to: at });
    return group?.close ? this.#swap(at, at + 1, group.close) : this.#cut(at, at + 1);
  }

  #ligature(at: number, to: number): number {
    const end = this.#match(LIGATURE, at, to);
    const text = LIGATURES.get(this.text.slice(at, end));
    return text === undefined ? Math.max(end, at + 1) : this.#swap(at, end, text);
  }

  #command(at: number, to: number): number {
    const letter = printed(this.text, at);
    if (letter && letter.to <= to) return this.#swap(at, letter.to, letter.text);
    if (this.#match(NAME, at, to) === at) return this.#sign(at, to);
    NAME.lastIndex = at;
    const [written, name] = NAME.exec(this.text) as unknown as [string, string];
    const end = at + written.length;
    const after = this.#match(SKIPPED, end, to);
    const italic = ITALICS.has(name);
    const quotes = QUOTES.get(written);
    const foreign = this.#match(FOREIGN_QUOTE, at, to);
    if (foreign > at) return this.#open(at, foreign, false, QUOTES.get("\\enquote"));
    if ((italic || quotes) && this.text[after] === "{" && after < to) return this.#open(at, after + 1, italic, quotes);
    const group = this.#groups[this.#groups.length - 1];
    if (ITALICS_FROM_HERE.has(name) && group && group.italicFrom < 0) group.italicFrom = after;
    return this.#cut(at, after);
  }

  /** A command of one sign: `\&` is a sign itself, `\,` a space, `\-` nothing. */
  #sign(at: number, to: number): number {
    const end = this.#match(BREAK, at, to);
    if (end > at) return this.#swap(at, end, " ");
    const char = this.text[at + 1] ?? "";
    if (/[ ,;:~\r\n]/.test(char)) return this.#swap(at, at + 2, " ");
    return /[-/@!()[\]+<>*]/.test(char) ? this.#cut(at, at + 2) : this.#cut(at, at + 1) + 1;
  }

  #match(pattern: RegExp, at: number, to: number): number {
    pattern.lastIndex = at;
    return pattern.test(this.text) && pattern.lastIndex <= to ? pattern.lastIndex : at;
  }
}
