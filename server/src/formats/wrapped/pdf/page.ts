import { addTo } from "../../../by-key";
import { withAccents } from "./accents";
import { type Block, blocksOf } from "./blocks";
import { inReadingOrder } from "./order";
import { type Piece, piecesOf } from "./pieces";
import { withRaised } from "./raised";
import { runsOf, type TextItem } from "./runs";

/** A line that stands further below the one above, in usual distances of lines, begins a new paragraph. */
const PARAGRAPH = 1.3;

/** The same for a line with raised numbers, which push it down in texts that browsers print. */
const PARAGRAPH_BELOW_RAISED = 1.6;
const RAISED = /[⁰¹²³⁴-⁹]/;

/** The text of a page, line by line, a blank line between what is printed apart. */
export function textOfPage(items: readonly TextItem[]): string {
  const blocks = inReadingOrder(blocksOf(piecesOf(withRaised(withAccents(runsOf(items))))));
  const usual = usualDistances(blocks);
  let text = "";
  let above: Piece | undefined;
  for (const line of blocks.flatMap(({ lines }) => lines)) {
    if (above) text += isApart(above, line, usual(line.size)) ? "\n\n" : "\n";
    text += line.text.trim();
    above = line;
  }
  return text;
}

function isApart(above: Piece, line: Piece, usual: number): boolean {
  const distance = line.y - above.y;
  // The text goes on in the next column, or the notes below the first one end.
  if (distance <= 0) return Math.abs(above.size - line.size) > 0.1 * Math.max(above.size, line.size);
  return distance > (RAISED.test(line.text) ? PARAGRAPH_BELOW_RAISED : PARAGRAPH) * usual;
}

/** How far the lines of each size of font stand apart, mostly. */
function usualDistances(blocks: readonly Block[]): (size: number) => number {
  const distances = new Map<number, number[]>();
  for (const { lines } of blocks) {
    lines.forEach((line, at) => {
      const above = lines[at - 1];
      if (!above || Math.abs(above.size - line.size) > 0.5) return;
      addTo(distances, Math.round(line.size), line.y - above.y);
    });
  }
  const medians = new Map([...distances].map(([size, all]) => [size, all.sort((a, b) => a - b)[all.length >> 1] as number]));
  return (size) => medians.get(Math.round(size)) ?? size * 1.2;
}
