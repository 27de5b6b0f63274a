import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { isGiven, isUnknown } from "../names/name-words";
import { Gap, Shape } from "../scan";
import { WORK_OF_PERSONS } from "../words/german";
import { GERMAN_GENITIVE } from "../words/shapes";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";
import { Evidence } from "./evidence";

/** What German text says of a word in no list that stands without an article, as surnames do and few nouns: it says something in `schrieb
 *  Roggenbach`, does something in `Roggenbach verwarf` and `weil Roggenbach`, and owns a work in `Roggenbachs Denkschrift`. Bits of `Evidence`. */
export function germanName(block: Block, { first, last }: Candidate): number {
  if (first !== last || !isUnknown(block, last) || isGiven(block, last)) return 0;
  if (isWritten(block, first) || isCompared(block, first)) return Evidence.Author;
  if (block.joined(first) && block.shape(first - 1) === Shape.Capital && LABEL.fits(block, first - 1)) return Evidence.Cue;
  if (!block.german) return 0;
  return saidBefore(block, first) | does(block, first) | owns(block, last) | behindPreposition(block, first);
}

/** `Vorsitz Roggenbach; Berichterstatter Ollnitz`: who did what, as minutes and letters are headed. */
const LABEL = new WordPattern(
  /^(?:Vorsitz|Vorsitzender|Berichterstatter|Referent|Schriftführer|Protokollführer|Antragsteller|Adressat|Absender|Empfänger|Regie)$/,
);

/** `bei Roggenbach: Denkwürdigkeiten`, `nach Roggenbach: Tagebuch`, also in notes too short to show their language */
const isWritten = (block: Block, at: number): boolean =>
  (block.gap(at + 1) & Gap.Colon) !== 0 &&
  block.joined(at) &&
  block.capital(at + 1) &&
  (BEI.fits(block, at - 1) || (IN.fits(block, at - 1) && hasPage(block, at + 2))) &&
  !block.english;

/** Whether a page stands within the words of a title that go on at word `at`. */
function hasPage(block: Block, at: number): boolean {
  for (let next = at; next < at + LONGEST_TITLE && next < block.count; next++)
    if (PAGE.fits(block, next) && block.shape(next + 1) === Shape.Number) return true;
  return false;
}

const LONGEST_TITLE = 12;
const PAGE = new WordPattern(/^(?:S|P|pp?)$/i);
const IN = new WordPattern(/^(?:[Ii]n|[Dd]ans|[Cc]hez)$/);

/** `vgl. Roggenbach (1839)` */
const isCompared = (block: Block, at: number): boolean =>
  (block.gap(at) & ~Gap.Space) === Gap.Period && VGL.fits(block, at - 1) && block.shape(at) === Shape.Capital;

const VGL = new WordPattern(/^[Vv](?:gl|ergl)$/);
const BEI = new WordPattern(/^(?:[Bb]ei|[Nn]ach)$/);

/** `schrieb Roggenbach`, `half ihm Roggenbach` */
function saidBefore(block: Block, first: number): number {
  const at = first - 1;
  if (at < 0 || !block.joined(first)) return 0;
  // `„…“, so Roggenbach.`
  if (SO.fits(block, at)) return (block.gap(at) & (Gap.Comma | Gap.Quote)) !== 0 && endsClause(block, first + 1) ? Evidence.Says : 0;
  const verb = PRONOUN.fits(block, at) && block.joined(at) ? at - 1 : at;
  if (!isVerb(block, verb)) return 0;
  return SAYS.fits(block, verb) ? Evidence.Says : Evidence.Verb;
}

/** `Roggenbach verwarf`, `daß Roggenbach den Zoll`, `der wackere Roggenbach riet` */
function does(block: Block, at: number): number {
  const verb = block.joined(at + 1) ? at + 1 : -1;
  if (SAYS.fits(block, verb) && block.joined(at) && ADJECTIVE.fits(block, at - 1)) return Evidence.Says;
  if (!block.joined(at) ? !opensClause(block, at) : !BEFORE.fits(block, at - 1)) return 0;
  // `Unruhe herrschte`, `Seuchen kamen`: most verbs have things as subjects, too.
  if (isVerb(block, verb) && !PLURAL.fits(block, verb)) return actsOf(block, verb);
  return block.joined(at) && CONJUNCTION.fits(block, at - 1) ? Evidence.Verb : 0;
}

const actsOf = (block: Block, verb: number): number =>
  (block.is(verb) & Is.PersonVerb) !== 0 || SAYS.fits(block, verb) || WILLS.fits(block, verb)
    ? Evidence.Verb | Evidence.Personal
    : Evidence.Verb;

/** Verbs that are hardly said of things. */
const WILLS = new WordPattern(
  /^(?:wollte|konnte|sollte|mußte|musste|durfte|hielt|ließ|liess|wünschte|hoffte|beschloß|beschloss|lehnte|spielte?t?|sang|singt|malte?|dirigierte?t?|komponierte?t?|reiste?t?|heiratete?|wohnte?|las|liest|ging|lebte?|studierte?t?|promovierte?t?|lehrte?|weilte?|starb|sagte?t?|kommt|kam|wäre|hätte|nahm|gab|verwarf|trug|bat|suchte|wußte|wusste|hat|habe|hatte)$/,
);
const PLURAL = new WordPattern(/^(?:[a-zäöüß]{2,}en|sind|waren|haben)$/);

/** Also the capital of an adverb opens a sentence: `Folglich kann`. */
const opensClause = (block: Block, at: number): boolean =>
  (block.gap(at) & ~(Gap.Space | Gap.Comma | Gap.Semicolon | Gap.Colon | Gap.Period | Gap.Quote)) === 0 &&
  !(block.opens(at) && ADVERB.fits(block, at));

/** `Roggenbachs Denkschrift`, `der Rücktritt Roggenbachs`, `Roggenbach’s Werk` */
function owns(block: Block, last: number): number {
  if (block.possessive(last)) return Evidence.Personal;
  if (!GERMAN_GENITIVE.fits(block, last)) return 0;
  return ownsWork(block, last) || (block.joined(last) && WORK.fits(block, last - 1)) ? Evidence.Personal : 0;
}

/** `Roggenbachs Tagebuch` */
export const ownsWork = (block: Block, last: number): boolean => {
  if (!block.german || !GERMAN_GENITIVE.fits(block, last)) return false;
  // `Cottas »Morgenblatt«`
  if ((block.gap(last + 1) & ~Gap.Space) === Gap.Quote && block.capital(last + 1)) return isUnknown(block, last);
  if (!block.joined(last + 1)) return false;
  // `Roggenbachs kluge Denkschrift`
  let work = last + 1;
  while (work < last + 3 && OF_WORK.fits(block, work) && block.joined(work + 1)) work++;
  return WORK.fits(block, work);
};

/** `bei Roggenbach`, which may be a place, and `die Arbeit von Roggenbach` */
function behindPreposition(block: Block, first: number): number {
  if (!block.joined(first)) return 0;
  if (VON.fits(block, first - 1)) {
    if (block.joined(first - 1) && WORK.fits(block, first - 2)) return Evidence.Object;
    return isListed(block, first + 1) ? Evidence.By : 0;
  }
  if (!PREPOSITION.fits(block, first - 1)) return 0;
  // `Mit Roggenbach`, `zankte sich mit Roggenbach.`: few nouns stand so without an article
  return WITH.fits(block, first - 1) && (block.opens(first - 1) || endsClause(block, first + 1))
    ? Evidence.By | Evidence.Personal
    : Evidence.By;
}

const WITH = new WordPattern(/^(?:mit|bei|bey|über|gegen)$/i);

const endsClause = (block: Block, at: number): boolean =>
  at >= block.count || (block.gap(at) & (Gap.Period | Gap.Semicolon | Gap.Close | Gap.Break)) !== 0;

/** `von Altringen, Kettwig und Ollnitz` */
const isListed = (block: Block, next: number): boolean =>
  (block.gap(next) & ~Gap.Space) === Gap.Comma && block.capital(next) && isUnknown(block, next) && !block.joined(next + 1);

const isVerb = (block: Block, at: number): boolean =>
  block.shape(at) === Shape.Lower &&
  !PREPOSITION.fits(block, at) &&
  ((block.is(at) & (Is.PersonVerb | Is.LooseVerb)) !== 0 ||
    PAST.fits(block, at) ||
    SAYS.fits(block, at) ||
    WILLS.fits(block, at) ||
    AUXILIARY.fits(block, at) ||
    STRONG.fits(block, at));

/** Words before which no noun without an article begins a phrase that they are a part of. */
const BEFORE = new WordPattern(
  /^(?:und|oder|aber|denn|sondern|daß|dass|weil|wenn|ob|da|wie|während|nachdem|obgleich|obwohl|wenngleich|indem|damit|sobald|bevor|ehe|seit|auch|nur|selbst|sogar|schon|noch|dann|so|nun|jetzt|hier|dort|wieder|bald|endlich|zuletzt|zuerst|später|erst|allerdings|freilich|jedoch|dagegen|hingegen|wohl|etwa|namentlich|insbesondere|zunächst|damals|darauf|hierauf|ferner|ebenso|doch|welche|welchen)$/i,
);
const CONJUNCTION = new WordPattern(
  /^(?:daß|dass|weil|wenn|ob|während|nachdem|obgleich|obwohl|wenngleich|indem|sobald|bevor|ehe|welche|welchen)$/,
);
const PREPOSITION = new WordPattern(/^(?:bei|bey|über|mit|gegen|durch|für|zwischen|neben|seitens|laut|gleich|nebst|wider)$/i);
const VON = new WordPattern(/^von$/);
const SO = new WordPattern(/^so$/);
const PRONOUN = new WordPattern(
  /^(?:ihm|ihn|ihr|ihnen|sich|es|mir|uns|jedoch|aber|auch|damals|dann|wohl|dagegen|zuerst|später|bereits|schon|nun|dort|hier|nur|noch|wieder)$/,
);
const ADJECTIVE = new WordPattern(/^[a-zäöüß]{4,}e$/);
const OF_WORK = new WordPattern(/^[a-zäöüß]{3,}e[rsn]?$/);
const ADVERB = new WordPattern(
  /(?:lich|dem|wegs|wärts|her|hin|rum|gemäß|fach|los|sam|haft|isch|ig)$|^(?:eben|genau|gleicher|in)so|^(?:eben|genau)falls$|^(?:dar?|hier|wor?)(?:bei|mit|von|zu|nach|durch|für|gegen|an|auf|aus|in|über|um|unter|vor)$/i,
);

/** Past tenses of weak verbs, with which nothing else ends that stands beside a noun without an article. */
const PAST = new WordPattern(/^[a-zäöüß]{3,}te$/);
/** Past tenses of strong verbs whose subject is a person more often than not. */
const STRONG = new WordPattern(
  /^(?:saß|stand|trat|zog|starb|blieb|fiel|floh|fuhr|ritt|schied|verließ|betrat|erschien|begann|griff|ergriff|half|hieß|traf|übernahm|unternahm|vernahm|verriet|verstand|vertrat|warf|erwarb|empfing|befahl|berief|besaß|bestritt|bewies|brachte|ließ|lud|schlief|schwieg|sprang|stieg|trieb|trug|verfiel|vergaß|versprach|zerfiel|gehörte)$/,
);
const AUXILIARY = new WordPattern(/^(?:hat|habe|ist|sei|war|wird|werde|will|kann|soll|muß|muss|läßt|lässt)$/);

/** Verbs of saying, behind which he is named who is quoted, in the present and in the past. */
const SAYS = new WordPattern(
  /^(?:schrieb|schreibt|beschrieb|beschreibt|rieth?|rät|rief|schlug|gestand|nannte|nennt|spricht|sprach|dachte|wies|weist|sieht|sah|findet|fand|kannte|(?:sag|mein|erklär|bericht|antwort|erwider|bemerk|beton|urteil|urtheil|behaupt|vermut|vermuth|glaub|klag|schilder|erzähl|forder|verlang|versicher|notier|behandel|zeig|äußer|folger|begründ|erwähn|deut|rühm|lob|tadel|kritisier|referier|zitier|citier|analysier|formulier|datier|edier|wünsch|frag|empfahl|befürcht|verlang|verteidig|vertheidig|übersetz)(?:t|te|et|ete))$/,
);

const WORK = new WordPattern(WORK_OF_PERSONS);
