import type { Block } from "../block";
import { Shape } from "../scan";
import { WordPattern } from "../words/vocabulary";
import { type Growing, type Grown, joined, joinedAsSurname } from "./growing";
import { isIrishSurname } from "./irish";
import { closes, isElidedName, isGiven, isUnknown, joinsName, particleCapital, particlesAt, particlesBehind } from "./name-words";
import { compoundOf, isSaintAsSurname, ofFather, ofGermanPlace, secondSurname } from "./second-names";
import { isSurnameSoon } from "./surname";

/** What joins a surname to a name: initials, particles, fathers and mothers, as in `Ann M. von Lee` and `Qusta ibn Luqa`. */
export function joining(block: Block, name: Growing): Grown {
  const { first, last, given, surname } = name;
  const next = last + 1;
  if (block.initial(next) && (isSurnameSoon(block, next + 1) || closes(block, next + 1))) return joined(name, next);
  if (given && !surname) {
    // `Evaristo San Miguel`
    if (isSaintAsSurname(block, next)) return joinedAsSurname(name, next + 1);
    // `Pierre L’Enfant`, `Máire Ní Bhrolláin`
    if (isElidedName(block, next + 1) || isIrishSurname(block, next)) return joinedAsSurname(name, next + 1);
  }
  const particles = particlesAt(block, next);
  if (particles > 0) {
    // `Qusta ibn Luqa`: a father makes a name of any word.
    if (SON.fits(block, next)) {
      name.known++;
      return joinedAsSurname(name, next + particles);
    }
    if (takesParticles(block, name, particles)) return joinedAsSurname(name, next + particles);
  }
  // `Francisco Jiménez y Cisneros`
  if (name.known > 0 && surname && secondSurname(block, first, next))
    return joined(name, next + (block.shape(next + 1) === Shape.Lower ? 2 : 1));
  // `Ortega y Gasset` where `y` is no “and”
  if (Y.fits(block, next) && block.joined(next) && block.joined(next + 1) && isOfTwo(block, last, next + 1)) return joined(name, next + 1);
  return particleCapital(block, next) ? joined(name, next + particlesBehind(block, next)) : undefined;
}

const Y = new WordPattern(/^y$/);
const isOfTwo = (block: Block, last: number, second: number): boolean =>
  block.capital(second) &&
  isUnknown(block, second) &&
  isUnknown(block, last) &&
  !(block.joined(second + 1) && block.capital(second + 1)) &&
  !block.spanish;

const DA = new WordPattern(/^da$/);
const goesOnName = (block: Block, at: number): boolean => joinsName(block, at) || particlesAt(block, at) > 0;
const DE = new WordPattern(/^(?:de|di)$/);
const isElided = (block: Block, at: number): boolean => block.gap(at) === 0 && ARTICLE.fits(block, at - 1);
const ARTICLE = new WordPattern(/^(?:l['’]|dell['’]|all['’])$/i);

const SON = new WordPattern(/^(?:ibn|bin|bint|ben|b)$/);

const takesParticles = (block: Block, { first, last, given, surname, titled, known }: Growing, particles: number): boolean =>
  // `l’Eusèbe de Joseph Quenebert`: what another has written or found
  !(given && !surname && DE.fits(block, last + 1) && isGiven(block, last + 2) && joinsName(block, last + 3) && isElided(block, first)) &&
  // `a Galileo da Giuliano Orvelli`: from whom
  !(given && !surname && DA.fits(block, last + 1) && particles === 1 && isGiven(block, last + 2) && goesOnName(block, last + 3)) &&
  (given || known > 0 || (titled && last === first) || compoundOf(block, last, last + 1 + particles)) &&
  !(surname && known > 0 && (ofGermanPlace(block, last + 1) || ofFather(block, first, last + 1)));
