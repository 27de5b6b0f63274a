import { DASH, isSpace, RETURN, SPACE } from "../signs";
import type { Cursor } from "./cursor";

/** pandoc's tables whose rows may hold several lines: drawn with lines of dashes, a blank line between the rows. In them an indented line
 *  is no code. Source: pandoc User's Guide, “Extension: multiline_tables”. */
export class DashTables {
  /** The lines stand in such a table. */
  open: boolean;
  /** Number of the last line that was nothing but dashes, and of the last that drew or ended a table. */
  #ruleAt = -2;
  #edgeAt = -1;

  constructor(open: boolean) {
    this.open = open;
  }

  /** Takes note of a line that begins with a dash; `linesAbove` is how many lines its paragraph has. */
  see(cursor: Cursor, line: number, linesAbove: number): void {
    const columns = columnsOf(cursor);
    if (columns === 0) return;
    if (this.open) {
      this.open = false;
      this.#edgeAt = line;
    } else if (columns > 1 && (linesAbove === 0 || this.#ruleAt === line - linesAbove - 1)) {
      this.open = true;
      this.#edgeAt = line;
    } else if (columns === 1) this.#ruleAt = line;
  }

  /** Whether the line belongs to the drawing of a table, and so makes no heading of what stands above it. */
  isEdge(line: number): boolean {
    return this.#edgeAt === line;
  }
}

/** How many runs of two dashes or more make up the line: for `---- ------` this is 2; 0 for any other line. */
function columnsOf({ text, at, end }: Cursor): number {
  let columns = 0;
  let run = 0;
  for (let each = at; each <= end; each++) {
    const code = each < end ? text.charCodeAt(each) : SPACE;
    if (code === DASH) run++;
    else if (!isSpace(code) && code !== RETURN) return 0;
    else if (run > 0) {
      if (run === 1) return 0;
      columns++;
      run = 0;
    }
  }
  return columns;
}
