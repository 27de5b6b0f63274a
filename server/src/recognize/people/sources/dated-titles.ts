import type { Block } from "../block";
import type { Named } from "../candidate";
import { Gap } from "../scan";
import { AND_AUTHOR, YEAR } from "../words/reference-words";
import { opensQuotation } from "./set-off";

/** The words of a title: from the first to that behind the last. */
export interface Title {
  readonly from: number;
  readonly to: number;
  readonly quoted: boolean;
}

/** The title behind authors and year of an entry: in `Holt, B. 2011. Lund and the Caves. Oslo: Aas.` `Lund and the Caves`. */
export function datedTitle(block: Block, names: readonly Named[], index: number): Title | undefined {
  const { last } = names[index] as Named;
  const from = last + 2;
  if (!YEAR.fits(block, last + 1) || from >= block.count || !areInverted(block, names, index)) return undefined;
  if ((block.gap(from) & (Gap.Period | Gap.Comma | Gap.Colon)) === 0) return undefined;
  const quoted = opensQuotation(block, from);
  for (let to = from + 1; to < block.count; to++)
    if (!quoted && block.gap(to) & Gap.Open && block.initial(to)) return { from, to, quoted };
    else if (quoted ? block.gap(to) & Gap.Quote && !opensQuotation(block, to) : block.gap(to) & Gap.Period && !block.initial(to - 1))
      return { from, to, quoted };
  return undefined;
}

/** Whether the first of the authors who end with this name has the family name first. */
function areInverted(block: Block, names: readonly Named[], index: number): boolean {
  let at = index;
  while (at > 0 && names[at]?.kind !== "inverted" && behindAuthor(block, names[at - 1] as Named, names[at] as Named)) at--;
  return names[at]?.kind === "inverted";
}

/** Whether nothing but a sign or an “and” stands between two names. */
export function behindAuthor(block: Block, author: Named, name: Named): boolean {
  const between = name.first - author.last;
  return between === 1 || (between === 2 && AND_AUTHOR.fits(block, name.first - 1));
}
