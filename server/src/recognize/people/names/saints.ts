import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { Evidence } from "../evidence/evidence";
import { Shape } from "../scan";
import { WordPattern } from "../words/vocabulary";
import { Given, Is } from "../words/word-classes";

/** `St James’s`, `St David’s`, `St Giles fair`: a church or what is named after one; `St John of Damascus’ lifetime` is his. */
export const saintly = (block: Block, name: Candidate): boolean =>
  name.first > 0 &&
  SAINT.fits(block, name.first - 1) &&
  ((block.possessive(name.last) && name.kind !== "byname") ||
    isCeiling(block, name) ||
    isChurch(block, name) ||
    // `Rue St Jacques`
    (block.joined(name.first - 1) && block.capital(name.first - 2) && (block.is(name.first - 2) & Is.Opener) !== 0) ||
    dedicated(block, name.first - 2) ||
    (block.joined(name.last + 1) && FEAST.fits(block, name.last + 1)) ||
    isTown(block, name));

const ARTICLE = new WordPattern(/^the$/i);

/** `the San Giovanni Evangelista ceiling`: in English text an article stands before a church. */
const isCeiling = (block: Block, { first }: Candidate): boolean =>
  ITALIAN_SAINT.fits(block, first - 1) && ARTICLE.fits(block, first - 2) && block.english;

/** `Santa Maria Formosa`, `San Francesco della Vigna`: churches, as saints are called who have another name behind theirs in Italian. */
const isChurch = (block: Block, { first, last }: Candidate): boolean =>
  ITALIAN_SAINT.fits(block, first - 1) &&
  !block.english &&
  (OF_CHURCH.fits(block, first + 1) || (MARIA.fits(block, first) && last > first)) &&
  (last > first || block.capital(first + 2));

const ITALIAN_SAINT = new WordPattern(/^(?:San|Santa|Santo|Sant['’])$/);
const OF_CHURCH = new WordPattern(/^(?:della|delle|dei|degli|in|fuori|alla|alle|al|ai)$/);
const MARIA = new WordPattern(/^Maria$/);

/** `at St. Ives`, `near St. Polten`, `St. Andrews`: a town, not a saint. */
const isTown = (block: Block, { first, last }: Candidate): boolean =>
  (first > 1 && WHERE.fits(block, first - 2) && block.joined(first - 1)) ||
  (first === last && TOWN.fits(block, last)) ||
  (first === last && PLURAL.fits(block, last) && !(block.is(last) & Given));

const WHERE = new WordPattern(
  /^(?:at|in|near|from|into|towards?|through|outside|around|off|beyond|past|en|em|nella|nel|presso|à|près|zu|bei)$/i,
);
/** After whom nothing is called but towns and islands. */
const TOWN = new WordPattern(
  /^(?:Omer|Malo|Cloud|Gallen|Moritz|Pölten|Tropez|Nazaire|Quentin|P[eé]tersb(?:urg|ourg)|Helena|Kitts|Gotthard|Brieuc|Blasien|Ouen)$/,
);
const PLURAL = new WordPattern(/^\p{Lu}\p{Ll}{2,}[^s]s$/u);

/** What is named after the day or the church of a saint: `the St. Bartholomew massacre`. */
const FEAST = new WordPattern(/^(?:massacre|massacres|day|eve|fair|feast|night|church|hospital|cross)$/i);

/** `San Rocco`: in English text a place is named after him, unless the document knows a person by that name. */
export const placed = (block: Block, name: Candidate): boolean =>
  name.first === name.last && behindSaint(block, name.first) && block.english;

/** `a San Grato`, `Alcázar de San Telmo`, `San Sebastián, 3`: in Romance languages a place, unless he does what persons do. */
export const isPlaceOfSaint = (block: Block, { first, last, evidence }: Candidate & { readonly evidence: number }): boolean =>
  first === last &&
  behindSaint(block, first) &&
  !block.english &&
  ((evidence & (SPEAKS | Evidence.Verb)) === 0 || isLedTo(block, first - 2));

/** Whether what stands before a saint makes a place of him. */
const isLedTo = (block: Block, at: number): boolean =>
  at >= 0 &&
  block.joined(at + 1) &&
  (LEADS_TO_PLACE.fits(block, at) || block.capital(at) || (block.is(at) & (Is.Opener | Is.Attributive)) !== 0);

const LEADS_TO_PLACE = new WordPattern(
  /^(?:a|ad|da|dal|in|en|em|à|di|de|do|presso|per|por|para|verso|hacia|hasta|desde|piazza|plaza|ponte|puente)$/,
);

/** `a S. Grato`, `l’amministrazione di S. Grato`: in Romance languages the initial is that of a saint, and he a church, a village or a day. */
export const isCutSaint = (block: Block, { first, last, kind }: Candidate): boolean =>
  kind === "initials" &&
  first + 1 === last &&
  CUT_SAINT.fits(block, first) &&
  (block.is(last) & Given) !== 0 &&
  !block.english &&
  !block.german &&
  first > 0 &&
  (LEADS_TO_PLACE.fits(block, first - 1) || block.capital(first - 1));

const CUT_SAINT = new WordPattern(/^S$/);

/** `the journey from St. Louis took a month`: in English text as often a town as a saint. Who says or owns something is no town. */
export const isSilentSaint = (block: Block, { first, last, evidence }: Candidate & { readonly evidence: number }): boolean =>
  first === last && (evidence & SPEAKS) === 0 && ENGLISH_SAINT.fits(block, first - 1) && !(block.is(first - 2) & Is.Title) && block.english;

const SPEAKS =
  Evidence.Says |
  Evidence.Who |
  Evidence.Kin |
  Evidence.Personal |
  Evidence.Object |
  Evidence.Dates |
  Evidence.Apposition |
  Evidence.Byname;
const ENGLISH_SAINT = new WordPattern(/^(?:Saint|Ste?)$/);

/** `di San Martello wrote`: in English text the particle before a saint is no preposition, unless a word with a capital stands before both. */
export const bearsSaint = (block: Block, at: number): boolean =>
  DI.fits(block, at - 1) &&
  block.joined(at) &&
  !(block.joined(at - 1) && ((block.capital(at - 2) && !isOfLord(block, at - 1)) || PATRONAGE.fits(block, at - 2))) &&
  block.english;

const DI = new WordPattern(/^d[ei]$/);

/** Whether `San` stands before a word: what follows with a capital, as in `San Juan Country`, goes on a place. */
export const behindSaint = (block: Block, at: number): boolean => at > 0 && block.joined(at) && ROMANCE_SAINT.fits(block, at - 1);

const ROMANCE_SAINT = new WordPattern(/^(?:San|Santa|Santo|São|Sao)$/);

/** `the church of St John`, `the Guild of St Luke`, `la orden de San Francisco`. */
const dedicated = (block: Block, at: number): boolean =>
  at > 0 &&
  DEDICATION.fits(block, at) &&
  block.joined(at) &&
  block.joined(at + 1) &&
  (PATRONAGE.fits(block, at - 1) ||
    (block.english && block.shape(at - 1) === Shape.Capital && (block.is(at - 1) & (Is.Role | Is.Kin)) === 0 && !isOfLord(block, at)));

/** `Marchese di San Martello`, `Then di San Martello left` */
const isOfLord = (block: Block, at: number): boolean =>
  DI.fits(block, at) && ((block.is(at - 1) & Is.Title) !== 0 || (block.opens(at - 1) && (block.is(at - 1) & Is.Common) !== 0));

const DEDICATION = new WordPattern(/^(?:of|de|di|del|della|dei|du|van|av|af)$/);
const PATRONAGE = new WordPattern(
  /^(?:(?:church|chapel|guild|order|abbey|priory|prior|prioress|abbot|abbess|dean|canon|vicar|rector|curate|prebend|monk|nun|governor|bishop|tower|steeple|churchyard|minster|ward|cathedral|monastery|convent|parish|feast|cross|hospital|school|college|island|isle|cape|fort|gulf|town|port|knights?|altar|confraternity|fraternity|eve|day|gobernación|gobernador|provincia|ciudad|calle|plaza|villa|puerto|río|abate|abbé|curé|vescovo|parroco|cardinale|basilica|iglesia|convento|capilla|orden|fiesta|parroquia|monasterio|isla|igreja|capela|ordem|festa|mosteiro|ilha|paróquia|chiesa|cappella|ordine|parrocchia|monastero|compagnia|église|chapelle|ordre|fête|paroisse|couvent|abbaye|île|rue|kerk|klooster)s?)$/i,
);

const SAINT = new WordPattern(/^(?:St|Saint|San|Santa|Sankt)$/);
