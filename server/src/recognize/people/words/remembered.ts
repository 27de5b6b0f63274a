/** More are not remembered. */
const MOST = 20_000;

/** A function that remembers what it has found out about words and names lately: they come again and again, in many documents. */
export function remembered<Found extends object | boolean | number | string>(find: (written: string) => Found): (written: string) => Found {
  const known = new Map<string, Found>();
  return (written) => {
    let found = known.get(written);
    if (found === undefined) {
      if (known.size >= MOST) known.clear();
      known.set(written, (found = find(written)));
    }
    return found;
  };
}
