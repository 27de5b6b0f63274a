import type { Block } from "../block";
import { Gap } from "../scan";
import { OF } from "../words/english";
import { WordPattern } from "../words/vocabulary";
import { Given, Is } from "../words/word-classes";
import { isGiven, particlesAt, surnameInCapitals } from "./name-words";
import { isSurnameOfThing } from "./surnames-of-things";

/** Behind a given name or initials nearly every capital word is a surname. */
export function isSurname(block: Block, at: number): boolean {
  // In English text `Ashin Das Gupta`
  if (OPENING.fits(block, at) && !(block.english && GERMAN_ARTICLE.fits(block, at) && at > 0 && isGiven(block, at - 1))) return false;
  if (block.capital(at))
    return (
      ((block.is(at) & (Never | Is.Calendar)) === 0 || (block.is(at) & (Given | Is.KnownName)) !== 0 || isSurnameOfThing(block, at)) &&
      !isOffice(block, at)
    );
  return surnameInCapitals(block, at);
}

/** Whether a surname stands behind initials and particles from word `at` on. */
export function isSurnameSoon(block: Block, at: number): boolean {
  let next = at;
  while (block.initial(next)) next++;
  return (
    next < block.count && (block.gap(next) & ~(Gap.Space | Gap.Period)) === 0 && (isSurname(block, next) || particlesAt(block, next) > 0)
  );
}

/** Classes that never are a surname, not even behind a given name. */
const Never = Is.Organization | Is.Numeral | Is.Reference | Is.Suffix;

/** `Russell Minister`, `John Reformer`: titles that never became surnames, as `King` and `Bishop` did. */
const isOffice = (block: Block, at: number): boolean =>
  ((block.is(at) & Is.Particle) !== 0 && isStreet(block, at)) ||
  ((block.is(at) & (Is.Title | Is.Role | Is.SurnameShape)) === (Is.Title | Is.Role) && OFFICE.fits(block, at)) ||
  ((block.is(at) & (Is.Role | Is.SurnameShape)) === Is.Role && PLURAL.fits(block, at) && block.english) ||
  ((block.is(at) & Is.TitleOfWoman) !== 0 && QUEEN.fits(block, at) && OF.fits(block, at + 1));

/** `31 Harley St, London`, but `Oliver St. John` */
export const isStreet = (block: Block, at: number): boolean =>
  STREET.fits(block, at) &&
  !((block.gap(at + 1) & ~(Gap.Space | Gap.Period)) === 0 && block.capital(at + 1) && !(block.is(at + 1) & Is.Calendar));

const STREET = new WordPattern(/^St$/);

/** `Junius Friends`: members, no surname. */
const PLURAL = new WordPattern(/^(?!Masters|Saunders|Sanders)\p{Lu}\p{Ll}{3,}[^s]s$/u);

/** `Anne Queen of England` */
const QUEEN = new WordPattern(/^Queen$/);

const OFFICE = new WordPattern(
  /^(?:Captain|Lieutenant|Sergeant|Reverend|Minister|President|Secretary|Ambassador|Premier|Emperor|Empress|Senator|Governor|Commissioner|Professor|Colonel|Chancellor|Admiral|Commissar|Director)$/,
);

/** Words that open a title or a sentence behind an initial: `Palm, F. The Seals of Lund`. */
const OPENING = new WordPattern(
  /^(?:The|A|An|In|On|Of|And|At|By|To|From|For|With|But|This|That|He|She|It|His|Her|You|We|They|Who|What|When|Where|Which|Why|If|As|Though|Although|Unless|Until|Because|Perhaps|Then|Thus|There|Now|After|Before|Since|While|However|Moreover|Not|No|Yet|Some|Any|All|Each|Every|One|Our|Your|Their|My|These|Those|Please|Finally|Under|Over|Between|During|Without|Within|Among|Against|Tis|Twas|To-morrow|To-day|Il|Gli|I|Un|Una|Les|Des|Sur|Dans|Der|Die|Das|Ein|Eine|Zur|Zum|Über|Aus|Los|Las|Sobre|О|В|К|На|По|Из|Its|Whose|Is|Are|Was|Into|Upon|Through|(?:I|You|He|She|It|We|They)['’]\p{Ll}+)$/u,
);

const GERMAN_ARTICLE = new WordPattern(/^(?:Das|Des|Die|Los)$/);
