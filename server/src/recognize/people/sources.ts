import type { Block } from "./block";
import type { Candidate } from "./candidate";
import { Evidence } from "./evidence";
import { Is } from "./lexicon";
import { Gap, Shape } from "./scan";
import { WordPattern } from "./vocabulary";

interface Named extends Candidate {
  readonly evidence: number;
  readonly title: string;
}

/** What references in a block say of its names: who is author or editor, which names stand in titles, which are publishers.
 *  In `Ann Lee, Wellington (London: Murray, 1860)` there is an author, a name in a title and a publisher.
 *  Pairs of index and bits of `Evidence`. */
export function referencesOf(block: Block, names: readonly Named[]): [number, number][] {
  const said: [number, number][] = [];
  const note = block.prose.block.kind === "note";
  let title = quotedTitle(block, note);
  let authors = -1;
  names.forEach((name, index) => {
    // Behind an article in quotation marks stands its journal: `“On Bees,” Hortus 12 (1934)`.
    if (
      name.first === title.to &&
      title.quoted &&
      name.last + 1 < block.count &&
      block.shape(name.last + 1) === Shape.Number &&
      block.joined(name.last + 1)
    ) {
      said.push([index, Evidence.InTitle]);
      return;
    }
    if (name.first < title.to && name.first >= title.from) {
      said.push([index, Evidence.InTitle]);
      return;
    }
    if (name.kind !== "full" && name.kind !== "initials" && emphasized(block, name)) {
      said.push([index, Evidence.InTitle | (note ? 0 : Evidence.Weak)]);
      return;
    }
    if (
      italic(block, name) &&
      !(name.evidence & (Evidence.Initials | Evidence.Given) && opensReference(block, name, note)) &&
      partOfItalics(block, name)
    ) {
      said.push([index, Evidence.InTitle]);
      return;
    }
    if (publisher(block, name, note, title.to >= 0)) {
      said.push([index, Evidence.Imprint]);
      return;
    }
    const editor = editorBehind(block, name);
    if (editor) said.push([index, Evidence.Editor]);
    if (name.last + 1 < block.count && CITED_AGAIN.fits(block, name.last + 1) && block.gap(name.last + 1) & Gap.Comma)
      said.push([index, Evidence.Author]);
    const continues = authors === index - 1 && index > 0 && behindAuthor(block, names[index - 1] as Named, name);
    if (!(continues || opensReference(block, name, note)) || name.title !== "") {
      if (correspondent(block, name, names[index + 1], names[index - 1])) said.push([index, Evidence.Correspondent]);
      return;
    }
    const start = titleStart(block, name, note);
    if (editor || (continues && listGoesOn(block, name))) authors = index;
    if (start < 0) {
      if (coauthored(block, name, names[index + 1], note)) {
        authors = index;
        said.push([index, Evidence.Author]);
      } else if (correspondent(block, name, names[index + 1], names[index - 1])) said.push([index, Evidence.Correspondent]);
      return;
    }
    const next = names[index + 1];
    if (next && next.first === start && coauthor(block, next, note)) {
      authors = index;
      said.push([index, Evidence.Author]);
      return;
    }
    const end = titleEnd(block, start, name.kind === "single" || !note);
    if (
      end < 0 ||
      (end - start < 2 && (name.kind === "single" || name.kind === "several") && !opensQuotation(block, start) && !cited(block, end))
    )
      return;
    said.push([index, Evidence.Author]);
    title = { from: start, to: end, quoted: opensQuotation(block, start) };
  });
  return said;
}

const CITED_AGAIN = new WordPattern(/^(?:ibid|op|loc|art)$/);

/** A note that opens with a quotation opens with a title: `“Bees and Flowers”, The Spectator`. */
function quotedTitle(block: Block, note: boolean): { from: number; to: number; quoted: boolean } {
  const none = { from: -1, to: -1, quoted: false };
  if (!note || block.count < 3 || !opensWithQuote(block)) return none;
  const to = titleEndOfQuote(block);
  let capitals = 0;
  for (let at = 0; at < to; at++) if (block.shape(at) !== Shape.Lower) capitals++;
  return to > 0 && capitals * 2 > to ? { from: 0, to, quoted: true } : none;
}

const opensWithQuote = (block: Block): boolean => /^\s*[“"‘«„]/.test(block.text);

function titleEndOfQuote(block: Block): number {
  for (let at = 1; at < Math.min(block.count, 40); at++) if (block.gap(at) & Gap.Quote && !opensQuotation(block, at)) return at;
  return -1;
}

/** Where a reference may begin: at the head of a note, behind `see`, `in`, a semicolon or the end of a sentence. */
function opensReference(block: Block, name: Named, note: boolean): boolean {
  const { first } = name;
  if (first === 0) return true;
  const gap = block.gap(first);
  if (gap & (Gap.Semicolon | Gap.Colon)) return true;
  if (gap & Gap.Period && !block.abbreviation(first - 1)) return true;
  if (gap & Gap.Open || gap & Gap.Break) return true;
  const before = block.is(first - 1);
  if (before & Is.Editor) return true;
  if (before & Is.Reference) return block.joined(first) || (gap & ~Gap.Space) === Gap.Comma || (gap & Gap.Period) !== 0;
  return note && (name.kind === "full" || name.kind === "initials");
}

/** Behind the authors the title begins: after a comma or full stop, with a capital, a quotation mark or italics. */
function titleStart(block: Block, name: Named, note: boolean): number {
  const editor = editorBehind(block, name);
  const next = name.last + (editor ? 2 : 1);
  if (next >= block.count || block.possessive(name.last)) return -1;
  const gap = block.gap(next) & ~(Gap.Space | (editor ? Gap.Close : 0));
  const period = (gap & Gap.Period) !== 0 && !editor;
  const quote = opensQuotation(block, next);
  if (gap & (Gap.Semicolon | Gap.Break | Gap.Open | Gap.Close | Gap.Ampersand) || (gap & Gap.Quote && !quote)) return -1;
  const marked = quote || italicAt(block, block.from(next));
  if (!(gap & (Gap.Comma | Gap.Period | Gap.Colon)) && !(marked && note)) return -1;
  if (period && !(name.kind === "inverted" || (note && name.kind !== "single" && name.first === 0) || marked)) return -1;
  if (gap & Gap.Colon && !marked && !(note && name.kind !== "single")) return -1;
  if (marked) return note || gap & Gap.Comma ? next : -1;
  if (!note && name.kind === "single") return -1;
  const shape = block.shape(next);
  if (shape === Shape.Lower || shape === Shape.Number) return ELIDED.fits(block, next) ? next : -1;
  const is = block.is(next);
  if (is & (Is.Calendar | Is.Editor | Is.Title | Is.Role)) return -1;
  if (is & Is.Place && (next + 1 >= block.count || !block.joined(next + 1))) return -1;
  if (shape === Shape.Caps && (next + 1 >= block.count || !block.joined(next + 1))) return -1;
  if (block.initial(next)) return -1;
  return next;
}

const ELIDED = new WordPattern(/^(?:l['’]|d['’]|un['’])$/i);

/** Whether a place, an editor or a volume follows, as behind a title. */
const cited = (block: Block, at: number): boolean =>
  at < block.count && (LOCATOR.fits(block, at) || (block.is(at) & (Is.Editor | Is.Place)) !== 0 || EDITION.fits(block, at));

const EDITION = new WordPattern(/^[ée]d$/);

/** Whether a quotation begins right before this word. */
function opensQuotation(block: Block, at: number): boolean {
  const from = block.from(at);
  return /[\s([,.][“"‘'«„]$/.test(block.text.slice(Math.max(0, from - 2), from));
}

/** First word behind the title that begins with word `start`; -1 where what follows is no title, since nothing of a reference comes after. */
function titleEnd(block: Block, start: number, strict: boolean): number {
  const quoted = (block.gap(start) & Gap.Quote) !== 0;
  for (let at = start + 1; at <= Math.min(block.count, start + 60); at++) {
    if (at === block.count) return strict && !quoted ? (endsWithPage(block) ? at : -1) : at;
    const gap = block.gap(at);
    if (block.is(at) & Is.Editor && gap & ~Gap.Space) return at;
    if (quoted) {
      if (gap & Gap.Quote) return at;
      continue;
    }
    if (gap & Gap.Semicolon) return strict ? -1 : at;
    if (gap & Gap.Open) return at;
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

/** `Swedish Diplomacy, 1617–1691: a Survey`: years that belong to the title. */
function yearsInTitle(block: Block, at: number): boolean {
  if (block.to(at) - block.from(at) !== 4) return false;
  for (let next = at + 1; next < at + 3 && next < block.count; next++) if (block.gap(next) & (Gap.Colon | Gap.Open)) return true;
  return false;
}

const LOCATOR = new WordPattern(
  /^(?:p|pp|vol|vols|no|nos|n|nr|ch|chap|bd|t|tom|fol|ff|s|ss|ed|eds|trans|hrsg|cit|op|loc|passim|esp|in|ibid|art|col|vyp|с|т)$/,
);

const endsWithPage = (block: Block): boolean => block.shape(block.count - 1) === Shape.Number;

/** `Ann Lee, Tom Hood (eds.)` · `Lee, Hood, and Lamb, The Title`: a name behind an author's is his colleague unless a title begins with it. */
function coauthor(block: Block, name: Named, note: boolean): boolean {
  if (name.kind === "single" || name.kind === "given" || name.kind === "byname" || name.kind === "regnal") return false;
  if (editorBehind(block, name)) return true;
  const next = name.last + 1;
  if (next >= block.count) return false;
  const gap = block.gap(next) & ~Gap.Space;
  if (AND.fits(block, next)) return true;
  return gap === Gap.Comma && titleStart(block, name, note) >= 0;
}

const AND = new WordPattern(/^(?:and|und|et|e|y|&|и)$/);

function coauthored(block: Block, name: Named, next: Named | undefined, note: boolean): boolean {
  if (!next || name.kind === "single" || !note) return false;
  return AND.fits(block, name.last + 1) && next.first === name.last + 2 && next.kind !== "single" && titleStart(block, next, note) >= 0;
}

function behindAuthor(block: Block, author: Named, name: Named): boolean {
  const between = name.first - author.last;
  return between === 1 || (between === 2 && AND.fits(block, name.first - 1));
}

const listGoesOn = (block: Block, name: Named): boolean => AND.fits(block, name.last + 1);

/** `(ed.)`, `(eds)`, `, ed.,` behind a name. */
function editorBehind(block: Block, name: Named): boolean {
  const next = name.last + 1;
  if (next >= block.count) return false;
  return EDITOR.fits(block, next) && (block.gap(next) & (Gap.Open | Gap.Comma)) !== 0;
}

const EDITOR = new WordPattern(/^(?:eds?|editors?|hrsg|a cura|dir|trans|transl|comp|ed|red|сост|ред)$/i);

/** `(London: Murray, 1860)` · `Paris, Gallimard, 1952` · `(Kraus, 1980)` behind a title. */
function publisher(block: Block, name: Named, note: boolean, behindTitle: boolean): boolean {
  const next = name.last + 1;
  if (block.possessive(name.last)) return false;
  const year =
    next < block.count &&
    block.shape(next) === Shape.Number &&
    (block.gap(next) & Gap.Comma) !== 0 &&
    block.to(next) - block.from(next) === 4;
  const gap = block.gap(name.first);
  const before = name.first > 0 ? block.is(name.first - 1) : 0;
  // `(Sofija: Fakel, 1929)` begins with the place; so does a date: `Nekljudov to Sazonov, Sofija, 16 February`.
  if (
    next < block.count &&
    block.gap(next) & Gap.Colon &&
    name.kind !== "initials" &&
    (gap & Gap.Open || (name.first > 0 && block.gap(name.first - 1) & Gap.Open))
  )
    return true;
  if (note && (dateline(block, name) || imprintPlace(block, name))) return true;
  // `(Newton Abbot: David & Charles, 1969)`
  if (
    insideParenthesis(block, name.first) &&
    ((gap & Gap.Colon && next < block.count && block.gap(next) & Gap.Ampersand) || (gap & Gap.Ampersand && year))
  )
    return true;
  if (placedImprint(block, name)) return true;
  if (gap & Gap.Colon && before & Is.Place && (year || insideParenthesis(block, name.first))) return true;
  if (gap & Gap.Colon && insideParenthesis(block, name.first) && (year || (next < block.count && (block.gap(next) & Gap.Close) !== 0)))
    return true;
  if (!year) return false;
  if (gap & Gap.Comma && before & Is.Place) return true;
  return (gap & Gap.Open) !== 0 && note && behindTitle && name.kind !== "initials" && name.kind !== "inverted";
}

/** `(Grenoble, Didier et Richard, 1931)`: a parenthesis that begins with a place and ends with a year. */
function placedImprint(block: Block, { first: at, kind }: Named): boolean {
  for (let back = at; back > Math.max(0, at - 8); back--) {
    if (block.gap(back) & (Gap.Close | Gap.Semicolon)) return false;
    if ((block.gap(back) & Gap.Open) === 0) continue;
    if (
      back === at ||
      (block.is(back) & Is.Place) === 0 ||
      (block.gap(back + 1) & (kind === "initials" ? Gap.Colon : Gap.Comma | Gap.Colon)) === 0
    )
      return false;
    if (back === at) return false;
    for (let next = at + 1; next < Math.min(block.count, at + 6); next++) {
      if (block.gap(next) & Gap.Close) return block.shape(next - 1) === Shape.Number;
    }
    return block.count - at < 6 && block.shape(block.count - 1) === Shape.Number;
  }
  return false;
}

function dateline(block: Block, name: Named): boolean {
  const next = name.last + 1;
  if (name.first !== name.last || (block.gap(name.first) & ~Gap.Space) !== Gap.Comma || next + 1 >= block.count) return false;
  if ((block.gap(next) & ~Gap.Space) !== Gap.Comma || block.shape(next) !== Shape.Number || block.to(next) - block.from(next) > 2)
    return false;
  return (block.is(next + 1) & Is.Calendar) !== 0 && (name.evidence & (Evidence.GivenOnly | Evidence.Weak)) !== 0;
}

/** `Jena: Fischer 1957`: a single word, a colon, a few words and a year. */
function imprintPlace(block: Block, { first, last }: Named): boolean {
  if (first !== last || (block.gap(first) & ~Gap.Space) !== Gap.Comma || (block.gap(first + 1) & ~Gap.Space) !== Gap.Colon) return false;
  for (let next = first + 2; next < Math.min(block.count, first + 6); next++) {
    if (block.gap(next) & ~(Gap.Space | Gap.Comma | Gap.Ampersand)) return false;
    if (block.shape(next) === Shape.Number) return block.to(next) - block.from(next) === 4;
  }
  return false;
}

function insideParenthesis(block: Block, at: number): boolean {
  for (let back = at; back > Math.max(0, at - 8); back--) {
    if (block.gap(back) & Gap.Open) return true;
    if (block.gap(back) & (Gap.Close | Gap.Semicolon)) return false;
  }
  return false;
}

/** `Gladstone to Granville, 3 May, and Granville to Gladstone`: two names with a word of direction between them. */
function correspondent(block: Block, name: Named, next: Named | undefined, last: Named | undefined): boolean {
  return directed(block, name, next) || directed(block, last, name);
}

function directed(block: Block, from: Named | undefined, to: Named | undefined): boolean {
  if (!from || !to || to.first - from.last > 5 || to.first - from.last < 2) return false;
  const link = from.last + 1;
  if (from.evidence & to.evidence & Evidence.Weak) return false;
  if (!block.joined(link) || block.possessive(from.last)) return false;
  if (!TO.fits(block, link) && !(block.is(link) & Is.Title && block.is(link) & Is.TitleOfMan)) return false;
  const behind = to.last + 1;
  if (block.prose.block.kind === "note") return true;
  for (let at = behind; at < behind + 3 && at < block.count; at++) if (block.shape(at) === Shape.Number) return true;
  return false;
}

const TO = new WordPattern(/^(?:to|an|à|a|al|alla|all['’]|k|к|tovari\S*|pervomu|tov|ad)$/i);

/** All that is printed in italics, as titles and ships are: `*Arsinoe*`, and in plain text `_Arsinoe_`. */
function emphasized(block: Block, name: Named): boolean {
  const [from, to] = [block.from(name.first), block.to(name.last)];
  if (block.text.charCodeAt(from - 1) === 95 && block.text.charCodeAt(to) === 95) return true;
  return block.prose.italics.some((span) => span.from === from && span.to === to);
}

const italic = (block: Block, name: Named): boolean => block.prose.italics.length > 0 && italicAt(block, block.from(name.first));

function italicAt(block: Block, offset: number): boolean {
  return block.prose.italics.some((span) => span.from <= offset && offset < span.to);
}

/** A name inside a longer stretch of italics stands in a title; one that is all of it may be emphasized, or a ship. */
function partOfItalics(block: Block, name: Named): boolean {
  const from = block.from(name.first);
  const span = block.prose.italics.find((each) => each.from <= from && from < each.to);
  return span !== undefined && span.to - span.from > block.to(name.last) - from + 3 + (from - span.from > 0 ? 0 : 1);
}
