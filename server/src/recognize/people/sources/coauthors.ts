import type { Block } from "../block";
import type { Named } from "../candidate";
import { Evidence } from "../evidence/evidence";
import { isUnknown } from "../names/name-words";
import { Gap, Shape } from "../scan";
import { AND } from "../words/english";
import { AND_AUTHOR, isEtAl } from "../words/reference-words";
import { Is } from "../words/word-classes";
import { behindAuthor } from "./dated-titles";
import { editorBehind } from "./editions";
import { isImprint } from "./imprint-brackets";
import { italicAt, opensQuotation } from "./set-off";
import { titleStart } from "./work-titles";

// Who stands behind an author: a colleague of his, another one of a row, or a word of the title.

/** `Ann Lee, Tom Hood (eds.)` · `Lee, Hood, and Lamb, The Title`: a name behind an author's is his colleague unless a title begins with it. */
export function coauthor(block: Block, name: Named, note: boolean, author: Named): boolean {
  // `E. Badian, Publicans and Sinners (1972)`: whoever stands behind a name with initials has some, too.
  if (name.kind === "single" && isUnknown(block, name.last) && AND.fits(block, name.last + 1))
    return author.kind !== "initials" && block.capital(name.last + 2);
  if (name.kind === "single" || name.kind === "given" || name.kind === "byname" || name.kind === "regnal") return false;
  if (name.kind === "inverted") return true;
  if (editorBehind(block, name)) return true;
  const next = name.last + 1;
  if (next >= block.count) return false;
  const gap = block.gap(next) & ~Gap.Space;
  if (isEtAl(block, next)) return true;
  // `Ann Lee, Tom Hood and the Making of Tides`
  if (AND_AUTHOR.fits(block, next)) return (block.capital(next + 1) || block.initial(next + 1)) && !endsTitle(block, next + 1);
  // `Ann Lee, Tom Hood, C. Bode, “Tides”`: no title begins with an initial.
  return (gap & ~Gap.Quote) === Gap.Comma && (block.initial(next) || titleStart(block, name, note) >= 0);
}

/** `Woodbury, Stuart Holm, Kane, and Landa, 13 May`: what goes on a row of three that ends with an “and” is no title, unless more words go on
 *  the last of them. */
export function listed(block: Block, names: readonly Named[], index: number): boolean {
  const next = names[index + 1];
  if (!next || !isListed(block, names[index], next)) return false;
  let end = index + 1;
  while (isListed(block, names[end], names[end + 1])) end++;
  const last = names[end] as Named;
  const behind = last.last + 1;
  if (!AND_AUTHOR.fits(block, last.first - 1) && !(AND_AUTHOR.fits(block, behind) && block.capital(behind + 1)))
    return areManyWhole(block, names, index, end);
  if (block.gap(behind) & Gap.Colon || (block.gap(behind) & Gap.Open && isImprint(block, behind))) return false;
  return end > index + 1 || (isListed(block, names[index - 1], names[index]) && !block.joined(behind));
}

/** `Clark Clinton, Ada Lunt, Paul Orvell, Tom Hood`: four and more with their forenames, though no “and” stands before the last one. */
function areManyWhole(block: Block, names: readonly Named[], index: number, end: number): boolean {
  let first = index;
  while (isListed(block, names[first - 1], names[first] as Named)) first--;
  return end - first >= 3 && names.slice(first, end + 1).every(({ kind }) => kind === "full" || kind === "initials" || kind === "several");
}

/** Whether nothing but a comma or an “and” stands between two names, and the second is neither a common word nor a title in italics. */
const isListed = (block: Block, name: Named | undefined, next: Named | undefined): boolean =>
  name !== undefined &&
  next !== undefined &&
  (next.evidence & Evidence.Weak) === 0 &&
  behindAuthor(block, name, next) &&
  (next.first > name.last + 1 || (block.gap(next.first) & Gap.Comma) !== 0) &&
  ((block.gap(name.last + 1) | block.gap(next.first)) & ~(Gap.Space | Gap.Comma)) === 0 &&
  !italicAt(block, block.from(next.first));

/** Behind the editor of `ed. Ana Olivas, Luz Tello y Mar Rey` no title begins. */
export const edits = ({ evidence, kind }: Named): boolean => (evidence & Evidence.Editor) !== 0 && kind !== "single";

/** `Ellwick and Ada Hunt, *Salt*`: the first of two authors in a note, of whom the second stands before the title. */
export function coauthored(block: Block, name: Named, next: Named | undefined, note: boolean, continues: boolean): boolean {
  const unknown =
    name.kind === "single" &&
    isNamelike(block, name.last, next) &&
    (next?.kind === "single" || (next?.kind === "given" && opensQuotation(block, next.last + 1))) &&
    isNamelike(block, next.last, next);
  if (!next || (name.kind === "single" && !continues && !unknown) || !note) return false;
  const single = next.kind === "single" && !continues && !unknown;
  return isJoined(block, name, next) && !single && titleStart(block, next, note) >= 0;
}

/** In no list, or before a title in quotation marks a surname that is also a word: `Short and Taylor, “Salt”`. */
const isNamelike = (block: Block, at: number, next: Named | undefined): boolean =>
  isUnknown(block, at) || ((block.is(at) & Is.SurnameShape) !== 0 && next !== undefined && opensQuotation(block, next.last + 1));

/** Whether an “and” or an `&` stands between two names. */
const isJoined = (block: Block, name: Named, next: Named): boolean =>
  AND_AUTHOR.fits(block, name.last + 1)
    ? next.first === name.last + 2
    : next.first === name.last + 1 && (block.gap(next.first) & Gap.Ampersand) !== 0;

/** Whether an “and” stands behind a name, and with it the last of a row. */
export const listGoesOn = (block: Block, name: Named): boolean => AND_AUTHOR.fits(block, name.last + 1);

/** Whether behind the capital words from `at` on the imprint follows, as behind `Schweizer Kreuz und Sowjetstern (`. */
function endsTitle(block: Block, at: number): boolean {
  let next = at + 1;
  while (block.joined(next) && block.capital(next)) next++;
  return (block.gap(next) & Gap.Open) !== 0 && (block.is(next) & Is.Editor) === 0 && block.shape(next) !== Shape.Number;
}
