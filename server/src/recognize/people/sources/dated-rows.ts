import type { Block } from "../block";
import type { Named } from "../candidate";
import { Gap, Shape } from "../scan";
import { AND_AUTHOR, PAGE } from "../words/reference-words";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";
import { italicAt } from "./set-off";

/** The names that stand in rows of authors and years without brackets, by their index: `see Rowell 1974, and Gooding, Pinch, and Schaffer 1989`.
 *  What stands before a row, a number at the head, `see` or `discussed in`, tells it from towns and the years of what happened there. */
export function inDatedRows(block: Block, names: readonly Named[]): ReadonlySet<number> {
  let rows: Set<number> | undefined;
  let from = 0;
  names.forEach((name, index) => {
    const year = name.last + 1;
    if (block.shape(year) !== Shape.Number || !block.joined(year) || !YEAR.fits(block, year) || !isAuthor(block, name)) return;
    let first = index;
    while (first > from && goesOn(block, names[first - 1] as Named, names[first] as Named)) first--;
    const isLast = first > 0 && (rows?.has(first - 1) ?? false) && isBehindYear(block, names[first - 1] as Named, names[first] as Named);
    from = index + 1;
    if (!isLast && !opensRow(block, (names[first] as Named).first, year, rows !== undefined || block.cites)) return;
    rows ??= new Set();
    for (let at = first; at <= index; at++) rows.add(at);
  });
  return rows ?? NONE;
}

const NONE: ReadonlySet<number> = new Set();
const YEAR = new WordPattern(/^(?:1[6-9]|20)\d\d[a-z]?$/);

const isAuthor = (block: Block, { first, last, title }: Named): boolean =>
  title === "" &&
  (block.is(last) & NO_AUTHOR) === 0 &&
  (block.is(last) & (Is.Common | Is.SurnameShape | Is.Male | Is.Female)) !== Is.Common &&
  !italicAt(block, block.from(last)) &&
  (block.gap(first) & (Gap.Quote | Gap.Period)) !== Gap.Quote;

const NO_AUTHOR = Is.Place | Is.Organization | Is.Calendar | Is.People | Is.Reference | Is.Numeral;

/** Whether two authors of one work stand side by side: `Pinch, and Schaffer`. */
const goesOn = (block: Block, name: Named, next: Named): boolean =>
  isAuthor(block, name) &&
  (next.first === name.last + 1
    ? (block.gap(next.first) & (Gap.Comma | Gap.Ampersand)) !== 0
    : next.first === name.last + 2 && AND_AUTHOR.fits(block, name.last + 1));

/** Whether nothing but a year and what joins stands between two names: `Rowell 1974, and Wheeler 1990`. */
function isBehindYear(block: Block, name: Named, next: Named): boolean {
  let at = name.last + 2;
  while (at < next.first && (block.shape(at) === Shape.Number || AND_AUTHOR.fits(block, at))) at++;
  return at === next.first && (block.gap(at) & ~(Gap.Space | Gap.Comma | Gap.Semicolon)) === 0;
}

/** Whether a row may begin with a word, of which the first year is at `year`; a sentence begins with one only where others are `cited`. */
function opensRow(block: Block, first: number, year: number, cites: boolean): boolean {
  if (first === 0 || (first === 1 && block.shape(0) === Shape.Number)) return isCited(block, year + 1);
  const before = first - 1;
  if (block.joined(first)) {
    if (IN.fits(block, before)) return (DISCUSSED.fits(block, before - 1) && block.joined(before)) || isPaged(block, year + 1);
    const see = ESPECIALLY.fits(block, before) ? before - 1 : before;
    return SEE.fits(block, see) || (see < before && behindSee(block, see));
  }
  return (block.gap(first) & Gap.Comma) !== 0
    ? ESPECIALLY.fits(block, before) || (INSTANCE.fits(block, before) && behindSee(block, before))
    : (block.gap(first) & (Gap.Period | Gap.Semicolon | Gap.Colon)) !== 0 && cites && isCited(block, year + 1);
}

/** `in Ellwick 2000b, pp. 3–4` */
const isPaged = (block: Block, at: number): boolean => (block.gap(at) & Gap.Comma) !== 0 && PAGE.fits(block, at);

/** Whether “see” stands a few words before a word: `On the family see especially`. */
function behindSee(block: Block, at: number): boolean {
  for (let back = at; back >= Math.max(0, at - 3); back--) if (SEE.fits(block, back)) return true;
  return false;
}

/** Whether what stands behind a year is no deed of that year: a sign, another author, or what he does in his book. */
const isCited = (block: Block, at: number): boolean =>
  at >= block.count ||
  (block.gap(at) & (Gap.Period | Gap.Comma | Gap.Semicolon | Gap.Colon | Gap.Close)) !== 0 ||
  AND_AUTHOR.fits(block, at) ||
  (block.shape(at) === Shape.Lower && ((block.is(at) & (Is.PersonVerb | Is.ObjectVerb)) !== 0 || PRESENT.fits(block, at)));

/** `Chase and Levenson 2000 examine privacy`, `Finkelstein 1993 uncovers` */
const PRESENT = new WordPattern(
  /^(?:[a-z]{3,}[^s\W]s|examine|discuss|argue|describe|show|suggest|explore|offer|provide|give|see|treat|note|analy[sz]e|trace)$/,
);

const IN = new WordPattern(/^(?:in|by)$/);
const SEE = new WordPattern(/^(?:see|cf|compare|vgl|siehe|voir|véase|[Aa]lso|auch|following|after)$/i);
const ESPECIALLY = new WordPattern(/^(?:especially|esp|particularly|notably|also|e\.g|generally|further|recently|besonders|surtout)$/);
const INSTANCE = new WordPattern(/^(?:example|instance|g)$/);
const DISCUSSED = new WordPattern(
  /^(?:discussed|described|documented|mapped|examined|explored|analy[sz]ed|studied|treated|surveyed|summari[sz]ed|reproduced|reprinted|repeated|printed|quoted|cited|given|noted|told|edited|transcribed|reported|criti[cq]\p{Ll}*|covered|traced|recounted|outlined|found|as|and|world)$/u,
);
