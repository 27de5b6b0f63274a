import type { PersonYearFact } from "../model/facts";
import type { Span } from "../model/note";
import type { DocumentPeople } from "../model/people";
import type { NoteDocument } from "./document";
import { Memory } from "./memory";
import { peopleOfDocument } from "./people";
import { slotMemory } from "./slots";

/** So many units from a name a year still speaks of it, if both stand in one paragraph. */
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

interface Year {
  readonly year: number;
  readonly at: number;
  /** The paragraph in which it stands. */
  readonly block: Span;
}

function countedYears({ mentions }: DocumentPeople, years: readonly Year[]): PersonYearFact[] {
  const counts = new Map<string, { form: number; year: number; count: number }>();
  let first = 0;
  for (const { from, to, form, kind } of mentions) {
    if (kind !== "name") continue;
    while ((years[first]?.at ?? Number.POSITIVE_INFINITY) < from - NEAR) first++;
    for (let next = first; (years[next]?.at ?? Number.POSITIVE_INFINITY) <= to + NEAR; next++) {
      const { year, block } = years[next] as Year;
      if (from < block.from || to > block.to) continue;
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

const slotYears = slotMemory(({ text, reading }): readonly Year[] | undefined => {
  const years: Year[] = [];
  for (const block of reading.blocks) {
    if (block.kind !== "text") continue;
    for (const { 0: year, index } of text.slice(block.from, block.to).matchAll(YEAR))
      years.push({ year: Number(year), at: block.from + index, block });
  }
  return years.length > 0 ? years : undefined;
});

const yearsIn = (document: NoteDocument): Year[] =>
  slotYears(document).flatMap(({ slot: { offset }, value }) =>
    value.map(({ year, at, block }) => ({ year, at: at + offset, block: { from: block.from + offset, to: block.to + offset } })),
  );
