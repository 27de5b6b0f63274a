import type { LocationLink } from "vscode-languageserver";
import type { Person } from "../../corpus/people/person";
import type { NoteDocument } from "../../document/document";
import { isOpaque } from "../../document/prose";
import type { Span } from "../../model/note";
import { classOf } from "../../recognize/people/words/lexicon";
import { Is } from "../../recognize/people/words/word-classes";
import type { Steps } from "../../steps";
import type { View } from "../../view";
import type { Card } from "../card";
import { personCard, personPage } from "./card";
import { linkToFullName } from "./jumps";

/** The card of whom a surname may mean that this chapter does not introduce. */
export function* perhapsHover(view: View, offset: number, whole: boolean): Steps<Card | undefined> {
  const found = perhapsAt(view, offset);
  if (!found) return undefined;
  const card = yield* whole ? personPage(view, found.person) : personCard(view, found.person);
  const markdown = whole || isSurely(view.document, found.span) ? card : `${card}\n\n${DOUBT}`;
  return { markdown, span: found.span, more: true };
}

const DOUBT = "*Perhaps: nothing in this chapter says that it is a name.*";

/** Whether a word in no list stands inside a sentence and behind no article: with a capital it is nothing but the surname. */
function isSurely(document: NoteDocument, { from, to }: Span): boolean {
  if (classOf(document.slice(from, to)) & ~(Is.SurnameShape | Is.KnownName)) return false;
  const before = /([\p{L}\p{M}]+)([,;]?) $/u.exec(document.slice(Math.max(0, from - LONGEST), from))?.[1];
  return before !== undefined && !/^(?:the|an?|this|in|at|from|near|der|die|das|le|la|les|il|lo|el|los|las)$/i.test(before);
}

/** From such a surname to where another chapter names the person in full. */
export function* perhapsDefinition(view: View, offset: number): Steps<LocationLink[]> {
  const found = perhapsAt(view, offset);
  return found ? yield* linkToFullName(view, found.person, found.span) : [];
}

/** The only person of the manuscript who has the surname under the cursor, where nobody was recognized: other chapters give the full
 *  name and use the surname alone, too, so that it is no common word. */
function perhapsAt(view: View, offset: number): { readonly person: Person; readonly span: Span } | undefined {
  const { document, people } = view;
  const chapters = new Set(view.manuscript());
  const span = chapters.size > 1 && !isOpaque(document, offset) ? capitalWordAt(document, offset) : undefined;
  const written = span ? document.slice(span.from, span.to) : "";
  if (!span || people.isNobody(written) || people.personAt(document, offset)) return undefined;
  const [person, other] = people
    .people(document)
    .withSurname(written)
    .filter(({ units }) => {
      const own = units.filter((unit) => chapters.has(unit.document));
      return own.some(({ form }) => form.name.given.length > 0) && own.some(({ form }) => form.name.given.length === 0);
    });
  return person && !other ? { person, span } : undefined;
}

/** So far around the cursor a word may reach. */
const LONGEST = 40;

function capitalWordAt(document: NoteDocument, offset: number): Span | undefined {
  const before = /[\p{L}\p{M}]*$/u.exec(document.slice(Math.max(0, offset - LONGEST), offset))?.[0] ?? "";
  const after = /^[\p{L}\p{M}]*/u.exec(document.slice(offset, offset + LONGEST))?.[0] ?? "";
  if (!/^\p{Lu}\p{Ll}{2}/u.test(before + after)) return undefined;
  return { from: offset - before.length, to: offset + after.length };
}
