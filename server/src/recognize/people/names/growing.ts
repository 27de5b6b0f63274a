/** A name while words are joined to it from left to right: behind `Ann` in `Ann von Lee`, `given` is true, `known` is 1 and `surname` is false. */
export interface Growing {
  readonly first: number;
  /** A title stands before it. */
  readonly titled: boolean;
  last: number;
  /** It begins with a given name, behind which a surname may be any word. */
  given: boolean;
  surname: boolean;
  patronymic: boolean;
  /** How many of its words are known to be names. */
  known: number;
}

/** What one step says of the word behind a name; `undefined` leaves it to the next step. */
export type Grown = "joined" | "ends" | undefined;

/** Takes the words up to `last` into the name. */
export function joined(name: Growing, last: number): Grown {
  name.last = last;
  return "joined";
}

/** The same, where they are its surname: what follows is none. */
export function joinedAsSurname(name: Growing, last: number): Grown {
  name.surname = true;
  return joined(name, last);
}
