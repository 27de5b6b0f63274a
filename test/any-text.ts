import fc from "fast-check";

/** Any signs in any order, also the halves of those that need two. (A string whose `unit` is `"binary"` makes a table of all signs
 *  first, for two seconds in each process.) */
export const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength }).map((signs) => String.fromCodePoint(...signs));
