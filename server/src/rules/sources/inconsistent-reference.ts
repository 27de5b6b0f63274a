import type { SourcesInDocument } from "../../document/sources";
import type { ResolvedArchive } from "../../model/resolved-sources";
import { type NoteFinding, noteNamed, ruleInNotes } from "./in-notes";

export const inconsistentReference = ruleInNotes(
  {
    code: "inconsistent-reference",
    severity: "information",
    docs: {
      summary: "One archive or one file that is cited in two ways.",
      why: "One file lies in one portfolio: where two notes differ, one of them is wrong. And a series that goes by two abbreviations looks like two.",
      examples: [
        {
          bad: "Salt.[^1] Tar.[^2]\n\n[^1]: GARF, f. 4, op. 20, pap. 158, d. 85.\n\n[^2]: GARF, f. 4, op. 20, pap. 157, d. 85.\n",
          good: "Salt.[^1] Tar.[^2]\n\n[^1]: GARF, f. 4, op. 20, pap. 158, d. 85.\n\n[^2]: GARF, f. 4, op. 20, pap. 158, d. 85.\n",
        },
      ],
    },
  },
  (sources) => [...differentPortfolios(sources), ...differentAbbreviations(sources)],
);

/** Files with the same fond, opis’ and number in two portfolios. */
function differentPortfolios(sources: SourcesInDocument): NoteFinding[] {
  const first = new Map<string, ResolvedArchive>();
  const found: NoteFinding[] = [];
  for (const archive of sources.archives) {
    const papka = archive.units.find(({ level }) => level === "papka");
    if (!papka || papka.inherited || !archive.units.some(({ level }) => level === "delo")) continue;
    const key = [archive.repository?.key, ...archive.units.flatMap(({ level, value }) => (level === "papka" ? [] : [level, value]))].join(
      "/",
    );
    const before = first.get(key);
    const other = before?.units.find(({ level }) => level === "papka");
    if (!before || !other) first.set(key, archive);
    else if (other.value !== papka.value) {
      found.push({
        note: archive.note,
        span: papka.span,
        message: `The same delo lies in papka ${other.value} according to ${noteNamed(sources, before.note)}.`,
        related: [{ note: before.note, span: before, message: `Papka ${other.value}.` }],
      });
    }
  }
  return found;
}

/** Abbreviations of one archive of which one prevails: `DVP SSSR` beside many `DVP`. */
function differentAbbreviations(sources: SourcesInDocument): NoteFinding[] {
  const byKey = new Map<string, Map<string, ResolvedArchive[]>>();
  for (const archive of sources.archives) {
    const { repository } = archive;
    if (!repository?.span) continue;
    const { key, written } = repository;
    const forms = byKey.get(key);
    const same = forms?.get(written);
    if (same) same.push(archive);
    else if (/^[\p{Lu} ]{2,12}$/u.test(written)) byKey.set(key, (forms ?? new Map()).set(written, [archive]));
  }
  return [...byKey.values()].flatMap((forms) => {
    const [most, ...others] = [...forms].sort((a, b) => b[1].length - a[1].length);
    return most ? others.flatMap(([written, archives]) => rarer(written, archives, most[0], most[1].length)) : [];
  });
}

function rarer(written: string, archives: readonly ResolvedArchive[], usual: string, count: number): NoteFinding[] {
  if (count < 2 * archives.length) return [];
  return archives.flatMap(({ note, repository }): NoteFinding[] => {
    const span = repository?.span;
    const message = `“${written}” goes by “${usual}” elsewhere (${count} times).`;
    return span ? [{ note, span, message, fixes: () => [{ title: `Change to ${usual}`, span, text: usual }] }] : [];
  });
}
