import type { Block } from "./block";
import type { Candidate } from "./candidate";
import { Evidence } from "./evidence";
import { Is } from "./lexicon";
import { Gap, Shape } from "./scan";
import { WordPattern } from "./vocabulary";

/** What stands before and behind a name and speaks for or against a person: bits of `Evidence`. */
export function surroundings(block: Block, name: Candidate, titled: boolean): number {
  return before(block, name, titled) | behind(block, name);
}

function before(block: Block, name: Candidate, titled: boolean): number {
  const at = name.first - 1;
  let bits = block.opens(name.first) ? Evidence.Start : 0;
  if (at < 0) return bits;
  const gap = block.gap(name.first);
  if (!block.joined(name.first)) {
    bits |= editing(block, name);
    if ((gap & ~Gap.Space) === Gap.Comma && (officeBefore(block, at) || officeInClause(block, at))) bits |= Evidence.Apposition;
    return bits;
  }
  const word = block.word(at).toLowerCase();
  const is = block.is(at);
  if (block.shape(at) === Shape.Lower && !titled) {
    if (is & Is.Kin) bits |= Evidence.Kin;
    else if (is & (Is.Role | Is.Title)) bits |= NO_ROLE.fits(block, at) ? 0 : Evidence.Role;
    if (is & Is.ObjectVerb) bits |= Evidence.Object;
    else if (RUSSIAN_PAST.fits(block, at)) bits |= Evidence.Verb;
    if (is & Is.Cue && word !== "to") bits |= word === "like" && !plural(block, at - 1) ? Evidence.By : Evidence.Cue;
  }
  // `On Hermannus see`
  if (word === "on" && name.last + 1 < block.count && SEE.fits(block, name.last + 1)) bits |= Evidence.Cue;
  if (OF.fits(block, at)) {
    if (OF_THE.fits(block, at) && name.first === name.last) bits |= Evidence.The;
    const head = block.is(at - 1);
    if ((head & Is.Kin || COMPANION.fits(block, at - 1)) && block.shape(at - 1) === Shape.Lower) bits |= Evidence.Kin;
    else if (head & Is.Personal && block.shape(at - 1) === Shape.Lower && !OF_THINGS.fits(block, at - 1)) bits |= Evidence.Object;
  } else if (word === "a" && at > 0 && !block.joined(at)) bits |= Evidence.The;
  else if (block.possessive(name.last) || name.kind === "full" || name.kind === "initials") return bits | editing(block, name);
  else if (ARTICLE.fits(block, at)) bits |= Evidence.The;
  else if (PLACE.fits(block, at)) bits |= Evidence.Place;
  else if (word === "by" && block.joined(at) && block.is(at - 1) & (Is.ObjectVerb | Is.PersonVerb)) bits |= Evidence.Object;
  else if (PERSON_PREPOSITION.fits(block, at)) bits |= Evidence.By;
  else if (word === "to" && block.joined(at))
    bits |= block.is(at - 1) & Is.Cue ? Evidence.Cue : ADDRESSED.fits(block, at - 1) ? Evidence.Object : 0;
  bits |= editing(block, name);
  if (!titled && block.shape(at) !== Shape.Lower && officeBefore(block, at)) bits |= Evidence.Apposition;
  return bits;
}

const OF_THINGS = new WordPattern(/^(?:death|house|home|fall|hands|life|body|analysis|study|view|report|reports|rule)$/);

const OF_THE = new WordPattern(/^(?:del|du)$/i);

const SEE = new WordPattern(/^(?:see|cf)$/);

const NO_ROLE = new WordPattern(/^(?:m|on|st|re|t|general|private|major|premier|victor|sun|agent|deputy|fellow|radical|saint)$/);

/** `ed. Scaligeri`, `edited by Scaliger`. */
function editing(block: Block, name: Candidate): number {
  const at = name.first - 1;
  const gap = block.gap(name.first) & ~Gap.Space;
  if (block.is(at) & Is.Editor && at > 0 && gap === Gap.Period) return Evidence.Editor;
  return gap === 0 && BY.fits(block, at) && block.is(at - 1) & Is.Editor ? Evidence.Editor : 0;
}

const BY = new WordPattern(/^(?:by|von|da|par)$/);

/** Roles that one has towards a person, not towards a place. */
const COMPANION = new WordPattern(
  /^(?:friends?|disciples?|students?|pupils?|secretary|assistant|successor|predecessor|followers?|contemporary|rivals?|biographer|lover|companion|patron|colleagues?|admirers?|opponents?|enemy|enemies|favou?rite|prot[eé]g[eé]e?|teacher|physician|murderer|assassins?|supporters?|murder|assassination|marriage|assassinat|ami|amico|amici|freund|sch[uü]ler|discepolo|disciple)$/,
);

/** What one sends or says to a person: “his letter to Mazzini”, “wrote to Offa”. */
const ADDRESSED = new WordPattern(
  /^(?:letters?|wrote|written|writing|writes|telegrams?|telegraphed|dispatch|dispatches|despatch|despatches|addressed|dedicated|reply|replied|report|reported|said|spoke|speaking|note|notes|memorandum|married|betrothed|engaged|attributed|ascribed|confided|proposed|loyal|speech|according|appealed|complained)$/,
);

const OF = new WordPattern(/^(?:of|de|di|del|della|von|du|d['’])$/i);
const ARTICLE = new WordPattern(
  /^(?:the|il|la|le|lo|gli|l['’]|der|die|das|dem|el|los|las|les|nell['’]|sull['’]|dell['’]|all['’]|dall['’]|nella|nel|del|dello|du|des|au|aux|im|zum|zur|sul|sulla|al|alla|dal|dalla|an|every|each|some|any|no)$/i,
);
const PLACE = new WordPattern(
  /^(?:in|at|near|inside|outside|throughout|within|across|toward|towards|nach|aus|dans|chez|into|around|v|iz|do)$/i,
);
const PERSON_PREPOSITION = new WordPattern(/^(?:by|under|with|against|for|par|contre|avec|contro|mit|gegen|durch|con|por|contra)$/i);

const plural = (block: Block, at: number): boolean =>
  at >= 0 &&
  /^(?:men|women|people|those|figures|writers|others|someone|somebody|man|woman|anyone|diplomat|poets|artists|friends|historians|scholars)$/.test(
    block.word(at),
  );

/** `L’ambasciatore a Parigi,` · `Ministro degli Esteri` · `Ministrom Inostrannych Del Francii`: an office that ends with word `at`. */
function officeBefore(block: Block, at: number): boolean {
  for (let back = at; back >= 0 && at - back < 9; back--) {
    const is = block.is(back);
    const lower = block.shape(back) === Shape.Lower;
    if (is & (Is.Title | Is.Role) && (!lower || back >= at - 6) && !NO_OFFICE.fits(block, back)) return true;
    if (
      lower
        ? !OFFICE_LINK.fits(block, back)
        : (is & (Is.Organization | Is.Place | Is.People | Is.Title | Is.Role | Is.Common | Is.Kin)) === 0 &&
          block.shape(back) !== Shape.Caps
    )
      return false;
    if (back < at + 1 && back > 0 && !block.joined(back)) return false;
  }
  return false;
}

const NO_OFFICE = new WordPattern(/^(?:m|t|st|san|santa|saint|re|general|victor|fellow|chief)$/i);

/** `The commander of the second column,` · `the Italian,`: the clause that ends with word `at` is an office or a people. */
function officeInClause(block: Block, at: number): boolean {
  let first = at;
  while (first > 0 && at - first < 10 && block.joined(first)) first--;
  if (!DETERMINER.fits(block, first)) return false;
  for (let next = first + 1; next <= Math.min(first + 3, at); next++) {
    const is = block.is(next);
    if (is & Is.Role && (next === at || OFFICE_OF.fits(block, next + 1))) return true;
    if (next === at && at - first <= 2 && is & Is.People && !/s$/.test(block.word(next))) return true;
  }
  return false;
}

const OFFICE_OF = new WordPattern(/^(?:of|to|in|at|for|from|on)$/);

const DETERMINER = new WordPattern(/^(?:the|his|her|their|its|a|an|il|lo|la|le|der|die|el)$/i);

const OFFICE_LINK = new WordPattern(
  /^(?:of|the|for|to|in|and|at|di|del|della|dello|degli|delle|dei|a|e|al|alla|all['’]|l['’]|de|du|des|la|le|von|der|des|und|v|i)$/,
);

function behind(block: Block, name: Candidate): number {
  const next = name.last + 1;
  if (next >= block.count) return 0;
  if (block.possessive(name.last)) return block.joined(next) ? belongs(block, next) : 0;
  const gap = block.gap(next);
  if (block.joined(next)) return verb(block, next) | thing(block, name, next);
  let bits = 0;
  if (gap & Gap.Open) bits |= dates(block, next);
  if ((gap & ~Gap.Space) === Gap.Comma) bits |= apposition(block, next);
  return bits;
}

/** `Acton’s letter`, `Acton’s first sojourn`, `Herwegh’s wife`. */
function belongs(block: Block, at: number): number {
  for (let next = at; next < at + 3 && next < block.count; next++) {
    if (next > at && !block.joined(next)) return 0;
    const is = block.is(next);
    if (block.shape(next) === Shape.Lower && is & Is.Kin) return Evidence.Kin;
    if (block.shape(next) === Shape.Lower && is & Is.Personal) return Evidence.Personal;
  }
  return 0;
}

function verb(block: Block, at: number): number {
  if (block.shape(at) !== Shape.Lower) return 0;
  let next = at;
  if (ADVERB.fits(block, at) && at + 1 < block.count && block.joined(at + 1)) next++;
  if (WHO_OR_WHICH.fits(block, next)) return WHO.fits(block, next) ? Evidence.Who : 0;
  const is = block.is(next);
  if (RUSSIAN_PAST.fits(block, next)) return Evidence.Verb;
  if (AS.fits(block, next) && next + 1 < block.count && block.is(next + 1) & (Is.Title | Is.Role)) return Evidence.Apposition;
  if (is & Is.LooseVerb) return Evidence.Verb;
  if (is & Is.PersonVerb) return Evidence.Says;
  return next > at && block.is(at) & Is.LooseVerb ? Evidence.Verb : 0;
}

const AS = new WordPattern(/^(?:as|als|come|comme)$/);

const WHO = new WordPattern(/^(?:who|whom|himself|herself|personally)$/);

const WHO_OR_WHICH = new WordPattern(/^(?:who|whom|whose|himself|herself|personally|che|qui)$/);

/** The past tense, by which a Russian verb is known best. */
const RUSSIAN_PAST = new WordPattern(/^[а-яё]{2,}(?:[аяиеуоыё]л(?:а|и|ся|ась|ись)?|[её]с)$/);

const ADVERB = new WordPattern(
  /^(?:also|then|later|soon|again|once|often|never|always|still|even|now|thus|therefore|first|once|too|both|himself|had|has|[a-z]+ly)$/,
);

/** `Goethe Institute`, `the Dreyfus affair`. */
function thing(block: Block, name: Candidate, next: number): number {
  const is = block.is(next);
  if (block.shape(next) === Shape.Lower) {
    if ((is & Is.Attributive) === 0 || name.first === 0 || !block.joined(name.first)) return 0;
    return BEFORE_THING.fits(block, name.first - 1) ? Evidence.Derived : 0;
  }
  if (block.shape(next) === Shape.Number) return 0;
  return is & (Is.Attributive | Is.Organization) && (is & Is.Title) === 0 ? Evidence.Derived : 0;
}

const BEFORE_THING = new WordPattern(/^(?:the|a|an|this|that|his|her|their|of|same|whole|famous|so-called)$/i);

/** `(1889–1966)`, `(b. 1889)`, `(born in Turin)`, `(d. 1321)`. */
function dates(block: Block, at: number): number {
  const start = block.from(at);
  return LIFE.test(block.text.slice(Math.max(0, start - 2), start + 24)) ? Evidence.Dates : 0;
}

const LIFE =
  /^[\s(]{1,2}(?:(?:ca?\. ?|circa )?\d{3,4} ?(?:BC)?[-–—] ?(?:ca?\. ?)?\d{2,4}\)|(?:born|died|murdered|assassinated|executed|killed|b\.|d\.|fl\.|r\.|reg\.|geb\.|gest\.|né|née|nato|nata|род\.)\s|[*†] ?\d)/;

/** `, the Soviet ambassador`, `, who`, `, born in`, `, son of`. */
function apposition(block: Block, at: number): number {
  if (RELATIVE.fits(block, at)) return Evidence.Who;
  if (BORN.fits(block, at)) return Evidence.Dates;
  for (let next = at; next < at + 6 && next < block.count; next++) {
    if (next > at && !block.joined(next)) return 0;
    const is = block.is(next);
    if (is & (Is.Role | Is.Title | Is.Kin) && (block.shape(next) === Shape.Lower || (next === at && !block.initial(next)))) {
      if (next === at && block.shape(next) === Shape.Lower && !(is & Is.Role) && block.word(next + 1) !== "of") continue;
      return is & Is.Kin ? Evidence.Kin : Evidence.Apposition;
    }
    if (next === at && !OPENS_APPOSITION.fits(block, at) && block.shape(next) === Shape.Lower) return 0;
  }
  return 0;
}

const OPENS_APPOSITION = new WordPattern(
  /^(?:the|a|an|then|now|former|formerly|his|her|its|whose|il|lo|la|der|die|le|el|one|chief|head|Italy|another)$/,
);

const BORN = new WordPattern(/^(?:born|né|née|nato|nata|geboren|alias|aged)$/);

const RELATIVE = new WordPattern(/^(?:who|whom|whose)$/);
