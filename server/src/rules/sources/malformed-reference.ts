import type { ResolvedArchive } from "../../model/resolved-sources";
import type { ArchivalUnit } from "../../model/sources";
import { rankOf } from "../../recognize/archives/levels";
import { type NoteFinding, ruleInNotes } from "./in-notes";

export const malformedReference = ruleInNotes(
  {
    code: "malformed-reference",
    severity: "warning",
    docs: {
      summary: "An archival reference in which a number is missing or impossible, or the levels stand in the wrong order.",
      why: "Nobody can order a file whose number is missing, and a file with the number 0, leaves that count backwards or an opis’ above its fond are slips of the pen.",
      examples: [
        {
          bad: "Salt was dear.[^1]\n\n[^1]: GARF, f. 5446, op. 1, d. Report on salt, 4 May 1921.\n",
          good: "Salt was dear.[^1]\n\n[^1]: GARF, f. 5446, op. 1, d. 17, Report on salt, 4 May 1921.\n",
        },
        {
          bad: "Salt was dear.[^1]\n\n[^1]: GARF, op. 1, f. 5446, d. 17.\n",
          good: "Salt was dear.[^1]\n\n[^1]: GARF, f. 5446, op. 1, d. 17.\n",
        },
        {
          bad: "Salt was dear.[^1]\n\n[^1]: GARF, f. 5446, op. 1, d. 17, ll. 9–3.\n",
          good: "Salt was dear.[^1]\n\n[^1]: GARF, f. 5446, op. 1, d. 17, ll. 3–9.\n",
        },
      ],
    },
  },
  (sources) => {
    const found: NoteFinding[] = [];
    for (const archive of sources.archives) {
      if (!archive.repository) continue;
      missingNumbers(archive, found);
      impossibleNumbers(archive, found);
      wrongOrder(archive, found);
    }
    return found;
  },
);

function missingNumbers({ note, gaps }: ResolvedArchive, found: NoteFinding[]): void {
  for (const { level, span } of gaps ?? []) found.push({ note, span, message: `The number of the ${named(level)} is missing.` });
}

function impossibleNumbers({ note, units, from, to, locator }: ResolvedArchive, found: NoteFinding[]): void {
  for (const { level, value, span, inherited } of units) {
    if (!inherited && isZero(value)) found.push({ note, span, message: `There is no ${named(level)} ${value}.` });
  }
  if (locator === undefined) return;
  if (isZero(locator)) found.push({ note, span: { from, to }, message: `There is no leaf ${locator}.` });
  const backwards = backwardRange(locator);
  if (backwards) found.push({ note, span: { from, to }, message: `The leaves ${backwards} count backwards.` });
}

const isZero = (value: string): boolean => value.startsWith("0") && /^0+$/.test(value);

/** `9–3`; in `135–36` the hundreds are left out, and `12r–12v` are the sides of a leaf. */
function backwardRange(locator: string): string | undefined {
  if (!/[–-]/.test(locator)) return undefined;
  for (const [range, first = "", last = ""] of locator.matchAll(/(?<![\p{L}\d.])(\d{1,9})(?:ob|об)?[.]?[–-](\d{1,9})(?![\p{L}\d.])/gu))
    if (last.length >= first.length && Number(last) < Number(first)) return range;
  return undefined;
}

/** Levels that stand in one order wherever they are printed, from the whole to the part or the other way round. */
const ORDERED: ReadonlySet<string> = new Set(["fond", "opis", "delo"]);

function wrongOrder({ note, units, system }: ResolvedArchive, found: NoteFinding[]): void {
  if (system !== "russian") return;
  let above: ArchivalUnit | undefined;
  let wrong: readonly [ArchivalUnit, ArchivalUnit] | undefined;
  let goesDown = false;
  for (const below of units) {
    if (below.inherited || !ORDERED.has(below.level)) continue;
    if (above && rankOf(system, below.level) < rankOf(system, above.level)) wrong ??= [above, below];
    else if (above) goesDown = true;
    above = below;
  }
  if (!wrong || !goesDown) return;
  const message = `The ${named(wrong[1].level)} stands behind the ${named(wrong[0].level)} that is a part of it.`;
  found.push({ note, span: wrong[1].span, message });
}

const named = (level: string): string => level.replace("-", " ");
