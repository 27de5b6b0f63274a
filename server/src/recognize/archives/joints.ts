import { dateEnd } from "../dates";
import type { Token } from "../token";
import { isCapital, isMark, SEPARATORS } from "../tokens";
import { is } from "../words";
import { lotAt } from "./american";
import { isLetter } from "./collections";
import type { Mention } from "./mention";
import type { Cluster } from "./parts";
import { codeAt } from "./shelfmarks";
import { INTRODUCTION, LEVEL, skipIntroduction, unitAt } from "./values";

/* How the repository that a token names belongs to what has been gathered before it. */

/** Whether a repository ends what has been gathered: `Box 7, NARA`, `Box 7, Neri Papers, Salt Library`, `Box 3, Salt Board, National Archives`. */
export function endsWith(tokens: readonly Token[], { mention, parts, to: end }: Open, last: Mention, to: number): boolean {
  // `box 6, SSB Nominations` is a folder, `DEFE 4/12, SSB 41st mtg` a paper.
  if (last.kind === "acronym" && last.to < to && tokens[last.to]?.kind !== "mark") return false;
  if (!mention && connects(tokens, end, last.from)) return true;
  const sure = last.kind === "known" || last.kind === "introduced" || last.sure === true;
  const papers = mention?.kind === "named" && mention.to === end && connects(tokens, end, last.from) && last.kind !== "acronym";
  if (leads(tokens, last, to)) return false;
  if (mention && mention.kind !== "known" && isInside(tokens, mention, last) && connects(tokens, end, last.from)) return true;
  // `CO 295/477, Chancellor to Law, 3 May 1917, TNA`: no other archive has the records of a department.
  const part = parts[parts.length - 1];
  const department = part?.kind === "mark" && part.mark.department && last.known?.country === "GB";
  if (department && !mention && last.from - end < 24 && !tokens.slice(end, last.from).some((token) => isMark(token, ";"))) return true;
  // `Box 1, Salt Company Records, Baker Library`
  const records = last.kind === "named" && RECORDS.has(tokens[last.from - 2]?.lower ?? "");
  return papers || (!mention && (sure || records) && isCollection(tokens, end, last.from));
}

/** Whether papers, or a file that goes by capitals, lie in the archive at the end: `Hay Papers, box 4, Salt Library`, `NSF, box 18, LBJL`. */
function isInside(tokens: readonly Token[], first: Mention, last: Mention): boolean {
  if (last.kind === "acronym") return false;
  if (arePapers(tokens, first)) return true;
  // The archives of a company lie in a library.
  if (first.kind === "named" && /^archives?$/.test(tokens[first.to - 1]?.lower ?? "") && /librar/i.test(tokens[last.to - 1]?.text ?? ""))
    return true;
  return first.kind === "acronym" && last.kind === "known";
}

/** Whether a name is that of papers and not of an archive: `Hay Papers`. */
export const arePapers = (tokens: readonly Token[], { kind, to }: Mention): boolean =>
  kind === "named" && RECORDS.has(tokens[to - 1]?.lower ?? "");

const RECORDS = new Set("records papers collection files manuscripts".split(" "));

type Open = Pick<Cluster, "mention" | "parts" | "to">;

/** Whether nothing but the name of a collection stands between two indices, set off by commas. */
function isCollection(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 14 || !isMark(tokens[from], ",") || !isMark(tokens[to - 1], ",") || !isCapital(tokens[from + 1]?.text ?? ""))
    return false;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.kind === "number" || (token.kind === "mark" && !/^[,’'&-]$/.test(token.text))) return false;
  }
  return !isLetter(tokens, { from: from + 1, to: to - 1 });
}

/** Whether a sentence goes on behind capitals, so that they are no archive: `CIA clearances for FRUS`, `wrote to [FE], 19 May 1936`. */
export function isSpokenOf(tokens: readonly Token[], { to: at }: Mention, to: number): boolean {
  const next = at < to ? tokens[at] : undefined;
  if (next?.kind === "mark") {
    // An archive is not dated: `Reber to RP, 26 November 1941, NARA`.
    const dated = next.text === "," && dateEnd(tokens, at + 1, to) > at + 2;
    const behind = tokens[at + 1];
    const sentence =
      next.text === "." &&
      behind?.kind === "word" &&
      !behind.glued &&
      !isCapital(behind.text) &&
      at + 1 < to &&
      !is(behind, LEVEL) &&
      !is(behind, INTRODUCTION);
    // `a speech to SSB, see Hay’s notes, TNA, FO 7/12`
    const led = next.text === "," && LEADING.has(behind?.lower ?? "");
    return dated || led || sentence || next.text === "[" || next.text === "]" || (next.text === "(" && tokens[at + 1]?.kind === "number");
  }
  return next?.kind === "word" && !isCapital(next.text) && !CONNECTING.has(next.lower) && !is(next, LEVEL) && !is(next, INTRODUCTION);
}

/** Whether levels follow an acronym at once, so that it can only be a repository. */
export function leads(tokens: readonly Token[], mention: Mention, to: number): boolean {
  let at = mention.to;
  while (at < to && is(tokens[at], SEPARATORS) && !isMark(tokens[at], ";")) at++;
  return unitAt(tokens, at, to) !== undefined || lotAt(tokens, at, to) !== undefined || codeAt(tokens, at, to) !== undefined;
}

const LEADING = new Set("see vgl siehe cfr voir vedi véase".split(" "));

const CONNECTING = new Set([
  ",",
  ".",
  ":",
  "–",
  "-",
  "—",
  "/",
  "(",
  "of",
  "in",
  "at",
  "im",
  "aus",
  "des",
  "der",
  "de",
  "del",
  "della",
  "dello",
  "du",
  "de",
  "la",
  "the",
  "from",
  "w",
  "v",
  "в",
  "nel",
  "presso",
  "en",
]);

/** Whether nothing but separators stands between two indices. */
export function connects(tokens: readonly Token[], from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const past = skipIntroduction(tokens, at, to);
    if (past > at) {
      at = past;
      continue;
    }
    if (at - from > 6 || !(isMark(tokens[at], ",") || CONNECTING.has((tokens[at] as Token).lower))) return false;
    at++;
  }
  return true;
}

/** Whether capitals in a sentence stand before the source that it names: `NSC Directive 11 is printed in FRUS`. */
export const isWordBefore = (tokens: readonly Token[], first: Mention, second: Mention): boolean =>
  first.kind === "acronym" && second.kind === "known" && tokens[first.to]?.kind === "word" && !connects(tokens, first.to, second.from);

/** Two names of one repository: `Public Record Office (PRO)`, `DVP SSSR`; or a repository inside another: `ÖStA, HHStA`. */
export function joined(tokens: readonly Token[], first: Mention, second: Mention): Mention {
  const inside =
    first.known &&
    second.known &&
    first.known !== second.known &&
    first.known.country === second.known.country &&
    first.known.country !== "" &&
    !isMark(tokens[second.from - 1], "(");
  if (inside) return second;
  const known = first.known ?? second.known;
  const kind = known ? "known" : first.kind === "acronym" ? second.kind : first.kind;
  return {
    from: first.from,
    to: second.kind === "acronym" && second.from - first.to === 0 ? second.to : first.to,
    kind,
    ...(known && { known }),
    ...(first.system && { system: first.system }),
  };
}
