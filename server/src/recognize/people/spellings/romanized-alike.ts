import { romanizedNames } from "../../../data/people/romanizations";
import { folded } from "../words/fold";

/** A name of the Islamic world in the one romanization that all others are compared by: for `Mehemet` this is `muhammad`. */
export const romanizedAlike = (name: string): string | undefined => (known ??= read()).get(folded(name));

let known: ReadonlyMap<string, string> | undefined;

function read(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of romanizedNames.split("\n")) {
    const names = line.split(" ");
    for (const name of names) found.set(folded(name), names[0] as string);
  }
  return found;
}
