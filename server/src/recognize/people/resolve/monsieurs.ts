import type { NameCandidate } from "../../../model/people";
import { Evidence } from "../evidence/evidence";

/** Reads `M. Thiers` as Monsieur Thiers in a document in which so many names begin with `M.` that it cannot be their initial; elsewhere the
 *  same list. */
export function withMonsieurs(candidates: readonly NameCandidate[]): readonly NameCandidate[] {
  const surnames = new Map<string, Set<string>>();
  for (const { written } of candidates) {
    const initial = written.charCodeAt(1) === 46 ? written.charAt(0) : "";
    if (initial === "" || written.charCodeAt(3) === 46 || written.charCodeAt(4) === 46) continue;
    const known = surnames.get(initial);
    if (known) known.add(written);
    else surnames.set(initial, new Set([written]));
  }
  const gentlemen = surnames.get("M")?.size ?? 0;
  const most = Math.max(0, ...[...surnames].map(([initial, { size }]) => (initial === "M" ? 0 : size)));
  if (gentlemen < FEWEST || gentlemen < most * MORE_THAN_ANY) return candidates;
  return candidates.map((candidate) => (surnames.get("M")?.has(candidate.written) ? monsieur(candidate) : candidate));
}

/** Names that begin with `M.`, and how many times as many as with any other single initial; few given names begin with M. */
const FEWEST = 4;
const MORE_THAN_ANY = 1.5;

function monsieur(candidate: NameCandidate): NameCandidate {
  const { from, to, evidence } = candidate;
  const written = candidate.written.replace(/^M\. ?/, "");
  const cut = candidate.written.length - written.length;
  const whole = to - from === candidate.written.length;
  const given = written.includes(" ") ? Evidence.Given : 0;
  return {
    ...candidate,
    from: whole ? from + cut : from,
    written,
    title: "M",
    evidence: (evidence & ~Evidence.Initials) | Evidence.Title | given,
  };
}
