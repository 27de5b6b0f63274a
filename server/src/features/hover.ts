import type { HoverParams } from "vscode-languageserver";
import { callAt } from "../document/pairing";
import { sourcesInSteps } from "../document/sources";
import type { CardHover } from "../protocol";
import type { Steps } from "../steps";
import type { View } from "../view";
import { citationHover } from "./bibliography/hover";
import { linkedEntryLine } from "./bibliography/linked";
import type { Card } from "./card";
import { noteHover } from "./notes/hover";
import { declaredHover } from "./people/declared";
import { personHover } from "./people/jumps";
import { perhapsHover } from "./people/perhaps";
import { isShortCitation } from "./sources/at";
import { sourceHover } from "./sources/hover";

/** The card of what stands under the cursor. */
export function* hover(view: View, params: HoverParams): Steps<CardHover | null> {
  const offset = view.document.offsetAt(params.position);
  const card = yield* cardAt(view, offset, false);
  if (!card) return null;
  const shown: CardHover = { contents: { kind: "markdown", value: card.markdown }, range: view.document.rangeOf(card.span) };
  return card.more ? { ...shown, more: true } : shown;
}

/** The same card as a page of its own. */
export function* wholeCard(view: View, params: HoverParams): Steps<string | null> {
  return (yield* cardAt(view, view.document.offsetAt(params.position), true))?.markdown ?? null;
}

/** On a call its note; on a citation its entry; on a name the person; in a note the source that it names, else what the note hangs on.
 *  A name that is all that a short citation has of its work shows both. */
function* cardAt(view: View, offset: number, whole: boolean): Steps<Card | undefined> {
  const { document } = view;
  if (callAt(document, offset)) return noteHover(document, offset);
  const entry = citationHover(document, view.config, offset);
  if (entry) return entry;
  yield* sourcesInSteps(document);
  yield* view.people.upToDate(document);
  const person = yield* personHover(view, offset, whole);
  const source = person && !isShortCitation(document, offset) ? undefined : yield* sourceCard(view, offset);
  if (person && source) return { ...person, markdown: `${source.markdown}\n\n---\n\n${person.markdown}` };
  return (
    person ??
    source ??
    (yield* declaredHover(view, offset, whole)) ??
    (yield* perhapsHover(view, offset, whole)) ??
    noteHover(document, offset)
  );
}

/** What a note cites, with the entry of the bibliography that says it too. */
function* sourceCard(view: View, offset: number): Steps<Card | undefined> {
  const { document, config } = view;
  const card = yield* sourceHover(view, offset);
  const entry = card && linkedEntryLine(document, config, offset);
  return card && entry ? { ...card, markdown: `${card.markdown}\n\n${entry}` } : card;
}
