import { isLetter } from "./characters";

/** Abbreviations after whose full stop a number counts something: `p.12`, `vol.3`, `Nov.7`. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "p pp pg vol vols no nos nr nrs n nn op d f ff l ll t tt s ss c ch chap cap art arts fig figs tab eq sec st bd bde z bl fo fol fols ms mss " +
    "cf col cols par pt pts ser ed v vv vs fn ann anm kap abb taf hs nov dec jan feb mar apr jun jul aug sep sept oct okt dez mai " +
    "ca ibid dok doc tom r rr jg jhg heft h u q qq r гл стр с т п д л оп ф кн вып №"
  ).split(" "),
);

/** Whether the full stop at `stop` closes an abbreviation or an initial: in `vol.` it does, in `war.` it does not. */
export function isAbbreviation(text: string, stop: number, first: number): boolean {
  let start = stop;
  while (start > first && isLetter(text.charCodeAt(start - 1)) && stop - start < 6) start--;
  const length = stop - start;
  if (length === 0 || length > 5) return false;
  const before = start > first ? text.charCodeAt(start - 1) : 32;
  if (before === 39 || before === 0x2019) return false;
  if (length === 1) return true;
  return ABBREVIATIONS.has(text.slice(start, stop).toLowerCase());
}

const MONTH =
  /^(?:jan(?:uary|uar|vier|eiro)?|feb(?:ruary|ruar|braio)?|février|mar(?:ch|s|zo)?|märz|apr(?:il|ile)?|avril|may|mai|maggio|june|juni|juin|giugno|july|juli|juillet|luglio|aug(?:ust|osto)?|août|sept?(?:ember|embre)?|settembre|o[ck]t(?:ober|obre)?|ottobre|nov(?:ember|embre)?|de[cz](?:ember)?|décembre|dicembre|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|january|february)(?![\p{L}])/iu;

/** Whether the name of a month begins at `at`, so that the number before it is a day. */
export const startsWithMonth = (text: string, at: number): boolean => MONTH.test(text.slice(at, at + 12));

const CITING =
  /^(?:ibid|idem|id\.|op\.|loc\.|cf\b|see\b|compare\b|vgl|siehe|s\.\s|ebd|ebenda|voir|v\.\s|vedi|cfr|véase|ver\b|там же|см\b|ср\b|указ|zob|viz\b|por\b|srov|tamże|quoted\b|cited\b)/i;
const REFERENCE = /(?:\b(?:pp?|vol|no|nr|ff?|bd|fol|ed|eds|op|chap|ch|стр|с|т|л|д)\.\s?\d|\b1[4-9]\d\d\b|\b20[0-2]\d\b|\bibid\b|https?:)/i;

/** How much the first words of a line read like a note: 1 for `Ibid., p. 7`, 0 for `Add the flour`. */
export function citingWeight(start: string): number {
  return (CITING.test(start) ? 0.5 : 0) + (REFERENCE.test(start) ? 0.5 : 0);
}

/** Whether a stretch ends with the end of a sentence, of its quotation, and of a call that hangs on it: `said so.”12`. */
export const endsSentence = (text: string, from: number, to: number): boolean =>
  SENTENCE_END.test(text.slice(Math.max(from, to - LONGEST_END), to));

const LONGEST_END = 14;
const SENTENCE_END = /[.!?…:]["”’»)\]']*\s?(?:\d{1,4}[a-f]?|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}|[[(][\d*†‡A-Za-z]{1,4}[\])]|[*†‡§]{1,3})?$/;
