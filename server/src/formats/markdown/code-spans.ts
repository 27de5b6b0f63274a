import type { Flavour } from "../../model/note";
import { runLength } from "./lines";

/** Finds the code spans of a paragraph: `` `a` ``, ``` ``a ` b`` ```. */
export class CodeSpans {
  /** Where the last run of so many backticks begins; made when the first is met. */
  #lastRuns: Map<number, number> | undefined;

  constructor(
    readonly source: string,
    readonly to: number,
    readonly flavour: Flavour,
  ) {}

  /** The span of code that the run of backticks at `at` begins; where nothing answers it, an empty one behind the run. */
  spanAt(at: number): { from: number; to: number } {
    const { source, to } = this;
    const length = runLength(source, at, to);
    this.#lastRuns ??= lastRunsOf(source, at, to);
    let wanted = length;
    const least = this.flavour.shorterCode ? 1 : length;
    while (wanted >= least && (this.#lastRuns.get(wanted) ?? -1) <= at) wanted--;
    if (wanted < least) return { from: at + length, to: at + length };
    let close = at + length;
    for (;;) {
      close = source.indexOf("`", close);
      const run = runLength(source, close, to);
      close += run;
      if (run === wanted) return { from: at + length - wanted, to: close };
    }
  }
}

function lastRunsOf(source: string, from: number, to: number): Map<number, number> {
  const runs = new Map<number, number>();
  for (let at = source.indexOf("`", from); at >= 0 && at < to; ) {
    const length = runLength(source, at, to);
    runs.set(length, at);
    at = source.indexOf("`", at + length);
  }
  return runs;
}
