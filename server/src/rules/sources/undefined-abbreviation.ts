import { repositoryOf } from "../../data/repositories/repositories";
import type { NoteDocument } from "../../document/document";
import { ruleInNotes } from "./in-notes";

export const undefinedAbbreviation = ruleInNotes(
  {
    code: "undefined-abbreviation",
    severity: "hint",
    docs: {
      summary: "An archive cited by an abbreviation that is introduced nowhere.",
      why: "Readers look for “(hereafter ASXY)” or a list of abbreviations. Well-known archives are in Apparatus’s own table and are not reported. What another chapter of the manuscript introduces is known here too.",
      examples: [
        {
          bad: "Salt was dear.[^1]\n\n[^1]: ASXY, Gabelle, busta 15, fasc. 4.\n",
          good: "Salt was dear.[^1] Tar was not.[^2]\n\n[^1]: Archivio Storico di Xanto e Ypso (hereafter ASXY), Gabelle, busta 15, fasc. 4.\n\n[^2]: ASXY, Gabelle, busta 16, fasc. 1.\n",
        },
      ],
    },
  },
  (sources, document) => {
    const seen = new Set<string>();
    const introduced = new Set(sources.shorthands.map((each) => each.repository));
    const where = sources.others ? "in no note of the manuscript" : "nowhere in this file";
    let looked = 0;
    return sources.archives.flatMap(({ note, repository }) => {
      if (!repository?.span || seen.has(repository.key)) return [];
      seen.add(repository.key);
      if (!isAbbreviation(repository.written) || repositoryOf(repository.key)) return [];
      if (
        introduced.has(repository.key) ||
        sources.others?.introduction(repository.written) ||
        looked++ > MOST_ABBREVIATIONS ||
        standsInText(document, repository.written)
      )
        return [];
      return [{ note, span: repository.span, message: `“${repository.written}” is introduced ${where}.` }];
    });
  },
  "text",
);

/** A text with more has codes of its own, and no author will introduce them all. */
const MOST_ABBREVIATIONS = 300;

const isAbbreviation = (written: string): boolean =>
  /^[\p{Lu}\p{Ll}]{2,9}(?: \p{Lu}{2,6})?$/u.test(written) && /\p{Lu}\p{L}*\p{Lu}/u.test(written);

/** Whether the running text has the abbreviation too, as a list of abbreviations does. */
function standsInText({ slots }: NoteDocument, word: string): boolean {
  return slots.some(({ text, reading }) =>
    reading.blocks.some((block) => block.kind !== "note" && text.slice(block.from, block.to).includes(word)),
  );
}
