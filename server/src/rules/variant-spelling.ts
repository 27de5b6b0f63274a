import { peopleInOrder, type SpelledPerson } from "./people";
import { inQuotation } from "./quotation";
import type { DocumentRule } from "./rule";

export const variantSpelling: DocumentRule = {
  code: "variant-spelling",
  severity: "hint",
  looksAt: "document",
  slow: true,
  docs: {
    summary: "One person whose name is spelled in two ways.",
    why: "Transliterations mix where sources do: Chaadaev in one chapter, Čaadaev in the next. Readers take them for two people, and so does the index. Names in quotations and in titles are left alone, since they are spelled as the source has them.",
    examples: [
      {
        bad: "Petr Chaadaev wrote to Stankevich. Chaadaev was ill. In the end Čaadaev refused.\n",
        good: "Petr Chaadaev wrote to Stankevich. Chaadaev was ill. In the end Chaadaev refused.\n",
        fixed: "Petr Chaadaev wrote to Stankevich. Chaadaev was ill. In the end Chaadaev refused.\n",
      },
    ],
  },
  check: (document, report) => {
    for (const person of peopleInOrder(document)) {
      const families = familiesOf(person);
      const [preferred, ...others] = families;
      if (!preferred || others.length === 0) continue;
      for (const { family, mentions } of others) {
        for (const span of mentions) {
          if (inQuotation(document, span)) continue;
          const at = document.slice(span.from, span.to).indexOf(family);
          const times = preferred.mentions.length;
          report({
            span,
            message: `“${family}” is spelled “${preferred.family}” ${times === 1 ? "once" : `${times} times`} in this text.`,
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

/** Family names of a person in this text with their places, the most frequent first. */
function familiesOf(person: SpelledPerson): { family: string; mentions: { from: number; to: number }[] }[] {
  const families = new Map<string, { family: string; mentions: { from: number; to: number }[] }>();
  for (const { form, mentions } of person.forms) {
    const { family } = form.name;
    if (family === "" || form.lemmas.length > 0 || family === family.toUpperCase() || /[\u0370-\u052f]/.test(family)) continue;
    const known = families.get(family);
    if (known) known.mentions.push(...mentions);
    else families.set(family, { family, mentions: [...mentions] });
  }
  return [...families.values()].sort((a, b) => b.mentions.length - a.mentions.length);
}
