import { closingAt } from "../brackets";
import { dateEnd } from "../dates";
import type { NoteText } from "../note-text";
import { quotedEnd } from "../quotations";
import type { Token } from "../token";
import { isCapital, isMark, SEPARATORS } from "../tokens";
import { is } from "../words";
import { isLetter } from "./collections";
import { elementAt } from "./elements";
import { LEVEL_WORDS } from "./levels";
import { libraryBefore, type Mention, mentionAt } from "./mentions";
import { type Cluster, type Part, spanOf } from "./parts";
import { codeAt } from "./shelfmarks";
import { INTRODUCTION, LEVEL, skipIntroduction, unitAt } from "./values";

/** Groups the repositories and levels of a stretch of tokens. With `repeated`, what comes first goes on from a reference named before. */
export function clustersOf(note: NoteText, from: number, to: number, repeated: boolean): Cluster[] {
  const { tokens } = note;
  const clusters: Cluster[] = [];
  let current: { mention?: Mention; parts: Part[]; from: number; to: number } | undefined = repeated
    ? { parts: [], from, to: from }
    : undefined;
  const close = (): void => {
    if (current && (current.parts.length > 0 || repeated)) clusters.push(withoutLetters(current, tokens));
    current = undefined;
  };
  let at = from;
  while (at < to) {
    const past = pastWords(tokens, at, to);
    if (past > at) {
      at = past;
      continue;
    }
    if (isMark(tokens[at], "(")) {
      const end = closingAt(tokens, at);
      // Levels in parentheses explain, or make up a reference of their own.
      if (end > 0 && end < to && !startsReference(note, at + 1, end)) {
        at = end + 1;
        continue;
      }
      at++;
      continue;
    }
    const found = elementAt(note, at, to, current);
    if (!found) {
      at++;
      continue;
    }
    if (found.kind === "mention") {
      const { mention } = found;
      if (mention.kind === "acronym" && isSpokenOf(tokens, mention, to)) {
        at = mention.to;
        continue;
      }
      if (current && current.parts.length > 0 && !repeated && endsWith(tokens, current, mention, to)) {
        current.mention = mention;
        current.to = mention.to;
      } else if (current?.mention && current.parts.length === 0 && mention.from - current.to < 14) {
        if (isWordBefore(tokens, current.mention, mention)) current = { mention, parts: [], from: mention.from, to: mention.to };
        else current.mention = joined(tokens, current.mention, mention);
        current.to = mention.to;
      } else if (mention.kind !== "acronym" || current === undefined || (opensReference(tokens, mention) && leads(tokens, mention, to))) {
        close();
        current = { mention, parts: [], from: mention.from, to: mention.to };
      }
      at = mention.to;
      continue;
    }
    const span = spanOf(found);
    // `Cambridge, Corpus Christi College, MS 260`: what stands before the word for “manuscript” is where it lies.
    if (!current && found.kind === "mark" && found.mark.kind === "manuscript") {
      const library = libraryBefore(tokens, from, span.from);
      if (library) current = { mention: library, parts: [], from: library.from, to: library.to };
    }
    if (
      current?.mention &&
      current.parts.length === 0 &&
      span.from - current.to > (current.mention.kind === "known" || current.mention.kind === "introduced" ? 40 : 24)
    )
      close();
    current ??= { parts: [], from: span.from, to: span.from };
    current.parts.push(found);
    current.to = span.to;
    at = span.to;
  }
  close();
  return clusters;
}

/** Whether a sentence goes on behind capitals, so that they are no archive: `CIA clearances for FRUS`, `wrote to [FE], 19 May 1936`. */
function isSpokenOf(tokens: readonly Token[], { to: at }: Mention, to: number): boolean {
  const next = at < to ? tokens[at] : undefined;
  if (next?.kind === "mark") {
    // An archive is not dated: `Reber to RP, 26 November 1941, NARA`.
    const dated = next.text === "," && dateEnd(tokens, at + 1, to) > at + 2;
    return dated || next.text === "[" || next.text === "]" || (next.text === "(" && tokens[at + 1]?.kind === "number");
  }
  return next?.kind === "word" && !isCapital(next.text) && !CONNECTING.has(next.lower) && !is(next, LEVEL) && !is(next, INTRODUCTION);
}

/** Whether a repository ends what has been gathered: `Box 7, NARA`, `Box 7, Neri Papers, Salt Library`, `Box 3, Salt Board, National Archives`. */
function endsWith(tokens: readonly Token[], { mention, parts, to: end }: Open, last: Mention, to: number): boolean {
  if (!mention && connects(tokens, end, last.from)) return true;
  const sure = last.kind === "known" || last.kind === "introduced" || last.sure === true;
  const papers = mention?.kind === "named" && mention.to === end && connects(tokens, end, last.from) && last.kind !== "acronym";
  if (leads(tokens, last, to)) return false;
  // `CO 295/477, Chancellor to Law, 3 May 1917, TNA`: no other archive has the records of a department.
  const part = parts[parts.length - 1];
  const department = part?.kind === "mark" && part.mark.department && last.known?.country === "GB";
  if (department && !mention && last.from - end < 24 && !tokens.slice(end, last.from).some((token) => isMark(token, ";"))) return true;
  // `Box 1, Salt Company Records, Baker Library`
  const records = last.kind === "named" && RECORDS.has(tokens[last.from - 2]?.lower ?? "");
  return papers || (!mention && (sure || records) && isCollection(tokens, end, last.from));
}

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

/** Whether capitals stand behind a separator, and not as the `GD` in `II. HA GD, Abt. 24`. */
const opensReference = (tokens: readonly Token[], { from }: Mention): boolean =>
  from === 0 || tokens[from - 1]?.kind === "mark" || !(isCapital(tokens[from - 1]?.text ?? "") || tokens[from - 1]?.kind === "number");

/** A capital letter with a number that stands alone behind a repository is a shelf mark and no level: `Salt Archive, T 965`. */
function withoutLetters(found: Cluster, tokens: readonly Token[]): Cluster {
  const parts = withFiles(found);
  const cluster = parts === found.parts ? found : { ...found, parts };
  const [part] = cluster.parts;
  if (!part || cluster.parts.length > 1 || part.kind !== "unit" || cluster.mention?.known?.system === "published" || !cluster.mention)
    return cluster;
  const code = part.unit.word.length === 1 ? codeAt(tokens, part.unit.from, part.unit.to) : undefined;
  return code ? { ...cluster, parts: [{ kind: "mark", mark: code }] } : cluster;
}

/** An `f.` before a part of a file, or right behind the busta of an Italian archive, is the file, and no leaf: `b. 72, f. 3, s.f. 1`. */
function withFiles({ parts, mention }: Cluster): readonly Part[] {
  const italian = mention?.known?.country === "IT";
  if (!parts.some((part) => part.kind === "unit" && part.unit.word === "f")) return parts;
  return parts.map((part, at) => {
    const next = parts[at + 1];
    const before = parts[at - 1];
    const file =
      part.kind === "unit" &&
      part.unit.word === "f" &&
      ((next?.kind === "unit" && next.unit.words.some((word) => word.level === "sottofascicolo" || word.level === "inserto")) ||
        (italian && !part.unit.sided && before?.kind === "unit" && before.unit.word === "b"));
    return file ? { kind: "unit", unit: { ...part.unit, words: LEVEL_WORDS.get("fasc") ?? [] } } : part;
  });
}

/** Skips quoted titles and explanations of abbreviations. */
function pastWords(tokens: readonly Token[], at: number, to: number): number {
  const quoted = quotedEnd(tokens, at, to);
  return quoted > at ? quoted : skipIntroduction(tokens, at, to);
}

function startsReference(note: NoteText, at: number, to: number): boolean {
  return mentionAt(note, at, to) !== undefined && to - at > 2;
}

/** Whether levels follow an acronym at once, so that it can only be a repository. */
function leads(tokens: readonly Token[], mention: Mention, to: number): boolean {
  let at = mention.to;
  while (at < to && is(tokens[at], SEPARATORS) && !isMark(tokens[at], ";")) at++;
  return unitAt(tokens, at, to) !== undefined || codeAt(tokens, at, to) !== undefined;
}

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
    if (!CONNECTING.has((tokens[at] as Token).lower) || at - from > 6) return false;
    at++;
  }
  return true;
}

/** Whether capitals in a sentence stand before the source that it names: `NSC Directive 11 is printed in FRUS`. */
const isWordBefore = (tokens: readonly Token[], first: Mention, second: Mention): boolean =>
  first.kind === "acronym" && second.kind === "known" && tokens[first.to]?.kind === "word" && !connects(tokens, first.to, second.from);

/** Two names of one repository: `Public Record Office (PRO)`, `DVP SSSR`; or a repository inside another: `ÖStA, HHStA`. */
function joined(tokens: readonly Token[], first: Mention, second: Mention): Mention {
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
