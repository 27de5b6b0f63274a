import type { NameCandidate } from "../../../model/people";
import { Evidence } from "../evidence/evidence";
import { keysOf } from "../spellings/key";
import type { Spellings } from "../spellings/spellings";
import { Family, isPerson, judge, weigh } from "./family";
import { SILENT } from "./weights";

/** The surnames of a document: by their anchor, and for each of its spellings. */
export interface Families {
  readonly byAnchor: ReadonlyMap<string, Family>;
  readonly ofSpelling: readonly Family[];
}

/** Weighs the surnames of a document by all places where they stand. */
export function familiesOf(candidates: readonly NameCandidate[], spellings: Spellings): Families {
  const byAnchor = new Map<string, Family>();
  const ofSpelling = spellings.list.map(({ anchor }) => {
    let family = byAnchor.get(anchor);
    if (!family) byAnchor.set(anchor, (family = new Family()));
    return family;
  });
  const familyAt = (at: number): Family => ofSpelling[spellings.of[at] as number] as Family;
  const rows: number[] = [];
  for (let at = 0; at < candidates.length; at++) {
    const candidate = candidates[at] as NameCandidate;
    weigh(familyAt(at), candidate);
    if (candidate.evidence & Evidence.And && at > 0 && inRow(candidates[at - 1] as NameCandidate, candidate)) rows.push(at);
  }
  for (const family of byAnchor.values()) judge(family);
  introduceParts(spellings, byAnchor, ofSpelling);
  const counted = new Set<number>();
  for (let round = 0; round < 2 && rows.length > 0; round++) {
    keepCompany(candidates, rows, familyAt, counted);
    rows.reverse();
  }
  speakForThemselves(candidates, spellings, ofSpelling);
  return { byAnchor, ofSpelling };
}

/** Beside `the Qaderi court` and `Qaderi physicians`, `Abbud Qaderi` may be a person still: what is said of the house is not said of him. */
function speakForThemselves(candidates: readonly NameCandidate[], spellings: Spellings, ofSpelling: Family[]): void {
  const own = new Map<number, Family>();
  candidates.forEach((candidate, at) => {
    const { evidence } = candidate;
    const spelling = spellings.of[at] as number;
    const family = ofSpelling[spelling] as Family;
    if (family.person || family.against === 0 || !(evidence & Evidence.Several)) return;
    const alone = own.get(spelling) ?? new Family();
    weigh(alone, candidate);
    own.set(spelling, alone);
  });
  for (const [spelling, family] of own) {
    if (family.against > 0 || !isPerson(family)) continue;
    family.person = true;
    ofSpelling[spelling] = family;
  }
}

/** What stands in a row with persons is likely one: there and back, so that a row of strangers takes after its known member. In a list of
 *  three and more a comma says as much as an `and`. */
function keepCompany(
  candidates: readonly NameCandidate[],
  rows: readonly number[],
  familyAt: (at: number) => Family,
  counted: Set<number>,
): void {
  rows.forEach((at, index) => {
    const one = familyAt(at - 1);
    const other = familyAt(at);
    if (one.person === other.person || counted.has(at)) return;
    counted.add(at);
    const close = (candidates[at] as NameCandidate).from - (candidates[at - 1] as NameCandidate).to <= 2;
    const listed = Math.abs((rows[index - 1] ?? 0) - at) === 1 || Math.abs((rows[index + 1] ?? 0) - at) === 1;
    const unknown = one.person ? other : one;
    unknown.company += close && !listed ? 0.5 : 1;
    judge(unknown);
  });
}

/** `José Gonçalves de Oliveira` introduces `Oliveira` and `Gonçalves` too, and `Árni Magnússon` speaks for `Árni`. */
function introduceParts({ list }: Spellings, byAnchor: ReadonlyMap<string, Family>, ofSpelling: readonly Family[]): void {
  list.forEach(({ name, keys }, at) => {
    const { person, introduced } = ofSpelling[at] as Family;
    if (!person || name.given.length === 0) return;
    // `Virginia` beside `Virginia Woolf`, where nothing is said of the land
    const alone = byAnchor.get(keysOf(name.given[0] ?? "")[0] ?? "");
    if (alone?.weak && !alone.person && alone.against === 0 && introduced) {
      alone.introduced = true;
      judge(alone);
    }
    for (const key of keys.surnames) {
      const family = byAnchor.get(key);
      if (!family || family.person || family.weak) continue;
      if (introduced) family.introduced = true;
      family.company++;
      judge(family);
    }
  });
}

/** Whether a candidate and the one before it speak for each other. */
function inRow(last: NameCandidate, candidate: NameCandidate): boolean {
  if (candidate.evidence & SILENT || last.evidence & SILENT || last.block !== candidate.block) return false;
  // `Watson, Bread and Roses`
  if (isMute(last) || isMute(candidate)) return false;
  return !(
    last.evidence & Evidence.Start &&
    candidate.from - last.to <= 2 &&
    (last.evidence & ~(Evidence.Start | Evidence.Inflected | Evidence.SurnameShape)) === 0
  );
}

/** Whether a candidate is a common word or a place that is no surname, of which nothing is said. */
const isMute = ({ evidence }: NameCandidate): boolean =>
  (evidence & ~(Evidence.And | Evidence.Start | Evidence.Inflected | Evidence.The | Evidence.Place)) === Evidence.Weak;
