import type { NameForm } from "../../model/people";
import type { Steps } from "../../steps";
import { compareTexts } from "../../text";
import { BareSurnames, isBare } from "./bare-surnames";
import { Drafts } from "./drafts";
import { FullNames, isGivenAlone, named } from "./full-names";
import { type Kind, kindsOf } from "./kinds";
import { isOttoman } from "./likeness";
import { partsOf } from "./parts";
import type { Claims, Cluster, Unit } from "./person";

/** So many units are handled in one step: thousands of documents may name people of one surname. */
const AT_ONCE = 50;

/** Brings together the units of one bucket. Depends on what is in it, not on the order in which it came. */
export function* clustered(units: readonly Unit[], claims: Claims): Steps<Cluster[]> {
  const clusters: Cluster[] = [];
  for (const part of partsOf(units)) clusters.push(...(yield* clusteredPart(part, claims)));
  return clusters;
}

function* clusteredPart(units: readonly Unit[], claims: Claims): Steps<Cluster[]> {
  // Most surnames of a document stand in one form, and most buckets hold nothing else.
  if (units.length === 1) return [{ units: [...units], maybe: [] }];
  const people = new Drafts();
  const full = new FullNames(people, claims);
  const bare = new BareSurnames(people, claims);
  const surnames: [Unit, Kind][] = [];
  let handled = 0;
  for (const [unit, kind] of bySpecificity(yield* kindsOf(units))) {
    if (isBare(kind.form)) surnames.push([unit, kind]);
    else full.place(unit, kind);
    if (++handled % AT_ONCE === 0) yield;
  }
  // Whom a document calls Lord Ashmore it calls Ashmore as well.
  const isHis = ([{ form }]: [Unit, Kind]): boolean => form.gender === "male";
  for (const [unit, kind] of [...surnames.filter(isHis), ...surnames.filter((each) => !isHis(each))]) {
    bare.place(unit, kind);
    if (++handled % AT_ONCE === 0) yield;
  }
  return [...people.all, ...bare.strangers];
}

/** The units, those with most given names first, and what is written alike in the order of documents. */
function* bySpecificity(kinds: Kind[]): Generator<[Unit, Kind]> {
  kinds.sort((a, b) => specificity(a.form, b.form));
  for (let first = 0; first < kinds.length; ) {
    const kind = kinds[first] as Kind;
    let end = first + 1;
    while (end < kinds.length && specificity(kind.form, (kinds[end] as Kind).form) === 0) end++;
    const [unit, another] = kind.units;
    if (unit && !another && end === first + 1) {
      yield [unit, kind];
      first = end;
      continue;
    }
    const alike = kinds.slice(first, end).flatMap((kind) => kind.units.map((unit): [Unit, Kind] => [unit, kind]));
    yield* alike.sort(([a], [b]) => isUntitled(a) - isUntitled(b) || compareTexts(a.document, b.document) || a.index - b.index);
    first = end;
  }
}

const specificity = (a: NameForm, b: NameForm): number =>
  named(b) - named(a) ||
  b.givens.length - a.givens.length ||
  compareTexts(a.written, b.written) ||
  compareTexts(a.gender ?? "", b.gender ?? "");

/** `Ibrahim Pasha` is known to other documents than his own, and `Ibrahim` is he. */
const isUntitled = ({ form }: Unit): number => (isGivenAlone(form) && !isOttoman(form) ? 1 : 0);
