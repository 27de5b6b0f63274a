import assert from "node:assert/strict";
import { peopleInFacts } from "../../../server/src/corpus/people/from-facts";
import { peopleOfDocument } from "../../../server/src/document/people";
import { encodeFacts, openFacts } from "../../../server/src/facts/encoding";
import { factsOf } from "../../../server/src/facts/facts";
import { markdownDocument } from "../../document";

const TEXTS = [
  "Marina Tolstaja wrote to Ivan Šuvalov. The letter k Šuvalovu, polpred v Rige, is lost; Šuvalov never saw it.",
  "Virgil, edit. Scaligeri, p. 7, and Plautus, ed. Brodaei, p. 3. Joseph Scaliger read both.",
  "Count Otto von Brandt met Mrs Brandt, née Lewis, and A. and F. Weigel.",
];

describe("people in facts", () => {
  for (const text of TEXTS) {
    it(`are those of the document: ${text.slice(0, 30)}…`, () => {
      const document = markdownDocument(text);
      const people = peopleOfDocument(document);
      const { forms } = peopleInFacts(openFacts(encodeFacts(factsOf(document, []))));
      assert.ok(forms.length > 1);
      assert.deepEqual(
        forms,
        people.forms.map((form) => ({ ...form, certainty: Math.round(form.certainty * 100) / 100 })),
      );
    });
  }
});
