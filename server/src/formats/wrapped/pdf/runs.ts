/** A stretch of text that a PDF prints in one go, in one font. Lengths are in points; `y` is the line that letters stand on, counted downwards. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the font: `10` in most books, `8` in their notes. */
  readonly size: number;
  /** White space stands between this run and the one before. */
  readonly spaced: boolean;
}

/** What pdf.js tells of a stretch of text. */
export interface TextItem {
  readonly str: string;
  /** Matrix of the text (PDF 32000-1, 8.3.3): its first two numbers point along the line, the last two are its beginning. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** The runs of a page in the order in which they are drawn: those that are read in the direction in which most of the page is. Others are
 *  stamps on its margin. White space alone is none; what is drawn twice, to look bold, is one. */
export function runsOf(items: readonly TextItem[]): Run[] {
  const whole = items.filter(({ transform }) => transform.length === 6);
  const turned = [0, 0, 0, 0];
  for (const item of whole) turned[quarterOf(item)] = (turned[quarterOf(item)] as number) + item.str.trim().length;
  const quarter = turned.indexOf(Math.max(...turned));
  const runs: Run[] = [];
  const seen = new Map<string, Run>();
  let spaced = false;
  for (const item of whole) {
    if (item.str.trim() === "") {
      spaced ||= item.str !== "";
      continue;
    }
    const run = runOf(item, quarter, spaced);
    const twin = seen.get(run.text);
    spaced = false;
    if (quarterOf(item) !== quarter || (twin && isSamePlace(run, twin))) continue;
    seen.set(run.text, run);
    runs.push(run);
  }
  return runs;
}

/** How often a text is turned by a right angle: 0 where it is read from left to right, 1 where it climbs. */
function quarterOf({ transform: [along = 1, up = 0] }: TextItem): number {
  if (Math.abs(along) >= Math.abs(up)) return along >= 0 ? 0 : 2;
  return up > 0 ? 1 : 3;
}

function runOf({ str, transform, width, height }: TextItem, quarter: number, spaced: boolean): Run {
  const [, , , , right = 0, up = 0] = transform;
  const [x, y] = (
    [
      [right, -up],
      [up, right],
      [-right, up],
      [-up, -right],
    ] as const
  )[quarter as 0 | 1 | 2 | 3];
  const size = height > 0 ? height : 1;
  // What is a soft hyphen to whoever made the file is drawn as one that everybody sees.
  return {
    text: str.replaceAll("\u00ad", "-"),
    x,
    y,
    width: Math.max(0, width - SPACE * size * (str.length - str.trimEnd().length)),
    size,
    spaced,
  };
}

/** The usual width of a space, in sizes of the font. Those at the end of a line reach into the margin. */
const SPACE = 0.25;

const isSamePlace = (a: Run, b: Run): boolean => Math.abs(a.x - b.x) < a.size * 0.15 && Math.abs(a.y - b.y) < a.size * 0.15;

/** Where a run ends. */
export const rightOf = ({ x, width }: Run): number => x + width;
