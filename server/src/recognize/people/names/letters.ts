import type { Block } from "../block";
import { MOST_INITIALS } from "../initial";
import { Gap, Shape } from "../scan";
import { classOf } from "../words/lexicon";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";
import { locatesTown } from "./american-states";
import { isReview } from "./journals";
import { adjacentInitial, isGiven } from "./name-words";

/** Whether word `at` is one of the letters that look like initials and stand for something else: `H.M.S. Goshawk`, `N.B. Send it`. */
export const areOtherLetters = (block: Block, at: number): boolean =>
  isOfUnitedStates(block, at) ||
  opensShip(block, at) ||
  isState(block, at) ||
  isEra(block, at) ||
  isBearing(block, at) ||
  isDegree(block, at) ||
  isQuarter(block, at) ||
  abbreviates(block, at) ||
  isSeries(block, at) ||
  isPart(block, at) ||
  isSection(block, at) ||
  isReview(block, behindLetters(block, firstLetter(block, at))) ||
  isTroop(block, at);

/** The second letter of `Sino-U.S. Ambassadorial Talks`. */
const isOfUnitedStates = (block: Block, at: number): boolean =>
  block.gap(at) === Gap.Period && STATE.fits(block, at) && block.text.endsWith("-U", block.to(at - 1));

/** `z. B. Probleme`, `80 Fr. Wenn`, `I. Übersicht`, `S. Mit`, `H. Rept. 91`: letters that cut other words short, in German before a word that is no surname. */
export const isCutWord = (block: Block, at: number, next: number): boolean =>
  (at > 0 &&
    block.to(at - 1) - block.from(at - 1) === 1 &&
    block.shape(at - 1) === Shape.Lower &&
    (block.gap(at) & ~Gap.Space) === Gap.Period &&
    !(G.fits(block, at - 1) && E.fits(block, at - 2)) &&
    !YEAR.fits(block, at - 1)) ||
  (block.shape(at - 1) === Shape.Number && FRANCS.fits(block, at) && block.joined(at)) ||
  (next === at + 1 && CHAMBER.fits(block, at) && PAPER_OF_CONGRESS.fits(block, next)) ||
  (next === at + 1 &&
    block.german &&
    (block.is(next) & NO_GERMAN_SURNAME) !== 0 &&
    (block.is(next) & (Is.SurnameShape | Is.KnownName)) === 0 &&
    !isOfAuthor(block, at, next) &&
    (isNounShaped(block, next) || GERMAN_WORD.fits(block, next)));

/** `R. Krauthause, Erinnerung` and `R. Starn (Hg.)`: in no list, though made as nouns are, where an author ends; no letter that counts or cuts. */
const isOfAuthor = (block: Block, at: number, next: number): boolean =>
  !COUNTS.fits(block, at) &&
  classOf(block.word(next)) === 0 &&
  (block.gap(next + 1) & (Gap.Comma | Gap.Open)) !== 0 &&
  (at === 0 || !block.joined(at) || BEFORE_AUTHOR.fits(block, at - 1));
const COUNTS = new WordPattern(/^[A-DIKNSUVXZ]$/);
const BEFORE_AUTHOR = new WordPattern(/^(?:[Ii]n|and|und|[Ss]ee|[Ss]iehe|[Vv]gl|von)$/);

const isNounShaped = (block: Block, at: number): boolean => (block.is(at) & Is.NounShape) !== 0;
const NO_GERMAN_SURNAME = Is.Common | Is.NounShape | Is.Particle;
/** `see e.g. R. Ellwick` */
const E = new WordPattern(/^e$/);
const G = new WordPattern(/^g$/);
/** `в 1847 г. Н. П. Орвелин` */
const YEAR = new WordPattern(/^г$/);
/** The House and the Senate of the United States, and what they print: `H. Ex. Doc.`, `S. Rept.` */
const CHAMBER = new WordPattern(/^[HS]$/);
const PAPER_OF_CONGRESS = new WordPattern(/^(?:Ex|Exec|Doc|Docs|Rpt|Rept|Res|Hrg|Misc|Jour|Con|Conf|Comm)$/);
const FRANCS = new WordPattern(/^(?:Fr|Frs|Kr|Rb)$/);
/** Words that open sentences and clauses. */
const GERMAN_WORD = new WordPattern(
  /^(?:Es|Er|Sie|Wir|Ich|Man|Mit|Wenn|Aber|Und|Der|Die|Das|Den|Dem|Des|Im|In|An|Am|Auf|So|Da|Dann|Nach|Von|Vom|Zu|Zum|Zur|Bei|Als|Nicht|Noch|Wie|Was|Wer|Wo|Hier|Dort|Nur|Auch|Um|Aus|Vor|Ein|Eine|Kein|Mein|Sein|Ihr|Unser|Heute|Gestern|Morgen|Abend|Früh|Ob|Zwar|Doch|Denn|Durch|Für|Gegen|Über|Unter|Seit|Bis|Ohne|Beinahe|Sei|Ist|War|Hat|Sind)$/,
);

/** `R.N.` in `Captain Hardy, R.N.`, `S.J.` and the like: orders, degrees and services behind a name. */
export function postNominal(block: Block, at: number): boolean {
  let first = at;
  while (first > 0 && at - first < 4 && adjacentInitial(block, first) && block.initial(first - 1)) first--;
  if (first === 0 || (block.gap(first) & ~Gap.Space) !== Gap.Comma || !block.capital(first - 1)) return false;
  const next = behindLetters(block, first);
  return POST_NOMINAL.test(lettersOf(block, first, next)) && !isInList(block, first - 1, next);
}

/** In `Pomfret, C.; Orpen, M. D.; Lee, D. R.` they are initials: behind a surname alone, and before the next author or the year. */
const isInList = (block: Block, surname: number, next: number): boolean =>
  (block.gap(next) & (Gap.Semicolon | Gap.Ampersand | Gap.Open)) !== 0 && !(block.joined(surname) && block.capital(surname - 1));

const POST_NOMINAL = /^(?:RN|RA|RE|MP|MA|BA|BD|DD|MD|LLD|KC|QC|KCB|CB|CMG|KCMG|KG|DSO|MC|VC|FRS|FSA|SJ|OP|OSB|OFM|OCD|USN|USA|CSSp|SCJ)/;

/** Whether word `at` is one of the initials of `H.M.S. Goshawk` or `S.M.S. Emden`: ships of their majesties and of the United States. */
export function opensShip(block: Block, at: number): boolean {
  const first = firstLetter(block, at);
  return SHIP.test(lettersOf(block, first, behindLetters(block, first)));
}

/** The first of the letters that stand side by side with the one at `at`; at most three before it. */
function firstLetter(block: Block, at: number): number {
  let first = at;
  while (at - first < 3 && adjacentInitial(block, first) && block.initial(first - 1)) first--;
  return first;
}

/** The word behind the letters that begin at `first`, of which there are at most four. */
function behindLetters(block: Block, first: number): number {
  let next = first;
  while (next < first + 4 && block.initial(next)) next++;
  return next;
}

function lettersOf(block: Block, first: number, next: number): string {
  let letters = "";
  for (let at = first; at < next; at++) letters += block.word(at);
  return letters;
}

/** Whether word `at` is one of the initials of `U.S. Minister` or `U.S.-Japanese`, which are no name as those of `U. S. Grant` are. */
export function isState(block: Block, at: number): boolean {
  const first = at > 0 && !UNITED.fits(block, at) && adjacentInitial(block, at) ? at - 1 : at;
  const next = first + 2;
  if (!UNITED.fits(block, first) || !STATE.fits(block, first + 1) || !adjacentInitial(block, first + 1)) return false;
  const spaced = (block.gap(first + 1) & Gap.Space) !== 0 || isGiven(block, next);
  return !(spaced && (block.is(next) & (Is.Common | Is.Title | Is.Role | Is.Organization | Is.People)) === 0);
}

/** Whether word `at` is one of the letters of `M.Sc.`, `Ph. D.`, `D. Litt.` */
const isDegree = (block: Block, at: number): boolean =>
  (DEGREE.fits(block, at) && adjacentInitial(block, at + 1) && FACULTY.fits(block, at + 1)) ||
  (PHILOSOPHY.fits(block, at - 1) && adjacentInitial(block, at) && DOCTOR.fits(block, at));
const PHILOSOPHY = new WordPattern(/^Ph$/);
const DOCTOR = new WordPattern(/^D$/);
const DEGREE = new WordPattern(/^(?:[BMD]|Ph|Dr)$/);
const FACULTY = new WordPattern(/^(?:Sc|Litt|Phil|Ed|Eng|Mus|Th|Div|Theol|Arch|D)$/);

/** `N. Korea`, `W. Germany`: a quarter of the sky before a land that has been divided. */
const isQuarter = (block: Block, at: number): boolean =>
  QUARTER.fits(block, at) && (block.gap(at + 1) & ~Gap.Space) === Gap.Period && DIVIDED.fits(block, at + 1);
const QUARTER = new WordPattern(/^[NSEW]$/);
const DIVIDED = new WordPattern(
  /^(?:Africa|America|Australia|Borneo|Carolina|Dakota|Germany|Ireland|Italy|Korea|Rhodesia|Sudan|Vietnam|Virginia|Wales|Yemen)$/,
);

/** `N. West`, `N N West`, `S. Lat`: a point of the compass. */
const isBearing = (block: Block, at: number): boolean =>
  QUARTER.fits(block, at) && TOWARDS.fits(block, QUARTER.fits(block, at + 1) ? at + 2 : at + 1) && adjacentInitial(block, at + 1);

const TOWARDS = new WordPattern(/^(?:North|South|East|West|Lat|Long|Latitude|Longitude)$/);

/** Whether word `at` is one of the letters of `4 B.C. They` or `at 5 P.M. Tolliver`; not in `p. 51; A. M. Orpen`. */
function isEra(block: Block, at: number): boolean {
  const first = at > 0 && (CHRIST.fits(block, at) || DOMINI.fits(block, at)) && adjacentInitial(block, at) ? at - 1 : at;
  if (!block.joined(first) || block.shape(first - 1) !== Shape.Number || !block.initial(first + 1)) return false;
  return (BEFORE.fits(block, first) && CHRIST.fits(block, first + 1)) || (ANNO.fits(block, first) && DOMINI.fits(block, first + 1));
}

/** Whether word `at` is the number in `Part I. Chapters 10 and 12`. */
const isPart = (block: Block, at: number): boolean => NUMERAL.fits(block, at) && block.joined(at) && PART.fits(block, at - 1);

export const NUMERAL = new WordPattern(/^[IVXLCD]$/);
const PART = new WordPattern(
  /^(?:Part|Book|Vol|Volume|Chapter|Act|Scene|Canto|Section|Article|Series|Appendix|Plate|Table|Title|No|Band|Bd|Buch|Teil|Theil|Heft|Tome|Tomo|Livre|Libro|Partie|Parte|Kapitel|Том|Часть|Глава|Книга|Вып)$/i,
);

/** Whether word `at` is one of the letters of `N.B. Send it`, `to H.R.H. Perhaps` or `in Columbia, S. C. Member of`: what follows is a
 *  common word, and the letters stand for something else often enough. */
function abbreviates(block: Block, at: number): boolean {
  const first = firstLetter(block, at);
  const next = behindLetters(block, first);
  if (ABBREVIATION.test(lettersOf(block, first, next))) return (block.is(next) & (Is.Common | Is.SurnameShape)) === Is.Common;
  return locatesTown(block, first);
}

/** Whether word `at` is one of the letters of `S.P. Turkey, 19`, a series of an archive: behind them a country, and behind that a number. */
function isSeries(block: Block, at: number): boolean {
  const first = firstLetter(block, at);
  let next = at;
  while (next - at < MOST_INITIALS && block.initial(next)) next++;
  return (
    block.cites &&
    next - first > 1 &&
    (block.is(next) & (Is.Place | Is.SurnameShape)) === Is.Place &&
    block.shape(next + 1) === Shape.Number
  );
}

/** Whether word `at` is the number of a section: `I. New Approaches`. */
const isSection = (block: Block, at: number): boolean =>
  at === 0 &&
  NUMERAL.fits(block, at) &&
  (block.is(1) & (Is.Common | Is.SurnameShape | Is.KnownName | Is.Male | Is.Female)) === Is.Common &&
  block.joined(2) &&
  block.capital(2);

/** Whether word `at` is one of the letters of `U. S. Vols.`, `N. Y. Cav.`: behind them troops, cut short. */
const isTroop = (block: Block, at: number): boolean => TROOPS.fits(block, behindLetters(block, firstLetter(block, at)));
const TROOPS = new WordPattern(/^(?:Vols?|Cav|Inf|Art|Arty|Art['’]y|Sharpshooters|Volunteers|Infantry|Cavalry|Artillery|Heavy)$/);

const ABBREVIATION = /^(?:NB|PS|PPS|RSVP|HM|HRH|HIH|HSH|YRH)$/;

const BEFORE = new WordPattern(/^B$/);
const CHRIST = new WordPattern(/^C$/);
const ANNO = new WordPattern(/^[AP]$/);
const DOMINI = new WordPattern(/^[DM]$/);

const UNITED = new WordPattern(/^(?:U)$/);
const STATE = new WordPattern(/^[SKN]$/);

const SHIP = /^(?:HMS|SMS|RMS|USS|HMCS|HMAS)$/;
