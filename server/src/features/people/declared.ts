import type { LocationLink } from "vscode-languageserver";
import type { PersonEntry } from "../../corpus/people/decisions";
import { isOpaque } from "../../document/prose";
import type { Span } from "../../model/note";
import type { Steps } from "../../steps";
import type { View } from "../../view";
import type { Card } from "../card";
import { entryCard, personCard, personPage } from "./card";
import { linkToEntry, linkToFullName } from "./jumps";

/** So far around the cursor a spelling may reach. */
const LONGEST = 60;

/** The card of whom the people file means by the words under the cursor, where nobody was recognized: the user knows better. */
export function* declaredHover(view: View, offset: number, whole: boolean): Steps<Card | undefined> {
  const found = declaredAt(view, offset);
  if (!found) return undefined;
  const people = yield* view.people.everyone(view.document);
  const person = people.find((each) => view.people.entryOf(each) === found.entry);
  if (!person) return { markdown: entryCard(found.entry), span: found.span, more: false };
  return { markdown: yield* whole ? personPage(view, person) : personCard(view, person), span: found.span, more: true };
}

/** From such words to the full name, else to the entry. */
export function* declaredDefinition(view: View, offset: number): Steps<LocationLink[]> {
  const found = declaredAt(view, offset);
  if (!found) return [];
  const people = yield* view.people.everyone(view.document);
  const person = people.find((each) => view.people.entryOf(each) === found.entry);
  const full = person ? yield* linkToFullName(view, person, found.span) : [];
  return full.length > 0 ? full : linkToEntry(view, found.entry, found.span);
}

/** The longest spelling of an entry that stands around an offset. */
function declaredAt({ document, people }: View, offset: number): { readonly entry: PersonEntry; readonly span: Span } | undefined {
  if (people.entries.length === 0 || isOpaque(document, offset) || people.personAt(document, offset)) return undefined;
  const start = Math.max(0, offset - LONGEST);
  const text = document.slice(start, offset + LONGEST);
  let best: { entry: PersonEntry; span: Span } | undefined;
  for (const entry of people.entries) {
    for (const word of [entry.name, ...entry.forms]) {
      const span = standsAt(text, word, offset - start);
      if (span && span.to - span.from > (best ? best.span.to - best.span.from : 0)) best = { entry, span };
    }
  }
  return best && !people.isNobody(text.slice(best.span.from, best.span.to))
    ? { entry: best.entry, span: { from: start + best.span.from, to: start + best.span.to } }
    : undefined;
}

/** Where whole words stand in a text around an offset. */
function standsAt(text: string, words: string, offset: number): Span | undefined {
  for (let from = text.indexOf(words); from >= 0 && from <= offset; from = text.indexOf(words, from + 1)) {
    const to = from + words.length;
    if (offset <= to && !LETTER.test(text.charAt(from - 1)) && !LETTER.test(text.charAt(to))) return { from, to };
  }
  return undefined;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
