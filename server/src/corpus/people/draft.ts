import { addTo } from "../../by-key";
import type { Gender } from "../../model/people";
import type { Kind } from "./kinds";
import { agreeInGender, isOfOffice, isOttoman, shareFamily } from "./likeness";
import type { Claims, Cluster, Unit } from "./person";

/** A person while units are brought to it. What is asked of all its units is kept by kinds and documents, since a person may be
 *  named in thousands of documents. */
export class Draft implements Cluster {
  readonly units: Unit[] = [];
  /** The most telling given names met so far. */
  givens: readonly string[];
  readonly #kinds: Kind[] = [];
  readonly #byDocument = new Map<string, Unit[]>();
  #male = false;
  #female = false;
  #cited = true;
  #author = false;
  #mentioned = false;
  #ofOffice = false;
  #ottoman = false;

  constructor(
    readonly lead: Kind["form"],
    givens: readonly string[],
    readonly maybe: readonly Cluster[],
    /** How many people of the bucket came before. */
    readonly number: number,
  ) {
    this.givens = givens;
  }

  /** Says whether that is news of the person: a form or a title under which it has not been met. */
  add(unit: Unit, kind: Kind): boolean {
    const isOttomanNow = !this.#ottoman && isOttoman(unit.form);
    this.#ottoman ||= isOttomanNow;
    this.units.push(unit);
    this.#cited &&= unit.form.cited;
    this.#author ||= isAuthor(unit);
    this.#mentioned ||= unit.form.count > 0;
    this.#ofOffice ||= isOfOffice(unit.form);
    addTo(this.#byDocument, unit.document, unit);
    if (this.#kinds.includes(kind)) return isOttomanNow;
    this.#kinds.push(kind);
    this.#male ||= kind.form.gender === "male";
    this.#female ||= kind.form.gender === "female";
    return true;
  }

  /** Whether some unit is a woman’s. */
  get isFemale(): boolean {
    return this.#female;
  }

  /** Whether something is cited under the full name. */
  get isAuthor(): boolean {
    return this.#author;
  }

  /** Whether some text calls the person Pasha or Bey. */
  get isOttoman(): boolean {
    return this.#ottoman;
  }

  /** Whether the name stands elsewhere than in titles of works and in the names of things. */
  get isMentioned(): boolean {
    return this.#mentioned;
  }

  /** Whether one of these is an author who is only cited, with an initial that the other, a man of office, has nowhere: `P. C. Yorke` is
   *  not Sir Philip Yorke. */
  isApart({ cited, givens, titles }: Pick<Kind["form"], "cited" | "givens" | "titles">): boolean {
    if (cited === this.#cited || givens.length === this.givens.length) return false;
    return cited === givens.length > this.givens.length && (cited ? this.#ofOffice : isOfOffice({ titles }));
  }

  isIn(document: string): boolean {
    return this.#byDocument.has(document);
  }

  isOnlyIn(document: string): boolean {
    return this.#byDocument.size === 1 && this.#byDocument.has(document);
  }

  unitsIn(document: string): readonly Unit[] {
    return this.#byDocument.get(document) ?? [];
  }

  agreesInGender(gender: Gender | undefined): boolean {
    return !(this.#male && !agreeInGender("male", gender)) && !(this.#female && !agreeInGender("female", gender));
  }

  /** Whether some unit has the family name of a form. */
  hasFamilyOf({ form }: Kind, is = shareFamily): boolean {
    return this.#kinds.some((kind) => is(kind.form, form));
  }

  /** The same where no oblique case is read as its nominative. */
  hasSurnameOf({ form }: Kind): boolean {
    return this.#kinds.some((kind) => kind.form.keys.some((key) => form.keys.includes(key)));
  }

  /** Whether the person has the family name of a form where the given name stands too: Olga Rostova has not that of `Rostov`, as Italians call her. */
  hasFullNameOf({ form }: Kind): boolean {
    return this.#kinds.some((kind) => kind.form.givens.length > 0 && kind.form.keys.some((key) => form.keys.includes(key)));
  }

  /** Whether the user says that a form is not one with this person: spellings of two entries are two people, and so are those that
   *  are said to be apart. */
  isForbidden({ form }: Kind, { entryOf, apart }: Claims): boolean {
    const entry = entryOf(form.written);
    return this.#kinds.some(({ form: { written } }) => {
      if (written !== form.written && apart(written, form.written)) return true;
      const other = entryOf(written);
      return entry !== undefined && other !== undefined && entry !== other;
    });
  }
}

/** Whether something is cited under a full name. */
export const isAuthor = ({ form }: Unit): boolean => form.author && form.givens.length > 0;
