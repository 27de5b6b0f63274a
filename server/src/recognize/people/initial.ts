import { unitAt } from "../../text";
import type { Block } from "./block";
import { Gap, Shape } from "./scan";
import { WordPattern } from "./words/vocabulary";
import { Given, Is } from "./words/word-classes";

/** Nobody has more initials. */
export const MOST_INITIALS = 5;

/** Whether a word is an initial of a name: `L.`, `Ju.`, `K-K.`, and `M` in `M M. Speranskij`. */
export function isInitial(block: Block, at: number, ahead = MOST_INITIALS): boolean {
  const shape = block.shape(at);
  if (shape === Shape.Letter)
    return (
      !(!hasDot(block, at) && TO.fits(block, at)) &&
      ((hasDot(block, at) && !isFirst(block, at)) ||
        (ahead > 0 && !ONE_LETTER.fits(block, at) && isInitial(block, at + 1, ahead - 1)) ||
        (at > 0 && !OPENS.fits(block, at) && block.shape(at - 1) === Shape.Letter && (block.gap(at) & ~Gap.Space) === Gap.Period) ||
        isUndotted(block, at) ||
        isInside(block, at) ||
        isBeforeParticle(block, at))
    );
  if (shape === Shape.Caps && isRunTogether(block, at)) return true;
  if ((shape !== Shape.Capital && shape !== Shape.Caps) || !hasDot(block, at)) return false;
  if (EDITED.fits(block, at) && (block.shape(at + 1) === Shape.Letter || block.is(at + 1) & Given)) return false;
  const length = block.to(at) - block.from(at);
  if (shape === Shape.Caps) return length === 3 && unitAt(block.text, block.from(at) + 1) === 45;
  return length <= 6 && (block.is(at) & (Is.Title | Is.Calendar)) === 0 && INITIALS.fits(block, at);
}

/** `Петра I.` at the end of a Russian sentence, `World War I.` at the end of an English one. */
const isFirst = (block: Block, at: number): boolean =>
  at > 0 &&
  unitAt(block.text, block.from(at)) === 73 &&
  (unitAt(block.text, block.to(at - 1) - 1) > 0x3ff || (COUNTED.fits(block, at - 1) && block.joined(at)));
const COUNTED = new WordPattern(
  /^(?:War|Part|Act|Book|Volume|Title|Article|Appendix|Annex|Phase|Class|Chapter|Section|Group|Vatican|Weltkrieg)$/,
);

/** One of the two or three letters before a surname that have no full stops: `A P` in `A P Baggs`. */
function isUndotted(block: Block, at: number): boolean {
  const isSecond = block.joined(at) && block.shape(at - 1) === Shape.Letter;
  if (!isSecond && !(block.joined(at + 1) && block.shape(at + 1) === Shape.Letter)) return false;
  let next = at + 1;
  while (next < at + MOST_INITIALS && block.joined(next) && block.shape(next) === Shape.Letter && !hasDot(block, next)) next++;
  return block.joined(next) && block.capital(next) && (block.is(next) & NO_SURNAME) === 0 && !hasDot(block, at);
}

/** `D Livingston` in a line of its own: who signs. */
const isSigned = (block: Block, at: number): boolean => at === 0 && block.count === 2;

/** The letter in `Thomas W Mankin`, `Sir W Elford` and `sold it to W Elford`, where a hand or a press has left out its full stop. */
const isInside = (block: Block, at: number): boolean =>
  (block.joined(at) || isSigned(block, at)) &&
  block.joined(at + 1) &&
  block.capital(at + 1) &&
  (block.is(at + 1) & (NO_SURNAME | Is.Title)) === 0 &&
  !NUMERAL.fits(block, at) &&
  !block.possessive(at - 1) &&
  (block.capital(at - 1)
    ? (block.is(at - 1) & (Given | Is.TitleOfMan | Is.TitleOfWoman)) !== 0
    : (at === 0 || BEFORE_PERSONS.fits(block, at - 1) || (block.is(at - 1) & Is.Role) !== 0) &&
      ((block.is(at + 1) & Is.SurnameShape) !== 0 || block.is(at + 1) === 0));

/** `(A de Tocqueville, Democracy in America)`: the only letter of an author as English lawyers set it, before a particle. */
const isBeforeParticle = (block: Block, at: number): boolean =>
  PARTICLE.fits(block, at + 1) &&
  block.joined(at + 1) &&
  block.joined(at + 2) &&
  block.capital(at + 2) &&
  (at === 0 || !block.joined(at) || SIGNAL.fits(block, at - 1)) &&
  (block.gap(at + 3) & Gap.Comma) !== 0 &&
  (block.is(at + 2) & NO_SURNAME) === 0;
const PARTICLE = new WordPattern(/^(?:de|von|van)$/);
const SIGNAL = new WordPattern(/^(?:[Ss]ee|[Ii]n|and|[Bb]y)$/);

/** The `AJP` of `AJP Taylor`: letters without full stops before what is a surname, and no body or state. Of three letters most are something
 *  else, so that only what ends as surnames do goes on them. */
function isRunTogether(block: Block, at: number): boolean {
  const next = at + 1;
  const length = block.to(at) - block.from(at);
  const is = block.is(next);
  return (
    (length === 2 || length === 3) &&
    unitAt(block.text, block.from(at)) < FIRST_CYRILLIC &&
    block.joined(next) &&
    block.shape(next) === Shape.Capital &&
    (is & (NO_SURNAME | Is.Opener | Is.Attributive | Is.Title)) === 0 &&
    ((is & (Is.SurnameShape | Is.KnownName)) !== 0 || (length === 2 && (is === 0 || (is & Given) !== 0))) &&
    (block.is(at) & (NO_SURNAME | Is.FamilyFirst | Is.Title | Is.Reference | Is.Suffix)) === 0 &&
    !block.possessive(at) &&
    // `DCI Allen Orvell`, who has his given name
    !(length === 3 && is & Given && block.joined(next + 1) && (block.capital(next + 1) || block.shape(next + 1) === Shape.Letter)) &&
    !ACRONYM.fits(block, at) &&
    !(block.joined(at) && (block.shape(at - 1) === Shape.Caps || block.shape(at - 1) === Shape.Number || BEFORE_BODIES.fits(block, at - 1)))
  );
}

/** Russian has no initials without full stops: `РФ` is a land. */
const FIRST_CYRILLIC = 0x400;

/** Letters that stand before names and are none of theirs: offices, degrees, lands, bodies, clubs, stations. */
const ACRONYM = new WordPattern(
  /^(?:ABC|AC|AD|AFP|BA|BBC|BC|BK|CBS|CD|CE|CEO|CF|CFO|CIA|CJ|CM|CNN|CNO|CO|CR|DC|DCI|DJ|DNA|EU|FBI|FC|FK|FO|GI|GOP|HE|HK|HM|HMS|HQ|IBM|IF|ITV|KC|KGB|KV|LA|LG|LP|LSE|MA|MC|MD|MGM|MI|MK|MPs?|MS|MSS|NB|NBC|NEW|NHS|NK|NSC|NT|NY|OBE|OK|OSS|OT|PC|PM|PR|PS|QC|RAF|RC|RMS|SA|SC|SF|SMS|SOE|SP|SS|SV|TD|TV|UAE|UD|UK|UN|UPI|US|USA|USS|VIP|VP|WO)$/,
);
const BEFORE_BODIES = new WordPattern(/^(?:the|an?|at|in|its|their|this|no)$/i);

/** Whether a full stop stands right behind a word, or behind a space as old machines set it: `K . Ellwick`. */
const hasDot = (block: Block, at: number): boolean =>
  (block.gap(at + 1) & (Gap.Period | Gap.Break)) !== 0 &&
  (unitAt(block.text, block.to(at)) === 46 ||
    (unitAt(block.text, block.to(at)) === 32 && unitAt(block.text, block.to(at) + 1) === 46 && block.shape(at) === Shape.Letter));

/** Two letters for one Cyrillic or Greek one, and the customary abbreviations of given names. */
const INITIALS = new WordPattern(
  /^(?:Ia|Iu|Ja|Ju|Ya|Yu|Je|Ye|Zh|Kh|Ts|Ch|Sh|Th|Ph|Ps|Ge|Jo|Wm|Chr|Ant|Io|Jos|Fr|Geo|Jas|Ed|Alb|Aug|Joh|Jac|Nic|Chas|Chs|Tho|Thos|Edw|Edm|Edmd|Alexr|Richd|Danl|Margt|Benjn|Nathl|Willm|Eliz|Jno|Nath|Rog|Robt|Saml|Benj|Friedr|Wilh|Heinr|Herb|Ad|Alex|Andr|Bened|Bern|Christ|Conr|Dan|Ferd|Franc|Gottfr|Guil|Herm|Hier|Ign|Ioh|Joach|Laur|Leop|Lud|Ludw|Matth|Mich|Phil|Rich|Rud|Seb|Steph|Theod|Vinc|Rob|Gg|Franç|Luc|Casp|Clem|Gabr|Gerh|Gottl|Jak|Konr|Leonh|Sigm|Thom|Ulr|Walt|Wern|Wolfg|Xav|Cn|Tib|Sex|Mam|Дж|Гр|Вл|Ал|Ник|Вас|Мих|Серг)$/,
);
/** Russian words of one letter, which open a sentence: `Петра I. С этого года`. */
const OPENS = new WordPattern(/^[АВИКОСУЯ]$/);
/** Words of one letter that lack the full stop of an initial. */
const ONE_LETTER = new WordPattern(/^[АВИКОСУЯAEIOYÀÉ]$/);
/** `À Bidone`: whom a letter goes to. */
const TO = new WordPattern(/^À$/);
/** Letters that are numbers of rulers, or `I`. */
const NUMERAL = new WordPattern(/^[IVX]$/);
const BEFORE_PERSONS = new WordPattern(/^(?:to|by|from|with|and|signed)$/);
/** What follows letters and is no surname: `I A Journal`. */
const NO_SURNAME = Is.Organization | Is.Place | Is.People | Is.Calendar | Is.Numeral;
/** `Ed. H. Delehaye`, `Ed. Alan Crossley` */
const EDITED = new WordPattern(/^Ed$/);
