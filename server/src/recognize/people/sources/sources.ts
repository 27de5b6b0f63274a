import type { Block } from "../block";
import type { Named } from "../candidate";
import { Evidence } from "../evidence/evidence";
import { isNamedInCapitals } from "../names/capital-authors";
import { isUnknown } from "../names/name-words";
import { isSignal } from "../names/reference-heads";
import { Gap, Shape } from "../scan";
import { OTHERS } from "../words/reference-words";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";
import { citedByPage, citedInText, isHead, isMerelyCited } from "./cited-by-page";
import { isSurelyAuthor } from "./citing";
import { coauthor, coauthored, edits, listed, listGoesOn } from "./coauthors";
import { correspondent } from "./correspondents";
import { inDatedRows } from "./dated-rows";
import { behindAuthor, datedTitle, type Title } from "./dated-titles";
import { editorBehind } from "./editions";
import { datelineOf, letterhead, publisher } from "./imprints";
import { quotedTitles } from "./quoted-titles";
import { isReferredTo } from "./referred-to";
import { emphasized, italic, italicAt, opensQuotation, partOfItalics } from "./set-off";
import { volumeEnd } from "./volumes";
import { cited, opensItalicTitle, titleEnd, titleStart } from "./work-titles";

/** What references in a block say of its names: who is author or editor, which names stand in titles, which are publishers.
 *  In `Ann Lee, Wellington (London: Murray, 1860)` there is an author, a name in a title and a publisher.
 *  Bits of `Evidence` for each name. */
export function referencesOf(block: Block, names: readonly Named[]): number[] {
  const note = block.cites;
  const read: Read = { title: openingTitle(block, note), quoted: note ? quotedTitles(block) : [], past: 0, authors: -1 };
  const dated = inDatedRows(block, names);
  return names.map((name, index) => {
    if (isInTitleOf(block, name, note, read)) return Evidence.InTitle;
    if (isEmphasizedTitle(block, name, names[index - 1])) return Evidence.InTitle | (note ? 0 : Evidence.Weak);
    if (isItselfTitle(block, name, note)) return Evidence.InTitle;
    if (isOfImprint(block, names, index, read.title)) return Evidence.Imprint;
    return roleOf(block, names, index, read) | (dated.has(index) ? Evidence.Author : 0);
  });
}

/** What has been read of the references of a block, up to a name. */
interface Read {
  /** The last title. */
  title: Title;
  /** The titles in quotation marks, and how many of them are past. */
  readonly quoted: readonly Title[];
  past: number;
  /** Index of the last name that is one of several authors or editors; -1 where none is. */
  authors: number;
}

/** Whether a name stands in a title that has been read, or is the journal behind an article: `“On Bees,” Hortus 12 (1934)` or `Hortus, 12`. */
function isInTitleOf(block: Block, name: Named, note: boolean, read: Read): boolean {
  const { title, quoted } = read;
  if (
    ((name.first === title.to && title.quoted) || (note && isBehindQuotation(block, name))) &&
    name.last + 1 < block.count &&
    block.shape(name.last + 1) === Shape.Number &&
    (block.gap(name.last + 1) & ~Gap.Comma) === Gap.Space
  )
    return true;
  if (name.first < title.to && name.first >= title.from) return true;
  while (read.past < quoted.length && (quoted[read.past] as Title).to <= name.first) read.past++;
  return read.past < quoted.length && (quoted[read.past] as Title).from <= name.first;
}

/** Whether a name in italics is a title: behind an author and a comma, or since it has no forenames. */
const isEmphasizedTitle = (block: Block, name: Named, last: Named | undefined): boolean => {
  const isBehind =
    last !== undefined && (block.gap(name.first) & Gap.Comma) !== 0 && behindAuthor(block, last, name) && !italic(block, last);
  return (isBehind || (name.kind !== "full" && name.kind !== "initials")) && emphasized(block, name);
};

/** Whether a name is a title as a whole, or a part of one that nothing opens. */
function isItselfTitle(block: Block, name: Named, note: boolean): boolean {
  // `“Emil du Bois-Reymond,” Year-Book`: a name alone in quotation marks is a title, where books are cited.
  if (note && name.title === "" && (name.kind === "full" || name.kind === "several") && quotedWhole(block, name)) return true;
  return (
    italic(block, name) &&
    (!(name.evidence & (Evidence.Initials | Evidence.Given) && opensReference(block, name, note)) ||
      opensItalicTitle(block, name) ||
      isWithinItalics(block, name) ||
      goesOn(block, name)) &&
    partOfItalics(block, name)
  );
}

/** Whether a name is a publisher, or stands in the head of a letter. */
function isOfImprint(block: Block, names: readonly Named[], index: number, title: Title): boolean {
  const [name, last] = [names[index] as Named, names[index - 1]];
  if (block.cites && last && index > 1 && datelineOf(block, name, names[index - 2] as Named, last)) return true;
  return (last !== undefined && letterhead(block, name, last)) || publisher(block, name, block.cites, title.to >= 0);
}

/** Whether a name is an author, an editor or a correspondent. Behind an author a title is read. */
function roleOf(block: Block, names: readonly Named[], index: number, read: Read): number {
  const note = block.cites || isReferredTo(block, names[index] as Named);
  const [last, name, follower] = [names[index - 1], names[index] as Named, names[index + 1]];
  const said = saidBy(block, name, note);
  const continues = last !== undefined && read.authors === index - 1 && behindAuthor(block, last, name);
  if (!(continues || opensReference(block, name, note)) || name.title !== "") return said | correspondence(block, name, follower, last);
  const dated = datedTitle(block, names, index);
  if (dated) {
    read.title = dated;
    return said | Evidence.Author;
  }
  // `*Tides*, ed. Ann Lee, Tom Hood, and Carl Bode (Cork`: behind the title stand the editors, and no other title.
  if (note && (continues ? goesOnEditors(block, names, index) : editsBehind(block, name, last))) {
    read.authors = index;
    return said | (continues ? Evidence.Author : Evidence.Editor);
  }
  const start = titleStart(block, name, note);
  const isEditor = (said & Evidence.Editor) !== 0;
  if (isEditor || (continues && listGoesOn(block, name))) read.authors = index;
  // Behind the editor of a book, and in quotation marks, the title begins.
  const isNext = !isEditor && follower?.first === start && !opensQuotation(block, start);
  if (
    start < 0
      ? coauthored(block, name, follower, note, continues)
      : follower && isNext && (edits(name) || listed(block, names, index) || coauthor(block, follower, note, name))
  ) {
    read.authors = index;
    return said | Evidence.Author;
  }
  if (start < 0) return said | correspondence(block, name, follower, last);
  const end = titleEnd(block, start, name.kind === "single" || !note);
  if (end < 0 || (end - start < 2 && !isShortTitle(block, name, start, end))) return said;
  read.title = { from: start, to: volumeEnd(block, names, index, end), quoted: opensQuotation(block, start) };
  return said | Evidence.Author;
}

/** What stands right behind a name and says that it is an editor or an author. */
function saidBy(block: Block, name: Named, note: boolean): number {
  const isCited =
    citedAgain(block, name) ||
    citedInText(block, name) ||
    (note && (citedByPage(block, name) || isNamedInCapitals(block, name) || isMerelyCited(block, name))) ||
    isSurelyAuthor(block, name.last);
  return (editorBehind(block, name) ? Evidence.Editor : 0) | (isCited ? Evidence.Author : 0);
}

const correspondence = (block: Block, name: Named, next: Named | undefined, last: Named | undefined): number =>
  correspondent(block, name, next, last) ? Evidence.Correspondent : 0;

/** Whether the one word between a name and `end` is a title; behind a single name a sign or a page has to say so. */
function isShortTitle(block: Block, name: Named, start: number, end: number): boolean {
  if ((name.kind !== "single" && name.kind !== "several") || opensQuotation(block, start) || cited(block, end)) return true;
  if (!block.cites || !isPage(block, end)) return false;
  return italicAt(block, block.from(start)) || isHead(block, name.first) || (isUnknown(block, name.last) && isUnknown(block, start));
}

/** Whether `ed.` stands before a name, and behind a comma that ends the title before, or `(Eds.)` behind a title. */
const editsBehind = (block: Block, { first, kind }: Named, last: Named | undefined): boolean =>
  first > 1 &&
  (block.is(first - 1) & Is.Editor) !== 0 &&
  ((block.gap(first - 1) & Gap.Comma) !== 0 ||
    ((block.gap(first - 1) & Gap.Open) !== 0 &&
      (kind === "full" || kind === "initials") &&
      last?.last !== first - 2 &&
      !OTHERS.fits(block, first - 2) &&
      !ANDERE.fits(block, first - 2) &&
      block.text.startsWith(") ", block.from(first) - 2)));
/** `Ann Lee u. a. (Hg.) Titel` */
const ANDERE = new WordPattern(/^a$/);

/** Whether a name goes on a row of editors. */
function goesOnEditors(block: Block, names: readonly Named[], index: number): boolean {
  if ((names[index] as Named).kind === "single" && !isUnknown(block, (names[index] as Named).last)) return false;
  let at = index;
  while (at > 0 && behindAuthor(block, names[at - 1] as Named, names[at] as Named)) at--;
  return editsBehind(block, names[at] as Named, names[at - 1]);
}

/** The second word and the following ones of `*The Edition of Horace Walpole’s Letters*`. */
const isWithinItalics = (block: Block, { first }: Named): boolean => first > 0 && italicAt(block, block.from(first - 1));

/** `*Hidaya Kitab al-Siyar*`: in the same italics the next word stands right behind a name. */
const goesOn = (block: Block, { last }: Named): boolean =>
  block.joined(last + 1) && !block.possessive(last) && italicAt(block, block.from(last + 1)) && block.shape(last + 1) === Shape.Lower;

/** The `Boston Star` of `“A Warm Welcome,” Boston Star, 3 May`. */
const isBehindQuotation = (block: Block, { first, kind }: Named): boolean =>
  first > 0 &&
  (block.gap(first) & (Gap.Quote | Gap.Comma)) === (Gap.Quote | Gap.Comma) &&
  !opensQuotation(block, first) &&
  kind !== "initials" &&
  kind !== "inverted";

const quotedWhole = (block: Block, { first, last }: Named): boolean =>
  opensQuotation(block, first) && /^[.,]?["”’»“]/.test(block.text.slice(block.to(last), block.to(last) + 2));

const isPage = (block: Block, at: number): boolean =>
  at < block.count && block.shape(at) === Shape.Number && block.to(at) - block.from(at) < 4;

/** `Ellwick, op. cit.`, `Ellwick (op. cit., p. 3)` */
const citedAgain = (block: Block, { last }: Named): boolean =>
  CITED_AGAIN.fits(block, last + 1) && (block.gap(last + 1) & (Gap.Comma | Gap.Open)) !== 0;

const CITED_AGAIN = new WordPattern(/^(?:ibid|op|loc|art)$/);

const NO_TITLE: Title = { from: -1, to: -1, quoted: false };

/** A note that opens with a quotation opens with a title: `“Bees and Flowers”, The Spectator`; so does an entry with a dash for the author before. */
function openingTitle(block: Block, note: boolean): Title {
  if (note && DASHES.test(block.text)) {
    const from = (block.is(0) & Is.Editor) !== 0 ? 1 : 0;
    return { from, to: titleEnd(block, from, false), quoted: false };
  }
  if (!note || block.count < 3 || !opensWithQuote(block)) return NO_TITLE;
  const to = titleEndOfQuote(block);
  let capitals = 0;
  for (let at = 0; at < to; at++) if (block.shape(at) !== Shape.Lower) capitals++;
  return to > 0 && capitals * 2 > to ? { from: 0, to, quoted: true } : NO_TITLE;
}

const DASHES = /^[—–―-]{2,3}[.,]? /;

const opensWithQuote = (block: Block): boolean => /^\s*[“"‘«„]/.test(block.text);

function titleEndOfQuote(block: Block): number {
  for (let at = 1; at < Math.min(block.count, 40); at++) if (block.gap(at) & Gap.Quote && !opensQuotation(block, at)) return at;
  return -1;
}

/** Where a reference may begin: at the head of a note, behind `see`, `in`, a semicolon or the end of a sentence. */
function opensReference(block: Block, name: Named, note: boolean): boolean {
  const { first } = name;
  if (isHead(block, first)) return true;
  const gap = block.gap(first);
  if (gap & (Gap.Semicolon | Gap.Colon)) return true;
  if (gap & Gap.Period && !block.abbreviation(first - 1)) return true;
  if (gap & (Gap.Open | Gap.Break)) return true;
  const before = block.is(first - 1);
  if (before & Is.Editor) return true;
  if (isSignal(block, first - 1)) return true;
  if (before & Is.Reference) return block.joined(first) || (gap & ~Gap.Space) === Gap.Comma || (gap & Gap.Period) !== 0;
  if (!note) return false;
  return name.kind === "full" || name.kind === "initials" || name.kind === "inverted" || (name.kind === "several" && titled(block, name));
}

/** `Nahma Sandrow, *Vagabond Stars*`: behind two words in no list a quotation or italics begin. */
const titled = (block: Block, { last }: Named): boolean =>
  last + 1 < block.count &&
  (block.gap(last + 1) & Gap.Comma) !== 0 &&
  (opensQuotation(block, last + 1) || (italicAt(block, block.from(last + 1)) && !italicAt(block, block.from(last))));
