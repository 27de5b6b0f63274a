import type { ToldName } from "./marks";
import type { Block, Span } from "./note";

/** The running text of one block as one would read it aloud: markup, calls, line breaks and the hyphens of broken lines taken out.
 *  For `Kep-⏎⏎ler *left*.[^3]` the text is `Kepler left.` */
export interface Prose {
  readonly block: Block;
  readonly text: string;
  /** Where each run of `text` comes from: `[0, 0, 4, 7]` says that units 0–3 stand at 0 in the source and what follows at 7.
   *  Pairs of (offset in `text`, offset in the source), rising. */
  readonly runs: readonly number[];
  /** Units of `text` that stand for more than one of the source: in `Schr\"oder` the `ö`, unit 4, for 3. */
  readonly widths: ReadonlyMap<number, number> | undefined;
  /** Stretches of `text` printed in italics. */
  readonly italics: readonly Span[];
  /** Stretches of `text` that the markup says to be names, in order of their starts. */
  readonly told: readonly ToldName[];
}
