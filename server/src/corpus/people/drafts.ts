import { Draft } from "./draft";
import type { Kind } from "./kinds";
import type { Unit } from "./person";

/** The people of one bucket while units are brought to them. */
export class Drafts {
  readonly all: Draft[] = [];
  /** Grows when somebody who has come before is met under another form: what was found out about all of them is out of date then. */
  news = 0;
  readonly #byDocument = new Map<string, Draft[]>();

  /** Those whom a document names. */
  in(document: string): readonly Draft[] {
    return this.#byDocument.get(document) ?? [];
  }

  /** Somebody comes of whom this unit is all that is known; `maybe` are those whom the unit may mean as well. */
  come(unit: Unit, kind: Kind, maybe: readonly Draft[]): void {
    const person = new Draft(kind.form, kind.form.givens, maybe, this.all.length);
    this.all.push(person);
    person.add(unit, kind);
    this.#note(unit, person);
  }

  /** A unit means somebody who has come before. */
  bring(unit: Unit, kind: Kind, person: Draft): void {
    if (person.add(unit, kind)) this.news++;
    this.#note(unit, person);
  }

  /** More given names of a person have been met. */
  rename(person: Draft, givens: readonly string[]): void {
    person.givens = givens;
    this.news++;
  }

  #note({ document }: Unit, person: Draft): void {
    const here = this.#byDocument.get(document);
    if (!here) this.#byDocument.set(document, [person]);
    else if (!here.includes(person)) here.push(person);
  }
}
