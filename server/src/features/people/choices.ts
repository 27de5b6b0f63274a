import { givenAgreement } from "../../corpus/people/likeness";
import type { Person } from "../../corpus/people/person";
import { peopleOfDocument } from "../../document/people";
import type { PeopleChoice, PeopleChoices, PeopleChoicesParams } from "../../protocol";
import { times } from "../../rules/words";
import { fileName } from "../../uris";
import type { View } from "../../view";
import { folded } from "../words";
import { countOf, extentOf } from "./card";
import { spellings } from "./known";

/** What can be decided about the name at a place, the likeliest first, or they alone; null where there is no name. */
export function peopleChoices(view: View, { kind, position }: PeopleChoicesParams, likelyOnly = false): PeopleChoices | null {
  const offset = view.document.offsetAt(position);
  const found = view.people.personAt(view.document, offset);
  const form = found && peopleOfDocument(view.document).mentions[found.mention]?.form;
  const written = form === undefined ? undefined : peopleOfDocument(view.document).forms[form]?.written;
  if (!found || written === undefined) return null;
  return CHOICES[kind](view, found.person, written, likelyOnly);
}

type Choosing = (view: View, person: Person, written: string, likelyOnly: boolean) => PeopleChoices;

const CHOICES: Readonly<Record<PeopleChoicesParams["kind"], Choosing>> = {
  same: samePerson,
  different: differentPeople,
  preferred: preferredSpelling,
  "not-a-person": (_view, _person, written) => ({
    title: `“${written}” is not a person`,
    prompt: "",
    nothing: "",
    choices: [{ label: written, likely: true, decision: { kind: "not-a-person", written } }],
  }),
};

function samePerson(view: View, person: Person, written: string, likelyOnly: boolean): PeopleChoices {
  // Where nothing decides whom a bare surname means, only it is decided about.
  const all = view.people.people(view.document).all();
  const words = person.maybe.length > 0 ? [written] : ownSpellings(person, written, all);
  const start = person.sortName.slice(0, 4);
  const maybe = new Set(person.maybe.map(({ id }) => id));
  const givens = givensOf(person);
  const rank = (other: Person): 0 | 1 | 2 | 3 => {
    if (maybe.has(other.id)) return 3;
    // `Brandt` may be Johann Gotthard Brandt, and `Carl` Carl Lindqvist.
    if (isPartOf(person, other) || isPartOf(other, person)) return 2;
    if (!other.sortName.startsWith(start)) return 0;
    return givenAgreement(givens, givensOf(other)) === "no" ? 1 : 2;
  };
  const byRank: [others: Person[], namesakes: Person[], alike: Person[], meant: Person[]] = [[], [], [], []];
  for (const other of all) if (other.id !== person.id && !words.includes(other.name)) byRank[rank(other)].push(other);
  const [others, namesakes, ...likely] = byRank;
  const choiceOf = (other: Person, isLikely: boolean): PeopleChoice => {
    const description = view.people.entryOf(other)?.description;
    return {
      label: other.name,
      description: whereIs(other),
      ...(description ? { detail: description } : {}),
      likely: isLikely,
      decision: { kind: "same", name: other.name, spellings: words },
    };
  };
  const choices = [
    ...likely.toReversed().flatMap((people) => people.map((other) => choiceOf(other, true))),
    ...(likelyOnly ? [] : [...namesakes, ...others].map((other) => choiceOf(other, false))),
  ];
  const mentioned = new Set(likelyOnly ? [] : all.flatMap((each) => view.people.entryOf(each)?.name ?? []));
  for (const { name, description } of likelyOnly ? [] : view.people.entries) {
    if (mentioned.has(name)) continue;
    const decision = { kind: "same", name, spellings: words } as const;
    choices.push({ label: name, description: "in people.yaml", ...(description ? { detail: description } : {}), decision });
  }
  const who = person.maybe.length > 0 ? `“${written}”` : person.name;
  return {
    title: `${who} is the same person as…`,
    prompt: "Choose a person, or type a part of the name",
    choices,
    nothing: "No other person is known in the texts of this folder.",
  };
}

/** Whether the only word of a name is one of another name. */
function isPartOf({ name }: Person, { name: whole }: Person): boolean {
  return !name.includes(" ") && whole.includes(" ") && folded(whole).split(/[\s-]/).includes(folded(name));
}

/** `once in ch2.md`, by which one Carlo is told from another; `3 times in 2 documents`. */
function whereIs(person: Person): string {
  const [first, ...others] = new Set(person.units.map(({ document }) => document));
  return first === undefined || others.length > 0 ? extentOf(person) : `${times(countOf(person))} in ${fileName(first)}`;
}

/** The spellings of a person that nobody else has; the one that is asked about in any case. A surname of two people, if it were written down
 *  as that of one, would be taken from the other. */
function ownSpellings(person: Person, written: string, all: readonly Person[]): string[] {
  const own = new Set(spellings(person).map(([each]) => each));
  for (const other of all) if (other.id !== person.id) for (const each of other.spellings) if (each !== written) own.delete(each);
  return [...own];
}

/** The most given names by which a text calls the person. */
const givensOf = ({ units }: Person): readonly string[] =>
  units.reduce<readonly string[]>((most, { form }) => (form.givens.length > most.length ? form.givens : most), []);

function differentPeople(_view: View, person: Person, written: string): PeopleChoices {
  const others = spellings(person).filter(([each]) => each !== written);
  return {
    title: `“${written}” is somebody else than…`,
    prompt: "Choose the spelling of another person",
    nothing: `“${written}” is the only spelling of this name: there is nobody to tell apart.`,
    choices: others.map(([other, count]) => ({
      label: other,
      description: times(count),
      likely: other === person.name,
      decision: { kind: "different", name: other, other: written },
    })),
  };
}

function preferredSpelling(view: View, person: Person, written: string): PeopleChoices {
  const full = new Set(person.units.flatMap(({ form }) => (form.name.family !== "" && form.givens.length > 0 ? [form.written] : [])));
  const counted = spellings(person).sort(([a], [b]) => Number(full.has(b)) - Number(full.has(a)));
  const words = ownSpellings(person, written, view.people.people(view.document).all());
  const title = `How ${person.name} is to be spelled`;
  const nothing = `“${written}” may be several people: say first with “Same Person as…” who it is.`;
  if (person.maybe.length > 0) return { title, prompt: "", choices: [], nothing };
  return {
    title,
    prompt: "Choose a spelling, or type another one",
    nothing,
    choices: counted.map(([name, count]) => ({
      label: name,
      description: times(count),
      likely: name !== person.name,
      decision: { kind: "preferred", name, spellings: words },
    })),
    free: { kind: "preferred", name: "", spellings: words },
  };
}
