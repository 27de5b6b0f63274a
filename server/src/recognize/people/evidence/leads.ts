import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { Gap, Shape } from "../scan";
import { editsVolume, isSource } from "../sources/citing";
import { isLetter } from "../words/reference-words";
import { WordPattern } from "../words/vocabulary";
import { Given, Is } from "../words/word-classes";
import { WordKinds } from "../words/word-kinds";
import { isStranger } from "./deeds";
import { Evidence } from "./evidence";
import { bearsItalianArticle, ITALIAN_ARTICLE, isRomanceParticiple } from "./other-languages";
import { isInCharacters } from "./stands-freely";

/** What an article, a preposition or an adjective right before a name says of it: bits of `Evidence`. */
export function lead(block: Block, name: Candidate): number {
  const at = name.first - 1;
  const is = LEAD.of(block, at);
  if (is === 0) return 0;
  // Latin has no articles: `at Caesar`, `postero die Caesar`.
  if (block.latin) return is & LEAD.bit.IN && !(block.is(name.last) & Is.KnownName) ? Evidence.Place : 0;
  if (is & LEAD.bit.OF_AGE && ARTICLE.fits(block, at - 1) && isStranger(block, name.last)) return Evidence.Cue;
  if (is & LEAD.bit.DES && block.german && block.is(name.last) & (Given | Is.KnownName)) return 0;
  if (bearsItalianArticle(block, name)) return Evidence.Personal;
  // `von Roon, der Bismarck kannte`: behind a comma a pronoun
  if (is & LEAD.bit.GERMAN_ARTICLE && isRelative(block, at) && block.is(name.last) & (Is.KnownName | Is.SurnameShape) && block.german)
    return 0;
  // `i Zurloni`: a family
  if (is & LEAD.bit.I && block.italian) return Evidence.The;
  if (is & LEAD.bit.AN && isSentTo(block, at) && !block.possessive(name.last)) return Evidence.Object;
  if (is & LEAD.bit.ARTICLE)
    return OTHER_ARTICLE.fits(block, at) && !(block.english && !(is & LEAD.bit.AN && !VOWEL.fits(block, name.first))) ? 0 : Evidence.The;
  if (is & LEAD.bit.PLURAL_ARTICLE) return block.english ? 0 : Evidence.The;
  if (is & LEAD.bit.FOREIGN_PLACE && block.is(name.last) & Is.KnownName) return 0;
  if (is & LEAD.bit.PLACE && !(name.kind === "several" && isInCharacters(block, name.last)))
    return editsVolume(block, name) || isSource(block, name) ? Evidence.Author : Evidence.Place;
  const isPlace = (block.is(name.last) & Is.Place) !== 0;
  if (is & LEAD.bit.BY_WHOM && block.joined(at) && (isDoneBy(block, at) || isThoughtBy(block, name)) && !isPlace) return Evidence.Object;
  // `esa carta a Alarzón`, `la lettre à Quenebert`
  if (is & LEAD.bit.A && !isPlace && SENT.fits(block, at - 1) && block.joined(at) && !block.english) return Evidence.Object;
  // `Unterredung mit Hudde`, `une conversation avec Quenebert`
  if (is & LEAD.bit.WITH && !isPlace && MET.fits(block, at - 1) && block.joined(at)) return Evidence.Object;
  // `a conversation with Ellwick`
  if (is & LEAD.bit.PERSON_PREPOSITION)
    return isMet(block, at) && isStranger(block, name.last) && !isPeopleOf(block, name.last) ? Evidence.Object : Evidence.By;
  if (is & LEAD.bit.TO && (block.joined(at) || (block.gap(at) & ~Gap.Space) === Gap.Close))
    return block.is(at - 1) & Is.Cue
      ? Evidence.Cue
      : ADDRESSED.fits(block, block.gap(at) & Gap.Close ? beforeBracket(block, at - 1) : ALSO.fits(block, at - 1) ? at - 2 : at - 1) &&
          !isPlace
        ? Evidence.Object
        : 0;
  return is & LEAD.bit.FROM && isHeard(block, at - 1) && !isPlace ? Evidence.Object : 0;
}

/** The word before the brackets that end with word `at`: `Telegram (in cipher) to Ellwick`. */
function beforeBracket(block: Block, at: number): number {
  let back = at;
  while (back > at - 4 && (block.gap(back) & Gap.Open) === 0) back--;
  return back - 1;
}

/** What one has with a person, hardly with a country: `a quarrel with`. */
const isMet = (block: Block, at: number): boolean =>
  at > 0 && WITH.fits(block, at) && block.joined(at) && block.shape(at - 1) === Shape.Lower && MEETING.fits(block, at - 1);
const WITH = new WordPattern(/^with$/);
const MEETING = new WordPattern(
  /^(?:acquaintance|affair|audience|chats?|collaboration|conversations?|correspondence|corresponded|dined|dinner|discussions?|dispute|friendship|interviews?|intimacy|lunch|lunched|luncheon|marriage|quarrel|quarrel+ed|rivalry|rendezvous|spoke|studied|argument|conversed|conferred)$/,
);

const SENT = new WordPattern(
  /^(?:cartas?|escrito|escribió|escribía|escribe|escribí|dijo|dice|decía|dicho|contestó|contesta|respondió|entregó|entregado|dedicad[oa]|dirigid[oa]|dedicó|lettres?|billets?|dépêches?|écri(?:t|te|vit|vait|re)|adressée?s?|dédiée?s?|répon(?:d|dit|se)|confi(?:e|a|é)|letter[ae]|dispacci[oi]?|scri(?:sse|ve|tto|tta|tte|veva)|indirizzat[aeio]|dedicat[aeio]|rispos(?:e|ta)|disse|affidat[aeio]|consegnat[aeio])$/,
);

/** The `die` of `…, in die Thomson einen Draht taucht`. */
const isRelative = (block: Block, at: number): boolean =>
  (block.gap(at) & Gap.Comma) !== 0 ||
  ((block.gap(at - 1) & Gap.Comma) !== 0 && block.joined(at) && block.shape(at - 1) === Shape.Lower && BEFORE_RELATIVE.fits(block, at - 1));
const BEFORE_RELATIVE = new WordPattern(/^(?:in|an|auf|aus|bei|durch|für|gegen|mit|nach|über|um|unter|von|vor|zu|zwischen|ohne|neben)$/);

const MET = new WordPattern(
  /^(?:Unterredung|Gespräche?|Briefwechsel|Korrespondenz|Correspondenz|Freundschaft|Streit|Zusammenarbeit|Begegnung|Bekanntschaft|Interview|Auseinandersetzung|Polemik|Verlobung|Ehe|Heirat|entretiens?|conversations?|correspondances?|rencontres?|entrevues?|querelles?|amitié|dispute|mariage|polémique|colloqui[oi]?|incontr[oi]|carteggio|corrispondenza|conversazion[ei]|amicizia|polemica|lite|matrimonio|entrevistas?|conversación|conversaciones|correspondencia|amistad|disputa|encuentros?|polémica|переписк[аиеу]|бесед[аыеу]|разговор[аеу]?|встреч[аиеу]|полемик[аиеу]|спор[аеу]?|знакомств[оау]|дружб[аыеу]|свидани[еяю])$/,
);

/** `with Orvell officials`, `with the Orvell ambassador`: what follows makes the name a country or a town. */
const isPeopleOf = (block: Block, last: number): boolean =>
  (block.is(last + 1) & (Is.Role | Is.Attributive)) !== 0 || (block.joined(last) && PLURAL.fits(block, last + 1));
const PLURAL = new WordPattern(/^(?!(?:towards|besides|always|perhaps|afterwards|sometimes|across|minus)$)[a-z]{4,}s$/);

/** `examined by Sutton`, `examined at Bern by Sutton`, `the obituary is by Sutton`. */
function isDoneBy(block: Block, by: number): boolean {
  // `put forward by Sutton`
  if (FORTH.fits(block, by - 1) && block.joined(by - 1) && PUT.fits(block, by - 2)) return true;
  const done = by > 2 && PLACE.fits(block, by - 2) && block.joined(by - 1) && block.joined(by - 2) ? by - 3 : by - 1;
  return (
    (block.is(done) & (Is.ObjectVerb | Is.PersonVerb | Is.Personal)) !== 0 ||
    IS.fits(block, done) ||
    DONE.fits(block, done) ||
    (block.french && FRENCH_DONE.fits(block, done)) ||
    (!PAR.fits(block, by) && !block.english && isRomanceParticiple(block, done))
  );
}

/** `questions raised by Ellwick`, `as argued by Ellwick`: a participle of which firms and bodies are seldom the doers, and a word in no list. */
const isThoughtBy = (block: Block, { first, last, kind }: Candidate): boolean =>
  kind === "single" && THOUGHT.fits(block, first - 2) && isStranger(block, last) && block.english;

/** On English corpora that others have annotated, five or six of seven words in no list behind such a participle and “by” are persons. */
const THOUGHT = new WordPattern(
  /^(?:adduced|adopted|advanced|analy[sz]ed|annotated|anticipated|argued|articulated|assembled|attacked|challenged|championed|charted|coined|composed|conceived|conveyed|criticised|criticized|demolished|demonstrated|depicted|devised|disputed|documented|edited|elaborated|emphasised|emphasized|employed|endorsed|evoked|examined|exemplified|explored|followed|formulated|founded|gathered|identified|illustrated|inaugurated|influenced|initiated|inspired|interpreted|invented|invoked|lamented|narrated|offered|outlined|painted|penned|photographed|pioneered|popularised|popularized|portrayed|posed|posited|praised|presented|proposed|provided|pursued|questioned|raised|rebutted|recounted|refuted|related|revised|ridiculed|sculpted|shared|sketched|stressed|studied|suggested|summarised|summarized|supported|surveyed|theorised|theorized|traced|transcribed|translated|treated|uncovered|understood|undertaken|unearthed)$/,
);

const FORTH = new WordPattern(/^(?:forward|up|out|down|over)$/);
const PUT = new WordPattern(/^(?:put|drawn|laid|set|handed|brought|carried|taken|worked|written|pointed|summed|passed)$/);
const DONE = new WordPattern(
  /^(?:collection|compilation|anthology|transcription|selection|abridge?ment|printed|signed|countersigned|engraved|drawn|drafted|compiled|collected|discovered)$/,
);
/** A participle or an infinitive: `écrit par`, `se fit remarquer par`. */
const FRENCH_DONE = new WordPattern(/^[a-zà-ÿ]{3,}(?:ée?s?|er|ues?|u|ite?s?|ie?s?|ir)$/);
const IS = new WordPattern(/^(?:is|are)$/);
const ALSO = new WordPattern(/^(?:also|too|especially|particularly|above|deeply)$/);
const PAR = new WordPattern(/^(?:by|par)$/i);

/** Italian has the article before surnames too, `il Goldoni`, and German `an` is no article. */
const OTHER_ARTICLE = new WordPattern(/^(?:[Ii]l|lo|an)$/);

/** Before consonants `an` is a preposition of German also where English stands beside it. */
const VOWEL = new WordPattern(/^[AEIOUHÀ-ÖÙ-Ý]/);

/** `Schreiben an Ollnitz`, `Privatschreiben Kettwigs an Ollnitz` */
const isSentTo = (block: Block, at: number): boolean =>
  block.joined(at) && (isLetter(block, at - 1) || (block.capital(at - 1) && block.joined(at - 1) && isLetter(block, at - 2)));

/** What one sends or says to a person: “his letter to Mazzini”, “wrote to Offa”. */
const ADDRESSED = new WordPattern(
  /^(?:letters?|wrote|written|writing|writes|telegrams?|telegraphed|dispatch|dispatches|despatch|despatches|addressed|dedicated|reply|replied|report|reported|said|spoke|speaking|note|notes|memorandum|memo|minute|instructions?|cables?|messages?|married|betrothed|engaged|attributed|ascribed|confided|proposed|loyal|speech|according|audience|submitted|introduced|presented|recommended|bequeathed|appealed|complained|petitions?|petitioned|appeals?|complaints?|memorial|testimony|confession|confessed|grateful|indebted|thankful|listened|bowed|apologi[sz]ed|denied|granted|lent|sold|paid|regards|remembrances|compliments|salutations|respects|love|greetings|presents|gift)$/i,
);

/** `heard it from Stroganov`: what one hears, learns and borrows from persons. */
const isHeard = (block: Block, at: number): boolean =>
  block.joined(at + 1) && (HEARD.fits(block, at) || (IT.fits(block, at) && HEARD.fits(block, at - 1)));

const IT = new WordPattern(/^(?:it|this|that|him|them|much|something|nothing|money)$/);
const HEARD = new WordPattern(
  /^(?:heard|hears?|learn(?:ed|t|s)?|borrow(?:ed|s)?|inherited|extracted|letters?|telegrams?|message|reply|note)$/,
);

const ARTICLE = new WordPattern(
  /^(?:the|il|la|le|lo|gli|l['’]|der|die|das|dem|el|los|las|les|nell['’]|sull['’]|dell['’]|all['’]|dall['’]|nella|nel|del|dello|du|des|au|aux|im|zum|zur|sul|sulla|al|alla|dal|dalla|an|every|each|some|any|no)$/i,
);
const PLACE = new WordPattern(
  /^(?:in|at|near|inside|outside|throughout|within|across|toward|towards|nach|aus|en|em|dans|chez|into|around|opposite|present|via|v|iz|do|в|во|из)$/i,
);

/** What `lead` asks of the word before a name: of other words it asks nothing. */
const LEAD = new WordKinds({
  ITALIAN_ARTICLE,
  ARTICLE,
  PLACE,
  /** `the young Orvell`; not `the late Devonian`, nor `the old Orvell`, which is an inn. */
  OF_AGE: /^(?:young|younger|elder|aged|ag(?:e)?ing|elderly|dying|ailing|widowed|unfortunate|learned|venerable)$/,
  /** `die Chronik des Eusebius`: where a name has no genitive, the article shows it. */
  DES: /^des$/,
  /** Italian and Portuguese articles before a plural: no person has one. */
  PLURAL_ARTICLE: /^(?:dei|degli|delle|ai|agli|alle|dai|dagli|dalle|nei|negli|nelle|sui|sugli|sulle|dos|das|nos|nas|aos)$/,
  GERMAN_ARTICLE: /^(?:der|die|das|dem|den)$/,
  I: /^i$/,
  AN: /^an$/,
  /** `nach Kafka` */
  FOREIGN_PLACE: /^(?:nach|chez|aus)$/,
  BY_WHOM: /^(?:by|par|por|da|dal|dall['’])$/i,
  PERSON_PREPOSITION:
    /^(?:by|under|with|against|for|par|contre|avec|contro|mit|gegen|durch|con|por|contra|da|sobre|selon|secondo|según|laut|nach|chez)$/i,
  A: /^(?:a|à|ad)$/,
  WITH: /^(?:mit|avec|con|с|со)$/,
  TO: /^to$/i,
  FROM: /^from$/,
  IN: /^in$/,
});
