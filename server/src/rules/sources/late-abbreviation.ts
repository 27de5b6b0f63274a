import { keyOf } from "../../data/repositories/repositories";
import type { SourcesInDocument } from "../../document/sources";
import type { ResolvedArchive } from "../../model/resolved-sources";
import { fileName } from "../../uris";
import { type NoteFinding, noteNamed, ruleInNotes } from "./in-notes";

export const lateAbbreviation = ruleInNotes(
  {
    code: "late-abbreviation",
    severity: "information",
    docs: {
      summary: "An abbreviation that is used before it is introduced.",
      why: "A paragraph was moved, and “(hereafter ASXY)” now stands behind the first note that needs it.",
      examples: [
        {
          bad: "Salt was dear.[^1] Tar was not.[^2]\n\n[^1]: ASXY, Gabelle, busta 15, fasc. 4.\n\n[^2]: Archivio Storico di Xanto e Ypso (hereafter ASXY), Gabelle, busta 16, fasc. 1.\n",
          good: "Salt was dear.[^1] Tar was not.[^2]\n\n[^1]: Archivio Storico di Xanto e Ypso (hereafter ASXY), Gabelle, busta 15, fasc. 4.\n\n[^2]: ASXY, Gabelle, busta 16, fasc. 1.\n",
        },
      ],
    },
  },
  (sources) => {
    if (sources.shorthands.length === 0 && !sources.others) return [];
    const first = firstBySpelling(sources);
    const here = sources.shorthands.flatMap((shorthand) => {
      if (shorthand.repository === undefined) return [];
      const early = first.get(keyOf(shorthand.term));
      const span = early?.repository?.span;
      if (!early || !span || early.note >= shorthand.note || sources.others?.introduction(shorthand.term)?.before) return [];
      const message = `“${shorthand.term}” is introduced only in ${noteNamed(sources, shorthand.note)}.`;
      return [{ note: early.note, span, message, related: [{ note: shorthand.note, span: shorthand, message: "It is introduced here." }] }];
    });
    return [...here, ...introducedInLaterChapters(sources, first)];
  },
);

/** Abbreviations that only a later chapter introduces; they are told in the first chapter that uses them. */
function introducedInLaterChapters(sources: SourcesInDocument, first: ReadonlyMap<string, ResolvedArchive>): NoteFinding[] {
  const { others } = sources;
  const own = new Set(sources.shorthands.map(({ term }) => keyOf(term)));
  return [...first].flatMap(([term, { note, repository }]) => {
    const introduced = others?.introduction(term);
    // A list of abbreviations serves the whole book, wherever it stands.
    if (
      !introduced ||
      introduced.before ||
      introduced.note === "" ||
      own.has(term) ||
      keyOf(introduced.written) !== term ||
      others?.uses(term, "before")
    )
      return [];
    const where = `note ${introduced.note} of ${fileName(introduced.uri)}`;
    return repository?.span ? [{ note, span: repository.span, message: `“${repository.written}” is introduced only in ${where}.` }] : [];
  });
}

/** For each spelling of a repository the reference that has it first. */
function firstBySpelling({ archives }: SourcesInDocument): ReadonlyMap<string, ResolvedArchive> {
  const first = new Map<string, ResolvedArchive>();
  for (const archive of archives) {
    const key = archive.repository?.span && keyOf(archive.repository.written);
    if (key !== undefined && !first.has(key)) first.set(key, archive);
  }
  return first;
}
