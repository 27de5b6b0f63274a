import type { CitationItem } from "../../model/sources";
import type { Writable } from "../../model/writable";
import { type NoteText, textOf as slice } from "../note-text";
import type { Token } from "../token";
import type { Head } from "./heads";
import type { Locator } from "./locators";

/** In what, where, by whom and when a work came out, as far as its citation says. */
interface Imprint {
  readonly container?: string | undefined;
  readonly place?: string | undefined;
  readonly publisher?: string | undefined;
  readonly year?: string | undefined;
}

/** The citation that a head begins and that ends before token `end`. */
export function itemOf(
  note: NoteText,
  head: Head,
  end: number,
  form: CitationItem["form"],
  imprint: Imprint,
  locator: Pick<Locator, "text" | "volume"> | undefined,
): CitationItem {
  const item: Writable<CitationItem> = {
    kind: "citation",
    form,
    from: (note.tokens[head.from] as Token).from,
    to: (note.tokens[Math.max(head.from, end - 1)] as Token).to,
    creators: head.creators,
  };
  if (head.titleTo > head.titleFrom) item.title = slice(note, head.titleFrom, head.titleTo);
  const container = imprint.container || head.container;
  if (container) item.container = container;
  if (imprint.place) item.place = imprint.place;
  if (imprint.publisher) item.publisher = imprint.publisher;
  if (imprint.year) item.year = imprint.year;
  if (locator) item.locator = locator.text;
  if (locator?.volume) item.volume = locator.volume;
  return item;
}
