import type { Span } from "../model/note";

/** The metadata at the head of a text, between a line `---` and one `---` or `...`, and where the text behind them begins. */
export interface FrontMatter extends Span {
  readonly end: number;
}

/** The metadata of a text; undefined where it has none, or they are not closed. */
export function frontMatterOf(text: string): FrontMatter | undefined {
  const from = OPENING.exec(text)?.[0].length;
  if (from === undefined) return undefined;
  const closing = CLOSING.exec(text.slice(from));
  return closing ? { from, to: from + closing.index, end: from + closing.index + closing[0].length } : undefined;
}

/** The words of the metadata, or none. */
export function metadataIn(text: string): string {
  const { from, to } = frontMatterOf(text) ?? { from: 0, to: 0 };
  return text.slice(from, to);
}

const OPENING = /^\ufeff?---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;
