import type { Block } from "../block";
import type { Named } from "../candidate";
import { Evidence } from "../evidence/evidence";
import { isSenderBefore } from "../names/cases";
import { Gap, Shape } from "../scan";
import { FOR, TO as INFINITIVE, OF } from "../words/english";
import { isLetter } from "../words/reference-words";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";

/** `Gladstone to Granville, 3 May, and Granville to Gladstone`: two names with a word of direction between them. */
export function correspondent(block: Block, name: Named, next: Named | undefined, last: Named | undefined): boolean {
  return directed(block, name, next) || directed(block, last, name) || writesToOffice(block, name) || writes(block, name);
}

/** `Orvell memorandum to Beale`, `Harcomb minute of September 30`, `Painter letter, March 12`; not `the Orvell memorandum`, nor `Paris telegram`. */
function writes(block: Block, { first, last }: Named): boolean {
  const writing = last + 1;
  const next = last + 2;
  if (!block.joined(writing) || block.shape(writing) !== Shape.Lower || !(block.is(writing) & (Is.Personal | Is.Organization)))
    return false;
  if (block.possessive(last) || next >= block.count || !WRITING.fits(block, writing)) return false;
  if (block.is(last) & Is.Place || (block.joined(first) && DETERMINER.fits(block, first - 1))) return false;
  if (!block.joined(next)) return (block.gap(next) & ~Gap.Space) === Gap.Comma && (isDay(block, next) || isDay(block, next + 1));
  return TO.fits(block, next) || FOR.fits(block, next) || (OF.fits(block, next) && (isDay(block, next + 1) || isDay(block, next + 2)));
}

/** `Junod au Département politique, 18 juillet` in a note. */
function writesToOffice(block: Block, { last, evidence }: Named): boolean {
  if (block.prose.block.kind !== "note" || evidence & Evidence.Weak || block.possessive(last)) return false;
  const to = last + 1;
  const office = block.capital(to + 1) ? to + 1 : to + 2;
  if (!TO.fits(block, to) || !block.joined(to) || !block.joined(to + 1) || !(block.is(office) & WRITTEN_TO) || !block.capital(office))
    return false;
  let next = office + 1;
  while (next < office + 4 && block.joined(next)) next++;
  return (block.gap(next) & ~Gap.Space) === Gap.Comma && (isDay(block, next) || isDay(block, next + 1));
}

/** `to the Foreign Office`, `to the Emperor` */
const WRITTEN_TO = Is.Organization | Is.Title | Is.Role;

/** Whether a letter goes from one name to the next: `Ellwick to Hunt, 3 May`, `Ellwick–Hunt`. */
export function directed(block: Block, from: Named | undefined, to: Named | undefined): boolean {
  if (!from || !to || to.first - from.last > 5) return false;
  if (to.first - from.last < 2) return isSenderBefore(block, to.first) || dashed(block, from, to);
  const link = from.last + 1;
  // `Coolidge to the Commission to Negotiate`
  if (to.first - 1 > link && INFINITIVE.fits(block, to.first - 1)) return false;
  if (from.evidence & to.evidence & Evidence.Weak && !(block.prose.block.kind === "note" && areSurnames(block, from, to))) return false;
  // `Ellwick, Physician to Charles II`
  if (from.first === from.last && (block.is(from.last) & (Is.Role | Is.Common)) === (Is.Role | Is.Common)) return false;
  // `the distance from Babylon to Thapsacus`; but `a letter from Acton to Ellwick`
  if (FROM.fits(block, from.first - 1) && block.joined(from.first) && !WRITTEN.fits(block, from.first - 2)) return false;
  // `According to Acton`
  if (block.is(from.last) & Is.Cue && from.first === from.last) return false;
  if (!block.joined(link) || block.possessive(from.last)) return false;
  if (!TO.fits(block, link) && !(block.is(link) & Is.Title && block.is(link) & Is.TitleOfMan)) return false;
  // `Schreiben an Acton`
  if (isLetter(block, from.last)) return false;
  const behind = to.last + 1;
  if (block.prose.block.kind === "note") return true;
  if (LOCATOR.fits(block, behind)) return false;
  for (let at = behind; at < behind + 3 && at < block.count; at++) if (block.shape(at) === Shape.Number) return true;
  return false;
}

/** `Stasova – Orlov, 3 April 1956`: a dash in a note, and a date behind; not `Oslo – Cork, 3 April`. */
const dashed = (block: Block, from: Named, to: Named): boolean =>
  block.prose.block.kind === "note" &&
  ((from.evidence | to.evidence) & Evidence.Weak) === 0 &&
  /^\s[-–—]\s$/.test(block.text.slice(block.to(from.last), block.from(to.first))) &&
  (block.gap(to.last + 1) & ~Gap.Space) === Gap.Comma &&
  (isDay(block, to.last + 1) || isDay(block, to.last + 2));

/** `3 April`, `3.4.1956`, `Sept. 27` */
const isDay = (block: Block, at: number): boolean =>
  block.shape(at) === Shape.Number
    ? (block.is(at + 1) & (Is.Calendar | Is.Numeral)) !== 0 || block.shape(at + 1) === Shape.Number
    : (block.is(at) & Is.Calendar) !== 0 && block.shape(at + 1) === Shape.Number;

/** `Wood to Hall, 3 May`: common words that are surnames too. */
const areSurnames = (block: Block, from: Named, to: Named): boolean =>
  (from.evidence & to.evidence & Evidence.SurnameShape) !== 0 && (block.gap(to.last + 1) & Gap.Comma) !== 0;

const WRITING = new WordPattern(/^(?:letter|telegram|note|dispatch|despatch|memorandum|memo|minutes?|report|reply)$/);
const DETERMINER = new WordPattern(/^(?:the|an?|this|that|these|his|her|its|their|first|second)$/i);

const TO = new WordPattern(/^(?:to|an|à|au|aux|a|al|alla|all['’]|k|к|tovari\S*|pervomu|tov|ad)$/i);
const FROM = new WordPattern(/^(?:from|von|de|da|di|от|ot)$/i);
const WRITTEN = new WordPattern(
  /^(?:letters?|telegrams?|cables?|notes?|dispatch|dispatches|despatch|despatches|memorand(?:um|a)|minutes?|reports?|messages?|replies|reply|wires?|postcards?|cards?|e-?mails?|lettera|lettere|lettres?|cartas?|Briefe?|Schreiben|Telegramme?|pis['’]?mo|письмо|телеграмма|\d+)$/i,
);
/** `Okita, Nihon to Shanhai, pp. 297–98`: a title. */
const LOCATOR = new WordPattern(/^(?:pp?|vols?|nos?|ch|chap)$/);
