/** What the surroundings of a name say, as bits. */
export enum Evidence {
  /** A known given name and more: `Jacob Burckhardt`. */
  Given = 1 << 0,
  /** `I. S. Turgenev`, `Acton, John E.` */
  Initials = 1 << 1,
  /** A name that needs no introduction: `Voltaire`. */
  Known = 1 << 2,
  /** `Mr Pickwick`. */
  Title = 1 << 3,
  /** `the historian Ranke`, `leader Daniel O’Connell`. */
  Role = 1 << 4,
  /** `Nigra, Minister in Paris`; `the minister, Nigra,`. */
  Apposition = 1 << 5,
  /** `Acton observed that`. */
  Says = 1 << 6,
  /** A verb that countries and parties have too: `Cavour sought`. */
  Verb = 1 << 7,
  /** `Acton, who`, `Nigra himself`. */
  Who = 1 << 8,
  /** `the wife of Carlo`, `his brother Carlo`. */
  Kin = 1 << 9,
  /** `Acton’s letter`. */
  Personal = 1 << 10,
  /** `told Cavour`. */
  Object = 1 << 11,
  /** `men like Bakunin`, `a clerk named Tupman`. */
  Cue = 1 << 12,
  /** `(1889–1966)`, `born`. */
  Dates = 1 << 13,
  /** Where an author stands in a reference. */
  Author = 1 << 14,
  /** `ed. by Scaliger`, `(eds.)`. */
  Editor = 1 << 15,
  /** `Gladstone to Granville, 3 May`. */
  Correspondent = 1 << 16,
  /** `Nicholas II`, `Catherine the Great`, `Cyril of Alexandria`. */
  Byname = 1 << 17,
  /** Stands in a row with the candidate before it: `Herwegh and Bakunin`. */
  And = 1 << 18,
  /** `by Herwegh`, `with Bakunin`, `that Ruth Gurnell`: stands where persons do. */
  By = 1 << 19,
  /** Two or more words, none of them known. */
  Several = 1 << 20,
  /** Ends as surnames end. */
  SurnameShape = 1 << 21,
  /** A known given name alone. */
  GivenOnly = 1 << 22,
  /** Also a place or a common word: a name only where the document introduces it. */
  Weak = 1 << 23,
  /** Opens a sentence: the capital says nothing. */
  Start = 1 << 24,
  /** `the Bundestag`. */
  The = 1 << 25,
  /** `in Teplitz`. */
  Place = 1 << 26,
  /** `Goethe Institute`, `the Dreyfus affair`. */
  Derived = 1 << 27,
  /** Inside the title of a work, or a heading in capitals. */
  InTitle = 1 << 28,
  /** Where a publisher stands: `(London: Murray, 1860)`. */
  Imprint = 1 << 29,
  /** Stands in romanized Russian or in Cyrillic, where names have cases. */
  Inflected = 1 << 30,
}
