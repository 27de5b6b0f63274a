/** What a word can be, as bits: for `Grace` this is `Female | Common`. The highest bit is the vocabulary’s: it says that the others are known. */
export enum Is {
  Male = 1 << 0,
  Female = 1 << 1,
  Place = 1 << 2,
  Common = 1 << 3,
  Title = 1 << 4,
  TitleOfMan = 1 << 5,
  TitleOfWoman = 1 << 6,
  Role = 1 << 7,
  Organization = 1 << 8,
  People = 1 << 9,
  Calendar = 1 << 10,
  Particle = 1 << 11,
  Patronymic = 1 << 12,
  Attributive = 1 << 13,
  PersonVerb = 1 << 14,
  LooseVerb = 1 << 15,
  ObjectVerb = 1 << 16,
  Kin = 1 << 17,
  Personal = 1 << 18,
  Cue = 1 << 19,
  Opener = 1 << 20,
  Byname = 1 << 21,
  Reference = 1 << 22,
  Editor = 1 << 23,
  Numeral = 1 << 24,
  Suffix = 1 << 25,
  SurnameShape = 1 << 26,
  NounShape = 1 << 27,
  /** Known without a given name: `Voltaire`. */
  KnownName = 1 << 28,
  /** A family name that stands first: `Mao`. */
  FamilyFirst = 1 << 29,
  /** A word of other languages than English: a common one there, without `Common` beside it only where no English is written. */
  Foreign = 1 << 30,
}

export const Given = Is.Male | Is.Female;
