import type { NameForm } from "../../model/people";
import type { Steps } from "../../steps";
import type { Unit } from "./person";

/** Units of any documents whose forms are compared alike: `Turgenev` is one kind in a thousand documents. */
export interface Kind {
  readonly form: NameForm;
  /** In the order of documents. */
  readonly units: Unit[];
}

/** So many units are looked at in one step. */
const AT_ONCE = 1000;

/** The units of a bucket by kinds. */
export function* kindsOf(units: readonly Unit[]): Steps<Kind[]> {
  const kinds: Kind[] = [];
  let seen = 0;
  const byWritten = new Map<string, Kind[]>();
  for (const unit of units) {
    const { form } = unit;
    let same = byWritten.get(form.written);
    if (!same) byWritten.set(form.written, (same = []));
    const known = same.find((kind) => comparedAlike(kind.form, form));
    if (known) known.units.push(unit);
    else {
      const kind = { form, units: [unit] };
      same.push(kind);
      kinds.push(kind);
    }
    if (++seen % AT_ONCE === 0) yield;
  }
  return kinds;
}

/** Whether nothing that forms are compared by tells two of them apart. */
export function comparedAlike(one: NameForm, other: NameForm): boolean {
  return (
    one.written === other.written &&
    one.gender === other.gender &&
    one.bucket === other.bucket &&
    one.name.family === other.name.family &&
    one.name.suffix === other.name.suffix &&
    equal(one.keys, other.keys) &&
    equal(one.lemmas, other.lemmas) &&
    equal(one.givens, other.givens)
  );
}

const equal = (some: readonly string[], others: readonly string[]): boolean =>
  some === others || (some.length === others.length && some.every((each, at) => each === others[at]));
