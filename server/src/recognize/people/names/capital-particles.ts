import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { Gap } from "../scan";
import { ARABIC_ARTICLE } from "../words/arabic";
import { WordPattern } from "../words/vocabulary";
import {
  adjacentInitial,
  isGiven,
  isName,
  isUnknown,
  joinsName,
  MOST_PARTICLES,
  particleCapital,
  particlesAt,
  particlesBehind,
  SAINT,
} from "./name-words";

/** A name that begins with a particle in capitals: `De Marez Oyens`, `Ibn Khaldun`. */
export function withParticle(block: Block, at: number): Candidate | undefined {
  // An article opens titles and newspapers (`Il Mulino`, `La Stampa`); alone it is no particle.
  if (OPENING_ARTICLE.fits(block, at) && block.opens(at)) return undefined;
  // `Salvatorini, La Grande Intesa, Milano`
  if (TITLE_ARTICLE.fits(block, at) && block.gap(at) & Gap.Comma && block.joined(at + 2) && block.capital(at + 2)) return undefined;
  // `De Marcelino Ortiz a Gumersindo Vela`
  if (LETTER_OF.fits(block, at) && block.opens(at) && isGiven(block, at + 1) && joinsName(block, at + 2) && !block.english)
    return undefined;
  let last = at + 1 + Math.max(0, particlesBehind(block, at));
  while (last - at < MOST_PARTICLES && (particleCapital(block, last) || SAINT.fits(block, last))) last++;
  const arabic = ARABIC.fits(block, at);
  if (arabic) last = endOfArabic(block, at, last);
  // `De Marez Oyens`, `Van Borssele Sandberg`
  if (!arabic && joinsName(block, last + 1) && isUnknown(block, last + 1) && !isGiven(block, last + 1) && !block.initial(last + 1)) last++;
  // `Du Paty de Clam`
  if (!arabic && DE.fits(block, last + 1) && block.english && block.joined(last + 1) && block.joined(last + 2) && isName(block, last + 2))
    last += 2;
  const initials = initialsBehind(block, last);
  if (initials > last) return { first: at, last: initials, kind: "inverted", patronymic: false };
  return { first: at, last, kind: arabic ? "full" : "single", patronymic: false };
}

/** The last word of a name that begins with `Abu` or `Ibn`: names, fathers and articles, as in `Abu ʿAli Hasan b. ʿUmar al-Tahhani`. */
function endOfArabic(block: Block, at: number, from: number): number {
  let last = from;
  while (last - at < MOST_OF_ARABIC && last + 1 < block.count && block.joined(last + 1) && !block.possessive(last)) {
    const fathers = SON.fits(block, last + 1) ? particlesAt(block, last + 1) : 0;
    if (fathers === 0 && !isName(block, last + 1) && !WITH_ARTICLE.fits(block, last + 1)) break;
    last += 1 + fathers;
  }
  return last;
}

const MOST_OF_ARABIC = 12;
const SON = new WordPattern(/^(?:ibn|bin|b)$/);

const WITH_ARTICLE = new WordPattern(new RegExp(`^(?:ibn|${ARABIC_ARTICLE})-`));

const ARABIC = new WordPattern(/^(?:Ibn|Ab[uúûūíī]|Umm|Bint|Bin)$/);

const LETTER_OF = new WordPattern(/^(?:De|Di|Da|Del)$/);
const TITLE_ARTICLE = new WordPattern(/^(?:La|Lo|El)$/);
const OPENING_ARTICLE = new WordPattern(/^(?:La|Le|Lo|El|Der|Den|Al|Da|Zu)$/);

/** The last of the initials in `De Bustos, T. R., and`; the word itself where none stand there. */
function initialsBehind(block: Block, last: number): number {
  if ((block.gap(last + 1) & ~Gap.Space) !== Gap.Comma || !block.initial(last + 1)) return last;
  let next = last + 1;
  while (block.initial(next + 1) && adjacentInitial(block, next + 1)) next++;
  return block.gap(next + 1) & (Gap.Comma | Gap.Open) ? next : last;
}

const DE = new WordPattern(/^de$/);
