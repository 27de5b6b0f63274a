import { familyKey } from "../../corpus/sources/works";
import type { NoteDocument } from "../../document/document";
import { type SourcesInDocument, spanInDocument } from "../../document/sources";
import type { Span } from "../../model/note";
import type { ResolvedCitation } from "../../model/resolved-sources";
import { shortTitle } from "../repairs/written-out";
import { type NoteFinding, noteNamed, printedAt, ruleInNotes } from "./in-notes";

export const ambiguousShortTitle = ruleInNotes(
  {
    code: "ambiguous-short-title",
    severity: "information",
    docs: {
      summary: "A short citation that fits more than one work.",
      why: "With two works of one author cited, the surname alone does not say which is meant.",
      examples: [
        {
          bad: "Salt.[^1] Tar.[^2] Both.[^3]\n\n[^1]: Anna Neri, *Salt* (Rome: Porto, 1951), 3.\n\n[^2]: Anna Neri, *Tar* (Rome: Porto, 1960), 4.\n\n[^3]: Neri, p. 12.\n",
          good: "Salt.[^1] Tar.[^2] Both.[^3]\n\n[^1]: Anna Neri, *Salt* (Rome: Porto, 1951), 3.\n\n[^2]: Anna Neri, *Tar* (Rome: Porto, 1960), 4.\n\n[^3]: Neri, *Tar*, p. 12.\n",
        },
      ],
    },
  },
  (sources, document) =>
    sources.citations.flatMap((citation): NoteFinding[] => {
      if (citation.certainty !== "ambiguous") return [];
      const words = printedAt(document, sources, citation.note, citation);
      const by = familyKey(citation.item.creators);
      const works = sources.citations.filter(
        (each) => each.form === "full" && each.position === "first" && by !== "" && familyKey(each.item.creators) === by,
      );
      const keys = new Set([
        ...works.flatMap(({ work }) => work ?? []),
        ...[...sources.elsewhere.values()].filter((each) => each.by === by).map(({ key }) => key),
      ]);
      const span = nameIn(document, sources, citation);
      return [
        {
          note: citation.note,
          span: citation,
          message: `“${words}” fits more than one work.`,
          related: works
            .slice(0, 5)
            .map((each) => ({ note: each.note, span: each, message: `Cited in ${noteNamed(sources, each.note)}.` })),
          fixes: () =>
            [...keys].slice(0, 5).flatMap((key) => {
              const text = shortTitle(sources, key, document.format.id);
              return text === undefined || !span ? [] : [{ title: `Change to ${text}`, span, text }];
            }),
        },
      ];
    }),
);

/** What stands for the work: `Neri` of `Neri, p. 12`, and `Neri, op. cit.` of `Neri, op. cit., p. 12`; nothing where a title stands
 *  there too. */
function nameIn(document: NoteDocument, sources: SourcesInDocument, { note, from, to, item }: ResolvedCitation): Span | undefined {
  if (item.kind === "repeat") return { from, to: item.words.to };
  if (item.title !== undefined) return undefined;
  const { from: start } = spanInDocument(sources, note, { from, to });
  const name = /^[^,:]+/.exec(document.slice(start, start + to - from))?.[0] ?? "";
  return { from, to: from + name.length };
}
