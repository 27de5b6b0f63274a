import type { NameCandidate } from "../../model/people";
import { Evidence } from "./evidence";
import { classOf, Given } from "./lexicon";
import { partsOf } from "./parts";

/** Takes apart what only the whole document shows to be two names: `Garrick-Johnson` where both are people, and
 *  `Radetzky Carlo Dell’Acqua` where the text elsewhere has `Carlo Dell’Acqua`. The same list where nothing is to be done. */
export function divided(candidates: readonly NameCandidate[], isPerson: (written: string) => boolean): readonly NameCandidate[] {
  const written = new Set(candidates.map((candidate) => candidate.written));
  let changed = false;
  const pieces = candidates.flatMap((candidate) => {
    const parts = atHyphen(candidate, isPerson) ?? atSpace(candidate, written) ?? sideBySide(candidate, isPerson);
    if (!parts) return [candidate];
    changed = true;
    return parts;
  });
  return changed ? pieces : candidates;
}

function atHyphen(candidate: NameCandidate, isPerson: (written: string) => boolean): NameCandidate[] | undefined {
  const { written } = candidate;
  const hyphen = written.indexOf("-");
  if (hyphen <= 2 || written.includes(" ") || written.indexOf("-", hyphen + 1) > 0) return undefined;
  const [first, second] = [written.slice(0, hyphen), written.slice(hyphen + 1)];
  if (!/^\p{Lu}/u.test(second) || !isPerson(first) || !isPerson(second)) return undefined;
  return halves(candidate, first, second);
}

function atSpace(candidate: NameCandidate, written: ReadonlySet<string>): NameCandidate[] | undefined {
  if ((candidate.evidence & (Evidence.Several | Evidence.Given)) === 0) return undefined;
  const space = candidate.written.indexOf(" ");
  const rest = candidate.written.slice(space + 1);
  if (space <= 2 || !rest.includes(" ") || !written.has(rest) || candidate.written.charAt(space - 1) === ".") return undefined;
  if (classOf(candidate.written.slice(0, space)) & Given) return undefined;
  if (partsOf(rest, false).given.length === 0) return undefined;
  return halves(candidate, candidate.written.slice(0, space), rest);
}

/** `Kanzler Gorčakov Šuvalovu`: sender and addressee, both known as persons by their surnames. */
function sideBySide(candidate: NameCandidate, isPerson: (written: string) => boolean): NameCandidate[] | undefined {
  if ((candidate.evidence & Evidence.Several) === 0) return undefined;
  const [first = "", second = "", more] = candidate.written.split(" ");
  // `Nekljudov Sazonovu`: the one in the nominative writes to the other in the dative.
  if (
    more === undefined &&
    candidate.evidence & Evidence.Inflected &&
    /(?:[oe]v|in|sk)$/.test(first.replace(/[iy][iy]?$/, "")) &&
    /(?:[oe]vu|inu|skomu)$/.test(second)
  )
    return halves(candidate, first, second, Evidence.Correspondent);
  return more === undefined && isPerson(first) && isPerson(second) ? halves(candidate, first, second) : undefined;
}

/** Each half keeps the evidence on its own side. */
function halves(candidate: NameCandidate, first: string, second: string, both = 0): NameCandidate[] {
  const { evidence } = candidate;
  const zone = (evidence & (Evidence.InTitle | Evidence.Imprint | Evidence.Inflected)) | both;
  return [
    {
      ...candidate,
      to: candidate.from + first.length,
      written: first,
      evidence: zone | (evidence & (Evidence.Title | Evidence.Role | Evidence.And)),
    },
    {
      ...candidate,
      from: candidate.to - second.length,
      written: second,
      title: "",
      evidence: zone | Evidence.And | (second.includes(" ") ? Evidence.Given : 0),
    },
  ];
}
