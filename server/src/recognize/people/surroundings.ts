import type { Block } from "./block";
import type { Candidate } from "./candidate";
import { Evidence } from "./evidence";
import { Is } from "./lexicon";
import { Gap, Shape } from "./scan";

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
    else if (is & (Is.Role | Is.Title))
      bits |= /^(?:m|on|st|re|t|general|private|major|premier|victor|sun|agent|deputy|fellow|radical|saint)$/.test(word)
        ? 0
        : Evidence.Role;
    if (is & Is.ObjectVerb) bits |= Evidence.Object;
    else if (RUSSIAN_PAST.test(word)) bits |= Evidence.Verb;
    if (is & Is.Cue && word !== "to") bits |= word === "like" && !plural(block, at - 1) ? Evidence.By : Evidence.Cue;
  }
  // `On Hermannus see`
  if (word === "on" && name.last + 1 < block.count && /^(?:see|cf)$/.test(block.word(name.last + 1))) bits |= Evidence.Cue;
  if (OF.test(word)) {
    if (/^(?:del|du)$/.test(word) && name.first === name.last) bits |= Evidence.The;
    const head = block.is(at - 1);
    if ((head & Is.Kin || COMPANION.test(block.word(at - 1))) && block.shape(at - 1) === Shape.Lower) bits |= Evidence.Kin;
    else if (
      head & Is.Personal &&
      block.shape(at - 1) === Shape.Lower &&
      !/^(?:death|house|home|fall|hands|life|body|analysis|study|view|report|reports|rule)$/.test(block.word(at - 1))
    )
      bits |= Evidence.Object;
  } else if (word === "a" && at > 0 && !block.joined(at)) bits |= Evidence.The;
  else if (block.possessive(name.last) || name.kind === "full" || name.kind === "initials") return bits | editing(block, name);
  else if (ARTICLE.test(word)) bits |= Evidence.The;
  else if (PLACE.test(word)) bits |= Evidence.Place;
  else if (word === "by" && block.joined(at) && block.is(at - 1) & (Is.ObjectVerb | Is.PersonVerb)) bits |= Evidence.Object;
  else if (PERSON_PREPOSITION.test(word)) bits |= Evidence.By;
  else if (word === "to" && block.joined(at))
    bits |= block.is(at - 1) & Is.Cue ? Evidence.Cue : ADDRESSED.test(block.word(at - 1)) ? Evidence.Object : 0;
  bits |= editing(block, name);
  if (!titled && block.shape(at) !== Shape.Lower && officeBefore(block, at)) bits |= Evidence.Apposition;
  return bits;
}

/** `ed. Scaligeri`, `edited by Scaliger`. */
function editing(block: Block, name: Candidate): number {
  const at = name.first - 1;
  const gap = block.gap(name.first) & ~Gap.Space;
  if (block.is(at) & Is.Editor && at > 0 && gap === Gap.Period) return Evidence.Editor;
  return gap === 0 && /^(?:by|von|da|par)$/.test(block.word(at)) && block.is(at - 1) & Is.Editor ? Evidence.Editor : 0;
}

/** Roles that one has towards a person, not towards a place. */
const COMPANION =
  /^(?:friends?|disciples?|students?|pupils?|secretary|assistant|successor|predecessor|followers?|contemporary|rivals?|biographer|lover|companion|patron|colleagues?|admirers?|opponents?|enemy|enemies|favou?rite|prot[eé]g[eé]e?|teacher|physician|murderer|assassins?|supporters?|murder|assassination|marriage|assassinat|ami|amico|amici|freund|sch[uü]ler|discepolo|disciple)$/;

/** What one sends or says to a person: “his letter to Mazzini”, “wrote to Offa”. */
const ADDRESSED =
  /^(?:letters?|wrote|written|writing|writes|telegrams?|telegraphed|dispatch|dispatches|despatch|despatches|addressed|dedicated|reply|replied|report|reported|said|spoke|speaking|note|notes|memorandum|married|betrothed|engaged|attributed|ascribed|confided|proposed|loyal|speech|according|appealed|complained)$/;

const OF = /^(?:of|de|di|del|della|von|du|d['’])$/;
const ARTICLE =
  /^(?:the|il|la|le|lo|gli|l['’]|der|die|das|dem|el|los|las|les|nell['’]|sull['’]|dell['’]|all['’]|dall['’]|nella|nel|del|dello|du|des|au|aux|im|zum|zur|sul|sulla|al|alla|dal|dalla|an|every|each|some|any|no)$/;
const PLACE = /^(?:in|at|near|inside|outside|throughout|within|across|toward|towards|nach|aus|dans|chez|into|around|v|iz|do)$/;
const PERSON_PREPOSITION = /^(?:by|under|with|against|for|par|contre|avec|contro|mit|gegen|durch|con|por|contra)$/;

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
    if (
      is & (Is.Title | Is.Role) &&
      (!lower || back >= at - 6) &&
      !/^(?:m|t|st|san|santa|saint|re|general|victor|fellow|chief)$/i.test(block.word(back))
    )
      return true;
    if (
      lower
        ? !OFFICE_LINK.test(block.word(back))
        : (is & (Is.Organization | Is.Place | Is.People | Is.Title | Is.Role | Is.Common | Is.Kin)) === 0 &&
          block.shape(back) !== Shape.Caps
    )
      return false;
    if (back < at + 1 && back > 0 && !block.joined(back)) return false;
  }
  return false;
}

/** `The commander of the second column,` · `the Italian,`: the clause that ends with word `at` is an office or a people. */
function officeInClause(block: Block, at: number): boolean {
  let first = at;
  while (first > 0 && at - first < 10 && block.joined(first)) first--;
  if (!/^(?:the|his|her|their|its|a|an|il|lo|la|le|der|die|el)$/i.test(block.word(first))) return false;
  for (let next = first + 1; next <= Math.min(first + 3, at); next++) {
    const is = block.is(next);
    if (is & Is.Role && (next === at || /^(?:of|to|in|at|for|from|on)$/.test(block.word(next + 1)))) return true;
    if (next === at && at - first <= 2 && is & Is.People && !/s$/.test(block.word(next))) return true;
  }
  return false;
}

const OFFICE_LINK =
  /^(?:of|the|for|to|in|and|at|di|del|della|dello|degli|delle|dei|a|e|al|alla|all['’]|l['’]|de|du|des|la|le|von|der|des|und|v|i)$/;

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
  if (ADVERB.test(block.word(at)) && at + 1 < block.count && block.joined(at + 1)) next++;
  const word = block.word(next);
  if (/^(?:who|whom|whose|himself|herself|personally|che|qui)$/.test(word))
    return /^(?:who|whom|himself|herself|personally)$/.test(word) ? Evidence.Who : 0;
  const is = block.is(next);
  if (RUSSIAN_PAST.test(word)) return Evidence.Verb;
  if (/^(?:as|als|come|comme)$/.test(word) && next + 1 < block.count && block.is(next + 1) & (Is.Title | Is.Role))
    return Evidence.Apposition;
  if (is & Is.LooseVerb) return Evidence.Verb;
  if (is & Is.PersonVerb) return Evidence.Says;
  return next > at && block.is(at) & Is.LooseVerb ? Evidence.Verb : 0;
}

/** The past tense, by which a Russian verb is known best. */
const RUSSIAN_PAST = /^[а-яё]{2,}(?:[аяиеуоыё]л(?:а|и|ся|ась|ись)?|[её]с)$/;

const ADVERB =
  /^(?:also|then|later|soon|again|once|often|never|always|still|even|now|thus|therefore|first|once|too|both|himself|had|has|[a-z]+ly)$/;

/** `Goethe Institute`, `the Dreyfus affair`. */
function thing(block: Block, name: Candidate, next: number): number {
  const is = block.is(next);
  if (block.shape(next) === Shape.Lower) {
    if ((is & Is.Attributive) === 0 || name.first === 0 || !block.joined(name.first)) return 0;
    return /^(?:the|a|an|this|that|his|her|their|of|same|whole|famous|so-called)$/i.test(block.word(name.first - 1)) ? Evidence.Derived : 0;
  }
  if (block.shape(next) === Shape.Number) return 0;
  return is & (Is.Attributive | Is.Organization) && (is & Is.Title) === 0 ? Evidence.Derived : 0;
}

/** `(1889–1966)`, `(b. 1889)`, `(born in Turin)`, `(d. 1321)`. */
function dates(block: Block, at: number): number {
  const start = block.from(at);
  return LIFE.test(block.text.slice(Math.max(0, start - 2), start + 24)) ? Evidence.Dates : 0;
}

const LIFE =
  /^[\s(]{1,2}(?:(?:ca?\. ?|circa )?\d{3,4} ?(?:BC)?[-–—] ?(?:ca?\. ?)?\d{2,4}\)|(?:born|died|murdered|assassinated|executed|killed|b\.|d\.|fl\.|r\.|reg\.|geb\.|gest\.|né|née|nato|nata|род\.)\s|[*†] ?\d)/;

/** `, the Soviet ambassador`, `, who`, `, born in`, `, son of`. */
function apposition(block: Block, at: number): number {
  const word = block.word(at);
  if (/^(?:who|whom|whose)$/.test(word)) return Evidence.Who;
  if (/^(?:born|né|née|nato|nata|geboren|alias|aged)$/.test(word)) return Evidence.Dates;
  for (let next = at; next < at + 6 && next < block.count; next++) {
    if (next > at && !block.joined(next)) return 0;
    const is = block.is(next);
    if (is & (Is.Role | Is.Title | Is.Kin) && (block.shape(next) === Shape.Lower || (next === at && !block.initial(next)))) {
      if (next === at && block.shape(next) === Shape.Lower && !(is & Is.Role) && block.word(next + 1) !== "of") continue;
      return is & Is.Kin ? Evidence.Kin : Evidence.Apposition;
    }
    if (
      next === at &&
      !/^(?:the|a|an|then|now|former|formerly|his|her|its|whose|il|lo|la|der|die|le|el|one|chief|head|Italy|another)$/.test(word) &&
      block.shape(next) === Shape.Lower
    )
      return 0;
  }
  return 0;
}
