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
  const others = [...surnames].map(([initial, { size }]) => (initial === "M" ? 0 : size));
  const most = Math.max(0, ...others);
  const all = others.reduce((sum, size) => sum + size, 0);
  if (gentlemen < FEWEST || gentlemen < most * MORE_THAN_ANY || gentlemen < all * OF_ALL_OTHERS) return candidates;
  return candidates.map((candidate) => (surnames.get("M")?.has(candidate.written) ? monsieur(candidate) : candidate));
}

/** Names that begin with `M.`, how many times as many as with any other single initial, and as with all of them: footnotes that cite many
 *  authors by an initial have one `M. Ellwick` in ten, and by chance one in four; letters and papers on gentlemen have one in two or more. */
const FEWEST = 4;
const MORE_THAN_ANY = 1.5;
const OF_ALL_OTHERS = 2 / 3;

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
