import { unitAt } from "../../../text";
import type { Block } from "../block";
import type { Named } from "../candidate";
import { isUnknown } from "../names/name-words";
import { Gap, Shape } from "../scan";
import { AND, BY, IN } from "../words/english";
import { isEtAl } from "../words/reference-words";
import { WordPattern } from "../words/vocabulary";
import { Given, Is } from "../words/word-classes";
import { isAboutLords } from "./about-lords";
import { headsTitle } from "./cited-by-page";
import { editorBehind, isEditedBy, opensDirection, opensEdition, opensEditor } from "./editions";
import { isImprint } from "./imprint-brackets";
import { opensNextReference } from "./next-reference";
import { italicAt, italicsAt, opensQuotation } from "./set-off";

/** Behind the authors the title begins: after a comma or full stop, with a capital, a quotation mark or italics. */
export function titleStart(block: Block, name: Named, note: boolean): number {
  const editor = editorBehind(block, name);
  // `Prüfer et al., “Complete Genome”`
  const last = isEtAl(block, name.last + 1) ? name.last + 2 : name.last;
  const next = last + (editor ? 2 : 1);
  if (next >= block.count || block.possessive(name.last)) return -1;
  // `ed. Ann Lee, trans. Harry Small`: the editor of the next one
  if (
    editor &&
    (block.gap(next) & (Gap.Period | Gap.Close)) === Gap.Period &&
    (block.is(next) & Given) !== 0 &&
    block.joined(next + 1) &&
    block.capital(next + 1)
  )
    return -1;
  // `[Venette], *Traité*`: an author whom the title page does not name
  const inBrackets = editor || unitAt(block.text, block.to(name.last)) === 93;
  const gap = block.gap(next) & ~(Gap.Space | (inBrackets ? Gap.Close : 0));
  // The full stop of `Hernán Lamarca N., Mareas` belongs to the name.
  const period = (gap & (Gap.Period | Gap.Comma)) === Gap.Period && !editor;
  const quote = opensQuotation(block, next);
  if (gap & (Gap.Semicolon | Gap.Break | Gap.Open | Gap.Close | Gap.Ampersand) || (gap & Gap.Quote && !quote)) return -1;
  const marked = quote || italicAt(block, block.from(next));
  if (!(gap & (Gap.Comma | Gap.Period | Gap.Colon)) && !(marked && note)) return -1;
  if (period && !(name.kind === "inverted" || (note && name.kind !== "single" && name.first === 0) || marked)) return -1;
  if (gap & Gap.Colon && !marked && !(note && (name.kind !== "single" || headsTitle(block, name)))) return -1;
  // `Ellwick, “our man on the quay,” was there`: what somebody is called in running text
  if (quote && !note && block.shape(next) === Shape.Lower) return -1;
  if (marked) return note || gap & Gap.Comma ? next : -1;
  // `the ambassador in Washington, Jules Orvell, Comte d’Aas`
  if (!note && (name.kind === "single" || (name.kind === "given" && block.joined(name.first)))) return -1;
  const shape = block.shape(next);
  if (shape === Shape.Lower || shape === Shape.Number) return ELIDED.fits(block, next) ? next : -1;
  const is = block.is(next);
  // `Ellwick, Chapter 5.`
  if (is & (Is.Calendar | Is.Editor | Is.Suffix) || (block.shape(next + 1) === Shape.Number && PART.fits(block, next))) return -1;
  // `Lukas Moll, Kardinal Bessario, III (Cork: Norvill, 1942)`, not `Moll, Professor of History`
  if (is & (Is.Title | Is.Role) && !(is & Is.Particle) && !(note && isAboutLords(block, name, next))) return -1;
  if (is & Is.Place && (next + 1 >= block.count || !block.joined(next + 1))) return -1;
  if (shape === Shape.Caps && (next + 1 >= block.count || !block.joined(next + 1))) return -1;
  // `Ada Ellwick, I suppose, left`
  if (I.fits(block, next) && block.joined(next + 1) && block.shape(next + 1) === Shape.Lower && block.english) return -1;
  return block.initial(next) || (!(name.kind === "inverted" && name.first === 0) && opensList(block, next)) || opensClause(block, next)
    ? -1
    : next;
}

const I = new WordPattern(/^I$/);
const PART = new WordPattern(/^(?:Chapters?|Chaps?|Book|Part|Section|App|Appendix|Table|Document|Doc)$/);

/** `Richard Mulwick, Dillard, Skipper, and Machek`: words in no list between commas are people rather than a title. */
const opensList = (block: Block, at: number): boolean =>
  isUnknown(block, at) &&
  block.gap(at + 1) === (Gap.Comma | Gap.Space) &&
  block.capital(at + 1) &&
  (block.is(at + 1) & Is.Place) === 0 &&
  (block.gap(at + 2) === (Gap.Comma | Gap.Space) || (block.joined(at + 2) && AND.fits(block, at + 2))) &&
  (AND.fits(block, at + 2) || block.capital(at + 2));

const ELIDED = new WordPattern(/^(?:l['’]|d['’]|un['’])$/i);

/** `In a talk with Axel Holmen, Suworin would call them seals`: whoever does something stands in no title. */
const opensClause = (block: Block, at: number): boolean =>
  isUnknown(block, at) &&
  block.joined(at + 1) &&
  block.shape(at + 1) === Shape.Lower &&
  (block.is(at + 1) & (Is.PersonVerb | Is.LooseVerb | Is.ObjectVerb)) !== 0;

/** Whether a place, an editor or a volume follows, as behind a title. */
export const cited = (block: Block, at: number): boolean =>
  at < block.count && (LOCATOR.fits(block, at) || (block.is(at) & (Is.Editor | Is.Place)) !== 0 || EDITION.fits(block, at));

const EDITION = new WordPattern(/^[ée]d$/);

/** First word behind the title that begins with word `start`; -1 where what follows is no title, since nothing of a reference comes after. */
export function titleEnd(block: Block, start: number, strict: boolean): number {
  const quoted = (block.gap(start) & Gap.Quote) !== 0;
  // `"'Salt' and Tar,"` goes on behind the inner marks.
  const doubled = quoted && NESTED.test(block.text.slice(Math.max(0, block.from(start) - 2), block.from(start)));
  const italics = block.prose.italics.find(({ from, to }) => from <= block.from(start) && block.from(start) < to);
  for (let at = start + 1; at <= Math.min(block.count, start + 60); at++) {
    if (at === block.count) return strict && !quoted ? (endsWithPage(block) ? at : -1) : at;
    const gap = block.gap(at);
    if ((block.is(at) & Is.Editor || opensEdition(block, at)) && gap & ~Gap.Space) return at;
    // `*The Hussite Revolution*, English edition by John Klassen`: a title in italics ends with them.
    if (italics && gap & Gap.Comma && block.from(at) >= italics.to && [1, 2, 3].some((more) => WRITTEN_BY.fits(block, at + more)))
      return at;
    // `*Ada V. Hayden*. On the survey, see …`, `*Letters*: Ellwick to Neri, 3 May`
    if (italics && !quoted && gap & (Gap.Period | Gap.Colon) && block.from(at) >= italics.to && !block.abbreviation(at - 1)) return at;
    if (quoted) {
      if (gap & Gap.Quote && (!doubled || DOUBLE.test(block.text.slice(block.to(at - 1), block.from(at))))) return at;
      continue;
    }
    // `Salt: chapter “The Tides.” Ellwick told`
    if (!italics && (gap & (Gap.Quote | Gap.Period)) === (Gap.Quote | Gap.Period) && !opensQuotation(block, at) && block.english) return at;
    // `Édition intégrale publiée sous la direction de Tom Hood`, `établie par Tom Hood`
    if (opensDirection(block, at) || opensEditor(block, at)) return at;
    // `Primitive Customs. For another view see …`; in running text no more than the sentence ends.
    if (gap & Gap.Period && !block.abbreviation(at - 1) && (GOES_ON.fits(block, at) || (opensClause(block, at) && block.english)))
      return block.cites ? at : -1;
    // `Tides and Tar. In: Tom Hood`, `Tides and Tar, by Tom Hood, Limen`
    if (gap & (Gap.Period | Gap.Comma) && IN_VOLUME.fits(block, at) && block.gap(at + 1) & Gap.Colon) return at;
    if (gap & Gap.Comma && (isEditedBy(block, at) || opensNextReference(block, at))) return at;
    // `Tides and Tar, T. Hood (éd.)`
    if (gap & Gap.Comma && !quoted && block.initial(at) && block.cites) return at;
    if (gap & Gap.Comma && BY.fits(block, at) && block.capital(at + 1) && block.joined(at + 1)) return at;
    // `Annals and letters are reprinted in Perrow`
    if (REPRINTED.fits(block, at) && IN.fits(block, at + 1) && !italics) return at;
    if (gap & Gap.Semicolon) return strict && !italics ? -1 : at;
    if (gap & Gap.Open && !areDatesInTitle(block, at)) return strict && !isImprint(block, at) ? -1 : at;
    const shape = block.shape(at);
    if (gap & (Gap.Comma | Gap.Period)) {
      if (shape === Shape.Number && !yearsInTitle(block, at)) return at;
      if (gap & Gap.Comma && block.is(at) & Is.Numeral) return at;
      if (LOCATOR.fits(block, at)) return at;
      if (gap & Gap.Comma && block.is(at) & Is.Place && block.gap(at + 1) & (Gap.Comma | Gap.Colon | Gap.Period)) return at;
      if (gap & Gap.Comma && block.is(at) & Is.Place && block.shape(Math.min(at + 1, block.count - 1)) === Shape.Number) return at;
    }
    if (gap & Gap.Period && block.is(at) & Is.Place && at + 1 < block.count && block.gap(at + 1) & Gap.Colon) return at;
  }
  return -1;
}

/** `Diego Moral (1512–1565) and His Time`: behind the years of somebody's life a title goes on in small letters. */
const areDatesInTitle = (block: Block, at: number): boolean =>
  block.shape(at) === Shape.Number &&
  block.shape(at + 1) === Shape.Number &&
  block.gap(at + 2) === (Gap.Close | Gap.Space) &&
  block.shape(at + 2) === Shape.Lower &&
  (block.is(at + 2) & (Is.Editor | Is.Reference)) === 0;

const NESTED = /["“]['‘]/;
const DOUBLE = /["”]/;

/** How the next sentence begins, and no subtitle. */
const GOES_ON = new WordPattern(/^(?:For|See|Compare|Cf|This|It|He|She|They|We|But|However|Also|Even|Here|There|Another|Yet)$/);

const IN_VOLUME = new WordPattern(/^(?:In|Dans|En)$/i);
const REPRINTED = new WordPattern(/^(?:reprinted|printed|published|quoted|cited|translated|edited|discussed)$/);

const WRITTEN_BY = new WordPattern(/^(?:by|von|par|durch|da|por)$/);

/** `Swedish Diplomacy, 1617–1691: a Survey`: years that belong to the title. */
function yearsInTitle(block: Block, at: number): boolean {
  if (block.to(at) - block.from(at) !== 4) return false;
  for (let next = at + 1; next < at + 3 && next < block.count; next++) if (block.gap(next) & (Gap.Colon | Gap.Open)) return true;
  return false;
}

const LOCATOR = new WordPattern(
  /^(?:p|pp|vol|vols|Vol|Vols|no|nos|n|nr|ch|chap|bd|t|tom|fol|ff|s|ss|ed|eds|trans|hrsg|cit|op|loc|passim|esp|in|ibid|art|col|vyp|с|т)$/,
);

/** Whether a block ends with a number, as a reference does with its page. */
export const endsWithPage = (block: Block): boolean => block.shape(block.count - 1) === Shape.Number;

/** Whether the italics in which a name stands are a title before its author or place: `*Dario Neri. La formazione di un capo*, by Carlo Orpen`,
 *  `*Dario Neri: un capo* (Bologna, 1987)`. */
export function opensItalicTitle(block: Block, name: Named): boolean {
  const span = italicsAt(block, block.from(name.first));
  if (span === undefined) return false;
  let next = name.last + 1;
  const hasSubtitle = (block.gap(next) & (Gap.Period | Gap.Colon)) !== 0;
  while (next < block.count && block.from(next) < span.to) next++;
  if (block.gap(next) & Gap.Open) return hasSubtitle;
  if (!(block.gap(next) & Gap.Comma)) return false;
  if (WRITTEN_BY.fits(block, next) || opensEdition(block, next) || block.is(next) & Is.Editor) return true;
  return hasSubtitle && ((block.gap(name.last + 1) & Gap.Colon) !== 0 || cited(block, next));
}
