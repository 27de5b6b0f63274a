import assert from "node:assert/strict";
import { People } from "../../../server/src/corpus/people/people";
import type { DocumentPeople } from "../../../server/src/model/people";
import { peopleIn } from "../../recognize/people/people";
import { corpusOf, told } from "./corpus";

describe("people, when documents change,", () => {
  it("are clustered anew only in the buckets that a document touches", () => {
    const people = corpusOf({ a: "Georg Herwegh wrote. Ann Lee laughed.", b: "Thomas Hood wrote. Charles Lamb laughed." });
    people.all();
    const before = people.bucketsClustered;
    people.put("c", peopleIn("Emma Herwegh wrote."));
    people.all();
    assert.equal(people.bucketsClustered - before, 1);
  });

  it("are clustered bucket by bucket for the names of one document", () => {
    const people = corpusOf({ a: "Georg Herwegh wrote. Ann Lee laughed.", b: "Thomas Hood wrote." });
    const most = { inOneStep: 0 };
    let before = 0;
    for (const _ of people.upToDate("a")) {
      most.inOneStep = Math.max(most.inOneStep, people.bucketsClustered - before);
      before = people.bucketsClustered;
    }
    assert.deepEqual([most.inOneStep, people.bucketsClustered], [1, 2]);
    assert.deepEqual([people.personOf("a", 0)?.name, people.personOf("a", 1)?.name].sort(), ["Ann Lee", "Georg Herwegh"]);
    assert.equal(people.bucketsClustered, 2);
  });

  it("are clustered anew only where names have changed, not where the text around them has", () => {
    const before = "Georg Herwegh wrote. Emma Herwegh laughed. Herwegh said nothing. Ann Lee wrote to Charles Lamb, née Hood.";
    const people = corpusOf({ a: before, b: "Thomas Hood wrote. Herwegh laughed." });
    people.all();
    const clustered = people.bucketsClustered;
    people.put("a", peopleIn(`In the year 1848 it rained. ${before} Then it stopped.`));
    const [first] = people.personOf("a", 0)?.units ?? [];
    assert.equal(first?.form.first, 28);
    assert.deepEqual(
      told(people),
      told(corpusOf({ b: "Thomas Hood wrote. Herwegh laughed.", a: `In the year 1848 it rained. ${before} Then it stopped.` })),
    );
    assert.equal(people.bucketsClustered, clustered);
    people.put("a", peopleIn(before.replace("Ann Lee", "Anne Leigh")));
    people.all();
    assert.ok(people.bucketsClustered - clustered <= 2);
  });

  const DOCUMENTS = 300;
  const SOME = ["Georg Herwegh wrote. Herwegh laughed.", "Emma Herwegh wrote. Emma laughed.", "Herwegh said nothing. Madame Herwegh wept."];

  /** The same few people in many documents, and how often a pair of forms has been compared. */
  function many(): { readonly people: People; readonly compared: () => number } {
    let count = 0;
    const people = new People();
    const entryOf = (): undefined => void count++;
    people.decide({ same: [], about: new Set<string>(), notPeople: new Set(), entryOf, apart: () => false });
    const read = SOME.map((text) => peopleIn(text));
    for (let number = 0; number < DOCUMENTS; number++) people.put(`${number}`, read[number % 3] as DocumentPeople);
    return { people, compared: () => count };
  }

  it("are compared a few in one step, also where hundreds of documents name people of one surname", () => {
    const { people, compared } = many();
    let steps = 0;
    let most = 0;
    let before = 0;
    for (const _ of people.upToDate("0")) {
      steps++;
      most = Math.max(most, compared() - before);
      before = compared();
    }
    assert.ok(steps > DOCUMENTS / 50);
    assert.ok(most <= 50 * 10, `${most} comparisons in one step`);
  });

  it("are the same where documents come and go between the steps in which they are found out", () => {
    const { people } = many();
    const { people: afresh } = many();
    const changes = [...Array(12).keys()];
    let step = 0;
    for (const _ of people.upToDate("0")) {
      const change = changes[step++];
      if (change === undefined) continue;
      if (change % 2 === 0) people.remove(`${change}`);
      else people.put(`${change}`, peopleIn("Georg Herwegh laughed. Friedrich Schlegel wept."));
      if (change === 7) people.personOf("0", 0);
    }
    for (const change of changes) {
      if (change % 2 === 0) afresh.remove(`${change}`);
      else afresh.put(`${change}`, peopleIn("Georg Herwegh laughed. Friedrich Schlegel wept."));
    }
    assert.ok(step > changes.length);
    assert.deepEqual(told(people), told(afresh));
  });

  it("cost as much for each document, however many name the same people", () => {
    const text = "Georg Herwegh wrote. Emma Herwegh laughed. Herwegh said nothing, said Ann Lee. Madame Herwegh refused.";
    const asked = (documents: number): number => {
      let count = 0;
      const people = new People();
      const entryOf = (): undefined => void count++;
      people.decide({ same: [], about: new Set<string>(), notPeople: new Set(), entryOf, apart: () => false });
      for (let number = 0; number < documents; number++) people.put(`${number}`, peopleIn(text));
      people.all();
      return count;
    };
    assert.ok(asked(80) <= 2.2 * asked(40));
  });
});
