import { byKey } from "../../by-key";
import type { Alias, NameForm } from "../../model/people";
import { comparedAlike } from "./kinds";
import { isOfOffice, ranksOf } from "./likeness";
import type { Unit } from "./person";

/** What is kept of one document. */
export interface Held {
  readonly units: readonly Unit[];
  readonly aliases: readonly Alias[];
}

/** The units of a document by the keys of their buckets. */
export const byBucket = (units: readonly Unit[]): Map<string, Unit[]> => byKey(units, ({ form }) => form.bucket);

/** Whether units of one document come to the same clusters: forms that are compared alike, in the same order, as frequent as before,
 *  and first named in the same order. */
export function clusteredAlike(before: readonly Unit[], now: readonly Unit[]): boolean {
  if (before.length !== now.length) return false;
  for (let at = 0; at < now.length; at++) {
    const [one, other] = [(before[at] as Unit).form, (now[at] as Unit).form];
    if (
      one.count !== other.count ||
      one.cited !== other.cited ||
      one.author !== other.author ||
      one.relative !== other.relative ||
      !titledAlike(one, other) ||
      !comparedAlike(one, other)
    )
      return false;
  }
  const [was, is] = [byFirst(before), byFirst(now)];
  return was.every((each, at) => each === is[at]);
}

const titledAlike = (one: NameForm, other: NameForm): boolean =>
  isOfOffice(one) === isOfOffice(other) && ranksOf(one).join("\n") === ranksOf(other).join("\n");

/** Positions of units in the order in which the text first names them. */
const byFirst = (units: readonly Unit[]): number[] =>
  units.map((_, at) => at).sort((a, b) => (units[a] as Unit).form.first - (units[b] as Unit).form.first || a - b);

/** Whether the same units are called one as before. */
export const sameAliases = (before: Held, now: Held): boolean =>
  before.aliases.length === now.aliases.length &&
  before.aliases.every(
    ({ form, other }, at) =>
      before.units[form] === now.units[now.aliases[at]?.form ?? -1] && before.units[other] === now.units[now.aliases[at]?.other ?? -1],
  );
