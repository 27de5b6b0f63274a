/** A block between two lines that are alike, `----`. */
export interface Block {
  readonly delimiter: string;
  /** What stands in it: blocks, lines of verse, cells of a table, or nothing that is prose. */
  readonly holds: "blocks" | "verse" | "cells" | "nothing";
}

/** What is open between two stretches of a text. */
export interface State {
  /** The outermost first. */
  readonly open: Block[];
  /** The style that a line in brackets has announced for the block that follows: `source`, `verse`. */
  style: string;
  /** Something stands above, so that no title is that of the document. */
  hasBegun: boolean;
}

/** The state as it is handed on: empty at the head of a document. */
export const stateText = ({ open, style, hasBegun }: State): string =>
  open.length === 0 && style === "" && !hasBegun
    ? ""
    : [hasBegun ? "." : "", style, ...open.map(({ holds, delimiter }) => `${holds}${delimiter}`)].join(" ");

/** The state that was handed on so. */
export function stateOf(entry: string): State {
  const [begun, style = "", ...open] = entry.split(" ");
  return { style, open: open.map(blockOf), hasBegun: begun === "." };
}

function blockOf(text: string): Block {
  const holds = (["blocks", "verse", "cells"] as const).find((each) => text.startsWith(each)) ?? "nothing";
  return { holds, delimiter: text.slice(holds.length) };
}
