import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { Gap, Shape } from "../scan";
import { italicAt } from "../sources/set-off";
import { endsWithPage } from "../sources/work-titles";
import { AND } from "../words/english";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";
import { isGiven, isUnknown } from "./name-words";
import { isFunctionWord } from "./no-names";
import { closesPlace } from "./places-of-words";
import { opensReference } from "./reference-heads";

/** `Nichols, Ada McKnight. *Promise*`, `Walder, C. William, Jr. “Salt”`, `Poole, Keith T., and`: the first author of an entry of a
 *  bibliography, or of one in a note, where commas, full stops, italics and quotation marks show what is family name, forename and title. */
export function headsEntry(block: Block, at: number): Candidate | undefined {
  let family = at;
  while (at === 0 && family - at < MOST_SURNAMES - 1 && block.joined(family + 1) && block.capital(family + 1) && !block.initial(family + 1))
    family++;
  if (!parts(block, family + 1, Gap.Comma) || block.shape(family + 1) === Shape.Lower || block.possessive(family)) return undefined;
  if (block.initial(at) || !block.capital(at) || block.is(at) & (Is.Calendar | Is.Reference | Is.Numeral)) return undefined;
  if (at > 0 && !(block.cites && beginsEntry(block, at))) return undefined;
  // `Sun River, Lewis and Clerk County`
  if (family > at && closesPlace(block, family)) return undefined;
  let next = family + 1;
  let forenames = 0;
  while (next - family <= MOST_FORENAMES && isForename(block, next, family)) {
    if (isGiven(block, next) || block.initial(next)) forenames++;
    next++;
  }
  if (next === family + 1 || (forenames === 0 && !(next === family + 2 && isUnknown(block, family + 1)))) return undefined;
  // `Tom Lee, Ann Orme and`: two authors, of whom neither is inverted
  if (family > at && isGiven(block, at) && !isGiven(block, next - 1) && !block.initial(next - 1)) return undefined;
  const last = parts(block, next, Gap.Comma) && SUFFIX.fits(block, next) ? next : next - 1;
  const alone = at === 0 && family === 0 && !isGiven(block, 0) && endsWithPage(block) && opensPlainTitle(block, last + 1);
  return alone || endsAuthor(block, last + 1, at === 0, forenames > 0)
    ? { first: at, last, kind: "inverted", patronymic: false }
    : undefined;
}

const MOST_SURNAMES = 3;
const MOST_FORENAMES = 4;
const SUFFIX = new WordPattern(/^(?:Jr|Sr)$/);

const parts = (block: Block, at: number, sign: number): boolean => at < block.count && (block.gap(at) & ~Gap.Space) === sign;

/** Whether an entry may begin inside a note: where a reference may, behind the one before it, or behind an “and” between authors. */
const beginsEntry = (block: Block, at: number): boolean =>
  opensReference(block, at) ||
  (block.gap(at) & Gap.Quote) !== 0 ||
  (block.gap(at) & (Gap.Close | Gap.Comma)) === (Gap.Close | Gap.Comma) ||
  (AND.fits(block, at - 1) && block.joined(at) && (block.initial(at - 2) || (block.gap(at - 1) & Gap.Comma) !== 0));

/** Whether a word goes on the forenames: an initial, or a capital word that no sign parts from the one before it. */
const isForename = (block: Block, at: number, family: number): boolean =>
  at < block.count &&
  (block.initial(at) ||
    (block.capital(at) &&
      ((!(block.is(at) & NO_FORENAME) && !isFunctionWord(block, at)) || isGiven(block, at)) &&
      !italicAt(block, block.from(at)))) &&
  (at === family + 1 || (block.gap(at) & ~(Gap.Space | (block.initial(at - 1) ? Gap.Period : 0))) === 0);

const NO_FORENAME = Is.Calendar | Is.Organization | Is.Place | Is.Title;

/** Whether a title or another author begins with a word; inside a note only an author before a title is one. */
function endsAuthor(block: Block, at: number, heads: boolean, known: boolean): boolean {
  if (at >= block.count) return false;
  const gap = block.gap(at) & ~Gap.Space;
  // `Charles, Dauvin, “Salt”` are two, where it is no entry of a bibliography.
  if (opensTitle(block, at)) return known || (gap & Gap.Comma) === 0 || (heads && block.prose.block.kind === "text");
  if (AND.fits(block, at) && (gap & ~(Gap.Comma | Gap.Period)) === 0)
    return isColleague(block, at + 1, known) && (heads || precedesTitle(block, at + 1));
  // `Nichols, Ada, Tides and Tar (Oslo, 1998)`, `Nichols, Ada B., Tom Hood, et al.`: at the head of an entry a forename shows what stands first.
  if (known && heads && gap === Gap.Comma && block.capital(at)) return block.entry && !SUFFIX.fits(block, at);
  // `Nichol, John Pringle (1804–1859)`
  if (known && gap === Gap.Open) return block.shape(at) === Shape.Number && block.to(at) - block.from(at) === 4;
  return gap === (Gap.Comma | Gap.Period) && (block.is(at) & Is.Editor) !== 0;
}

/** `Still, William. The Underground Road`: a capital word behind a full stop that is no initial's. */
const opensPlainTitle = (block: Block, at: number): boolean =>
  parts(block, at, Gap.Period) && !block.initial(at - 1) && block.capital(at) && !CUT_ADJECTIVE.fits(block, at - 1);

/** The first word of a title in `Ranke, Preuß. Geschichte I, 408`. */
const CUT_ADJECTIVE = new WordPattern(
  /^(?:Preu(?:ß|ss)|Röm|Griech|Deutsch|Dt|Allg|Engl|Französ|Ital|Russ|Poln|Öster+|Bayer|Sächs|Hist|Ges|Gesamm|Sämtl|Ausgew|Kl|Krit|Neuer?)$/,
);

/** Whether a name goes on behind “and”: two words of it, where no forename shows that the one before is inverted. */
const isColleague = (block: Block, at: number, known: boolean): boolean =>
  block.capital(at) && (known || (block.joined(at + 1) && block.capital(at + 1)));

const opensTitle = (block: Block, at: number): boolean =>
  (block.gap(at) & Gap.Quote) !== 0 || (italicAt(block, block.from(at)) && !italicAt(block, block.from(at - 1)));

/** Whether behind the few capital words from `at` on a title begins. */
function precedesTitle(block: Block, at: number): boolean {
  for (let next = at + 1; next < Math.min(block.count, at + 5); next++) {
    if (opensTitle(block, next)) return true;
    if (!block.capital(next) && !block.initial(next)) return false;
  }
  return false;
}
