import type { Span } from "../../model/note";
import type { DocumentRule, Fix } from "../rule";
import { inQuotation } from "./quotation";
import { peopleInOrder } from "./spelled";

export const ambiguousName: DocumentRule = {
  code: "ambiguous-name",
  severity: "hint",
  looksAt: "document",
  slow: true,
  docs: {
    summary: "A surname alone, where the text has named several people who have it.",
    why: "Brothers, and husbands and wives, are easily taken for one another. The first place is told; a given name or an initial there helps readers and the index.",
    examples: [
      {
        bad: "August Schlegel wrote. Friedrich Schlegel wrote. Schlegel told Tieck.\n",
        good: "August Schlegel wrote. Friedrich Schlegel wrote. August Schlegel told Tieck.\n",
        fixed: "August Schlegel wrote. Friedrich Schlegel wrote. August Schlegel told Tieck.\n",
      },
    ],
  },
  check: (document, report) => {
    for (const { forms, maybe } of peopleInOrder(document)) {
      if (maybe.length < 2) continue;
      for (const { form, mentions } of forms) {
        const [first, ...more] = mentions;
        if (!first) continue;
        const also = more.length > 0 ? `, here and in ${more.length === 1 ? "one more place" : `${more.length} more places`}` : "";
        const written = maybe.slice(0, MOST_TOLD);
        report({
          span: first,
          message: `“${form.written}” may be ${written.join(" or ")}${also}.`,
          ...(inQuotation(document, first) ? {} : { fixes: () => written.flatMap((name) => inFull(first, form.written, name)) }),
        });
      }
    }
  },
};

const MOST_TOLD = 4;

/** Puts what is missing before a surname. */
const inFull = ({ from }: Span, surname: string, name: string): Fix[] =>
  name.endsWith(` ${surname}`) ? [{ title: `Write “${name}”`, edits: [{ from, to: from, text: name.slice(0, -surname.length) }] }] : [];
