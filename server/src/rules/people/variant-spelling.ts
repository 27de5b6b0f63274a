import { type Compared, nearFamily, sameFamily } from "../../corpus/people/likeness";
import type { NameForm } from "../../model/people";
import { comparisonOf } from "../../recognize/people/spellings/comparison";
import { partsOf } from "../../recognize/people/spellings/parts";
import type { DocumentRule } from "../rule";
import { times } from "../words";
import { inQuotation } from "./quotation";
import { peopleInOrder, type SpelledMention, type SpelledPerson, typed } from "./spelled";

export const variantSpelling: DocumentRule = {
  code: "variant-spelling",
  severity: "hint",
  looksAt: "document",
  slow: true,
  docs: {
    summary: "One person whose name is spelled in two ways.",
    why: "Transliterations mix where sources do: Chaadaev in one chapter, Čaadaev in the next. Readers take them for two people, and so does the index. All chapters of a manuscript are looked at together. The preferred spelling is that of `people.yaml`, else the one that occurs most often. Names in quotations, in titles and of authors of works are left alone, since they are spelled as the source has them.",
    examples: [
      {
        bad: "Petr Chaadaev wrote to Stankevich. Chaadaev was ill. In the end Čaadaev refused.\n",
        good: "Petr Chaadaev wrote to Stankevich. Chaadaev was ill. In the end Chaadaev refused.\n",
        fixed: "Petr Chaadaev wrote to Stankevich. Chaadaev was ill. In the end Chaadaev refused.\n",
      },
    ],
  },
  check: (document, report) => {
    const where = document.circle?.chapters ? "this manuscript" : "this text";
    for (const person of peopleInOrder(document)) {
      const families = familiesOf(person);
      const preferred = preferredOf(person, families);
      for (const { family: usual, form, mentions } of preferred ? families : []) {
        if (!preferred || typed(usual) === typed(preferred.family) || !isVariant(form, preferred.form)) continue;
        for (const { family, ...span } of mentions) {
          if (span.onTitlePage || inQuotation(document, span)) continue;
          const at = document.slice(span.from, span.to).indexOf(family);
          const usage = preferred.count === undefined ? "in people.yaml" : `${times(preferred.count)} in ${where}`;
          report({
            span,
            message: `“${family}” is spelled “${preferred.family}” ${usage}.`,
            ...(at < 0 ? {} : { fixes: () => [respell(span.from + at, family, preferred.family)] }),
          });
        }
      }
    }
  },
};

const respell = (from: number, family: string, preferred: string) => ({
  title: `Spell it “${preferred}”`,
  edits: [{ from, to: from + family.length, text: preferred }],
  preferred: true,
});

/** A family name with its places in this text, and how often it occurs in the whole manuscript. */
interface Family {
  readonly family: string;
  readonly form: NameForm;
  readonly mentions: (SpelledMention & { readonly family: string })[];
  count: number;
}

/** Family names of a person in the manuscript, the most frequent first. */
function familiesOf(person: SpelledPerson): Family[] {
  const families = new Map<string, Family>();
  const add = (form: NameForm, mentions: readonly SpelledMention[], count: number): void => {
    const { family } = form.name;
    if (family === "" || form.lemmas.length > 0 || family === family.toUpperCase() || /[\u0370-\u052f]/.test(family)) return;
    const known = families.get(typed(family)) ?? { family, form, mentions: [], count: 0 };
    known.mentions.push(...mentions.map((mention) => ({ ...mention, family })));
    known.count += count;
    families.set(typed(family), known);
  };
  for (const { form, mentions } of person.forms) add(form, mentions, mentions.length);
  for (const form of person.elsewhere) add(form, [], form.count);
  return [...families.values()].sort((a, b) => b.count - a.count);
}

/** The family name that the user prefers, else the most frequent one with its count. */
function preferredOf(
  { name, preferred }: SpelledPerson,
  [usual]: readonly Family[],
): { readonly family: string; readonly form: Compared; readonly count?: number } | undefined {
  const decided = preferred ? partsOf(name, false) : undefined;
  return decided?.family ? { family: decided.family, form: comparisonOf(decided, undefined) } : usual;
}

/** Spellings of one name: a pseudonym or a maiden name is another. */
const isVariant = (one: Compared, other: Compared): boolean => sameFamily(one, other) || nearFamily(one, other);
