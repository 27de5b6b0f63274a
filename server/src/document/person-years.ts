import type { PersonYearFact } from "../model/facts";
import type { DocumentPeople } from "../model/people";
import type { Prose } from "../model/prose";
import { textSpan } from "../recognize/prose";
import { lastAtOrBelow } from "../text";
import type { NoteDocument } from "./document";
import { Memory } from "./memory";
import { peopleOfDocument } from "./people";
import { proseOfSlot } from "./prose";
import { slotMemory } from "./slots";

/** So many units of the running text from a name a year still speaks of it, if both stand in one paragraph. */
const NEAR = 120;

/** Years that the running text names near people: for `Chaadaev came back in 1820` this is `{ form: 0, year: 1820, count: 1 }`. Years in
 *  notes are left out: most of them are those of editions. */
export function yearsNear(document: NoteDocument): readonly PersonYearFact[] {
  const people = peopleOfDocument(document);
  const known = lastYears.get(document);
  if (known?.people === people) return known.years;
  const years = countedYears(people, yearsIn(document));
  lastYears.set(document, { people, years });
  return years;
}

/** What is known of the people of a text is new with every edit. */
const lastYears = new Memory<{ people: DocumentPeople; years: readonly PersonYearFact[] }>();

/** A paragraph that names years. */
interface DatedBlock {
  readonly prose: Prose;
  /** The years in its text, and where each stands there. */
  readonly years: readonly number[];
  readonly places: readonly number[];
}

/** Counts in units of the running text: markup, calls and inline notes between a name and a year part them no further. */
function countedYears({ mentions }: DocumentPeople, dated: readonly (DatedBlock & { readonly offset: number })[]): PersonYearFact[] {
  const counts = new Map<string, { form: number; year: number; count: number }>();
  const starts = dated.map(({ prose, offset }) => prose.block.from + offset);
  for (const { from, to, form, kind } of mentions) {
    const block = dated[lastAtOrBelow(starts, from)];
    if (kind !== "name" || !block || to > block.prose.block.to + block.offset) continue;
    const name = textSpan(block.prose, { from: from - block.offset, to: to - block.offset });
    // Of a name in an inline note nothing stands in the text.
    if (name.from === name.to) continue;
    const last = lastAtOrBelow(block.places, name.to + NEAR);
    for (let at = lastAtOrBelow(block.places, name.from - NEAR - 1) + 1; at <= last; at++) {
      const year = block.years[at] as number;
      const key = `${form} ${year}`;
      const known = counts.get(key);
      if (known) known.count++;
      else counts.set(key, { form, year, count: 1 });
    }
  }
  return [...counts.values()].sort((a, b) => a.form - b.form || a.year - b.year);
}

/** From 1000 on: smaller numbers count other things. Not `1812–14`’s end, not `no. 1812`, and not a number of five digits. */
const YEAR = /(?<![\p{L}\p{N}.,/–-]|(?:\b(?:no|nos|nr|n|pp?)\.?|№) )(?:1[0-9]{3}|20[0-4][0-9])(?![\p{N}]|[.,]\p{N})/gu;

const slotYears = slotMemory((slot, _before, document): readonly DatedBlock[] | undefined => {
  const dated: DatedBlock[] = [];
  for (const prose of proseOfSlot(slot, document)) {
    if (prose.block.kind !== "text") continue;
    const found = [...prose.text.matchAll(YEAR)];
    if (found.length > 0) dated.push({ prose, years: found.map(([year]) => Number(year)), places: found.map(({ index }) => index) });
  }
  return dated.length > 0 ? dated : undefined;
});

const yearsIn = (document: NoteDocument): (DatedBlock & { readonly offset: number })[] =>
  slotYears(document).flatMap(({ slot: { offset }, value }) => value.map((block) => ({ ...block, offset })));
