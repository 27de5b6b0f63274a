import type { SystemId } from "../../model/sources";
import { dateEnd } from "../dates";
import type { NoteText } from "../note-text";
import { quotedEnd } from "../quotations";
import { isCapital, isCapitals, isMark, SEPARATORS, type Token } from "../tokens";
import { is } from "../words";
import { numberedCollectionAt, slashedAt, unitInContext, volumeAt } from "./context";
import { LEVEL_WORDS, type LevelWord, SYSTEMS } from "./levels";
import { type Mention, mentionAt } from "./mentions";
import { type Cluster, type OpenCluster, type Part, spanOf } from "./parts";
import { COLLECTIONS, codeAt, MANUSCRIPTS, manuscriptAt, type ShelfMark } from "./shelfmarks";
import { LEVEL, numberEnd, numbered, type PrintedUnit, skipIntroduction, unitAt } from "./values";

/** Groups the repositories and levels of a stretch of tokens. With `repeated`, what comes first goes on from a reference named before. */
export function clustersOf(note: NoteText, from: number, to: number, repeated: boolean): Cluster[] {
  const { tokens, closing } = note;
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
      const end = closing[at] ?? -1;
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
      if (current && current.parts.length > 0 && !current.mention && connects(tokens, current.to, mention.from) && !repeated) {
        current.mention = mention;
        current.to = mention.to;
      } else if (current?.mention && current.parts.length === 0 && mention.from - current.to < 14) {
        current.mention = joined(tokens, current.mention, mention);
        current.to = mention.to;
      } else if (mention.kind !== "acronym" || current === undefined || leads(tokens, mention, to)) {
        close();
        current = { mention, parts: [], from: mention.from, to: mention.to };
      }
      at = mention.to;
      continue;
    }
    const span = spanOf(found);
    if (current?.mention && current.parts.length === 0 && span.from - current.to > 24) close();
    current ??= { parts: [], from: span.from, to: span.from };
    current.parts.push(found);
    current.to = span.to;
    at = span.to;
  }
  close();
  return clusters;
}

/** A capital letter with a number that stands alone behind a repository is a shelf mark and no level: `Salt Archive, T 965`. */
function withoutLetters(found: Cluster, tokens: readonly Token[]): Cluster {
  const cluster = { ...found, parts: withFiles(found.parts) };
  const [part] = cluster.parts;
  if (!part || cluster.parts.length > 1 || part.kind !== "unit" || cluster.mention?.known?.system === "published" || !cluster.mention)
    return cluster;
  const code = part.unit.word.length === 1 ? codeAt(tokens, part.unit.from, part.unit.to) : undefined;
  return code ? { ...cluster, parts: [{ kind: "mark", mark: code }] } : cluster;
}

/** An `f.` before a part of a file is the file, and no leaf: `b. 72, f. 3, s.f. 1`. */
function withFiles(parts: readonly Part[]): Part[] {
  return parts.map((part, at) => {
    const next = parts[at + 1];
    const file =
      part.kind === "unit" &&
      part.unit.word === "f" &&
      next?.kind === "unit" &&
      next.unit.words.some((word) => word.level === "sottofascicolo" || word.level === "inserto");
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

function elementAt(
  note: NoteText,
  at: number,
  to: number,
  current: OpenCluster | undefined,
): Part | { kind: "mention"; mention: Mention } | undefined {
  const { tokens } = note;
  const open = current !== undefined;
  const last = current?.parts[current.parts.length - 1];
  const token = tokens[at] as Token;
  if (token.kind === "mark" && token.text !== "№") return undefined;
  if (token.kind === "number") return numberAt(tokens, at, to, current);
  const contextual = unitInContext(tokens, at, to, current);
  if (contextual) return { kind: "unit", unit: contextual };
  // Small letters begin nothing but levels, manuscripts, and names for which the note has an abbreviation.
  if (!is(token, LEVEL | MANUSCRIPTS | COLLECTIONS) && !isCapital(token.text) && note.introduced.size === 0) return undefined;
  const code = codeAt(tokens, at, to);
  const department = code?.department && token.lower !== "rg" ? code : undefined;
  const mention = mentionAt(note, at, to);
  if (mention?.kind === "known" && !department) return { kind: "mention", mention };
  const manuscript = manuscriptAt(tokens, at, to, behindRepository(tokens, at, current));
  if (manuscript) return { kind: "mark", mark: manuscript };
  if (mention && mention.kind !== "acronym" && mention.kind !== "known") return { kind: "mention", mention };
  // A letter with a number behind a piece is the registry's mark on the paper, and describes it.
  if (last?.kind === "mark" && last.mark.department && token.text.length === 1 && code) return undefined;
  if (department) return { kind: "mark", mark: department };
  const unit = unitAt(tokens, at, to);
  // The `BB 18 1061` of a French archive is no busta.
  const parted = code !== undefined && code.seriesTo < code.to && token.text.length === 2 && isCapitals(token.text, 2);
  if (unit && !isInitial(tokens, at) && !(code && open && (parted || isLetterCode(tokens, at, unit, to)))) return { kind: "unit", unit };
  if (code && (open || code.strong) && !(last?.kind === "mark" && last.mark.department)) return { kind: "mark", mark: code };
  return mention ? { kind: "mention", mention } : undefined;
}

/** Whether nothing but a comma stands between a repository and a token. */
const behindRepository = (tokens: readonly Token[], at: number, current: OpenCluster | undefined): boolean =>
  current?.mention !== undefined && current.parts.length === 0 && isMark(tokens[at - 1], ",");

function numberAt(tokens: readonly Token[], at: number, to: number, current: OpenCluster | undefined): Part | undefined {
  const open = current !== undefined;
  const last = current?.parts[current.parts.length - 1];
  const manuscript = manuscriptAt(tokens, at, to);
  if (manuscript) return { kind: "mark", mark: manuscript };
  const slashed = slashedAt(tokens, at, to, current);
  if (slashed) return { kind: "unit", unit: slashed };
  const decimal = decimalFileAt(tokens, at, to, last);
  if (decimal) return { kind: "unit", unit: decimal };
  const ordinal = unitAt(tokens, at, to);
  if (ordinal) return { kind: "unit", unit: ordinal };
  const bare = open && last === undefined && isMark(tokens[at - 1], ",") ? bareNumberAt(tokens, at, to) : undefined;
  if (bare) return { kind: "mark", mark: bare };
  const turns = open && isMark(tokens[at - 1], ",") ? codeAt(tokens, at, to) : undefined;
  if (turns) return { kind: "mark", mark: turns };
  const volume = volumeAt(tokens, at, to, current);
  if (volume) return { kind: "unit", unit: volume };
  const collection = numberedCollectionAt(tokens, at, to, current);
  return collection && { kind: "mark", mark: collection };
}

/** A shelf mark of numbers alone right behind a repository: `Stadtarchiv, 13/401`. */
function bareNumberAt(tokens: readonly Token[], at: number, to: number): ShelfMark | undefined {
  if (tokens[at + 1]?.text !== "/" || !tokens[at + 1]?.glued || tokens[at + 2]?.kind !== "number") return undefined;
  if (dateEnd(tokens, at, to) > at) return undefined;
  const end = numberEnd(tokens, at, to, false);
  return { from: at, to: end, valueFrom: at, kind: "code", seriesTo: end, strong: false, department: false, turns: false };
}

/** A capital letter without a full stop before a number is a level only beside others of its system (`F 4, op. 20`);
 *  else it is part of a shelf mark (`C 1634, fol. 3`). */
function isLetterCode(tokens: readonly Token[], at: number, unit: PrintedUnit, to: number): boolean {
  const token = tokens[at] as Token;
  if (token.text.length !== 1 || !isCapital(token.text) || unit.named || isMark(tokens[at + 1], ".")) return false;
  if ((tokens[unit.valueTo - 1] as Token).from > (tokens[unit.valueFrom] as Token).to && isMark(tokens[unit.valueFrom + 1], "/"))
    return true;
  // The `N4569R` of a registry is a number.
  if (token.lower === "n" && tokens[at + 1]?.glued) return false;
  let next = unit.to;
  while (next < to && (isMark(tokens[next], ",") || isMark(tokens[next], "."))) next++;
  const other = unitAt(tokens, next, to);
  const partner = other?.words.some(
    (word) => !word.leaf && unit.words.some((each) => each.system === word.system && !each.leaf && each.rank < word.rank),
  );
  return !partner;
}

/** A number of the decimal file behind a record group: the `761.65/45` of `RG 59, 761.65/45`. */
function decimalFileAt(tokens: readonly Token[], at: number, to: number, last: Part | undefined): PrintedUnit | undefined {
  if (tokens[at]?.kind !== "number" || !(isMark(tokens[at + 1], ".") || isMark(tokens[at + 1], "/"))) return undefined;
  if (!tokens[at + 1]?.glued || !tokens[at + 2]?.glued || dateEnd(tokens, at, to) > at) return undefined;
  const end = numberEnd(tokens, at, to, false);
  if (!(last?.kind === "unit" && /^(?:rg|record|entry)$/.test(last.unit.word)) && !isClassified(tokens, at, end, to, last))
    return undefined;
  return numbered(LEVEL_WORDS.get("file") ?? [], "file", at, at, end);
}

/** Whether a number of the decimal file, three digits and a point, stands before its record group or behind a volume or box. */
function isClassified(tokens: readonly Token[], at: number, end: number, to: number, last: Part | undefined): boolean {
  if (!/^\d{3}$/.test(tokens[at]?.text ?? "") || !isMark(tokens[at + 1], ".")) return false;
  if (last?.kind === "unit") return isMark(tokens[at - 1], ",") && /^(?:vol|vols|box|boxes|roll|reel)$/.test(last.unit.word);
  const next = end + 1 < to && isMark(tokens[end], ",") ? tokens[end + 1]?.lower : undefined;
  return next === "rg" || (next === "record" && tokens[end + 2]?.lower === "group");
}

/** Whether a token is one of a person's initials and no level: the `K.` of `K.K. 7`. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  return (
    token.text.length === 1 && token.glued && isMark(before, ".") && tokens[at - 2]?.text.length === 1 && tokens[at - 2]?.kind === "word"
  );
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
  };
}

/** The system in whose words the levels of a cluster are printed. */
export function systemOf(cluster: Cluster, several: Systems): SystemId {
  const { mention, parts } = cluster;
  const scores = new Array<number>(SYSTEMS.length).fill(0);
  const add = (system: number, score: number): void => void (scores[system] = (scores[system] as number) + score);
  const spoken = mention && mention.kind !== "acronym" ? mention.system : undefined;
  if (spoken) add(SYSTEMS.indexOf(spoken), 2);
  for (const part of parts) {
    if (part.kind === "mark") {
      if (part.mark.kind === "manuscript") add(MANUSCRIPT, 4);
      else if (part.mark.department) add(BRITISH, 4);
      continue;
    }
    const { unit } = part;
    let seen: Systems = 0;
    for (const word of unit.words) {
      if (has(seen, word) || (unit.sided && !word.leaf)) continue;
      seen |= 1 << word.systemAt;
      const leaf = word.leaf && unit.to === cluster.to ? 0.25 : 0;
      add(word.systemAt, (isStrong(word, unit, several) ? 3 : 1) + (unit.named && word.titled ? 0.5 : 0) + leaf);
    }
  }
  const home = mention?.known?.system;
  if (home && (home === "published" || (scores[SYSTEMS.indexOf(home)] as number) > 0 || parts.every((part) => part.kind === "mark"))) {
    const marks = parts.some((part) => part.kind === "mark" && part.mark.kind === "manuscript");
    return marks ? "manuscript" : home;
  }
  if (parts.every((part) => part.kind === "unit" && part.unit.words.some(isGeneric))) return "published";
  let best = AMERICAN;
  for (let system = 0; system < scores.length; system++) if ((scores[system] as number) > (scores[best] as number)) best = system;
  return SYSTEMS[best] as SystemId;
}

const AMERICAN = SYSTEMS.indexOf("american");
const BRITISH = SYSTEMS.indexOf("british");
const MANUSCRIPT = SYSTEMS.indexOf("manuscript");

/** A set of systems: one bit for each, by its place in `SYSTEMS`. */
export type Systems = number;

const has = (systems: Systems, { systemAt }: LevelWord): boolean => (systems & (1 << systemAt)) !== 0;

/** Whether a word alone tells its system: a single letter does so only beside another word of that system. */
export function isStrong(word: LevelWord, unit: PrintedUnit, several: Systems): boolean {
  return word.strong && (unit.word.length > 1 || has(several, word));
}

/** The systems in which the words of a cluster can mean more than one level. */
export function systemsWithSeveral({ parts }: Cluster): Systems {
  const levels = new Array<string | undefined>(SYSTEMS.length).fill(undefined);
  let several: Systems = 0;
  for (const part of parts) {
    if (part.kind === "mark") continue;
    for (const { systemAt, level } of part.unit.words) {
      const before = levels[systemAt];
      if (before === undefined) levels[systemAt] = level;
      else if (before !== level) several |= 1 << systemAt;
    }
  }
  return several;
}

/** Words that books and journals have as well as archives. */
export const isGeneric = (word: LevelWord): boolean => word.system === "published";

/** What a level word means in a system; where that system does not have it, what it means in the first that does. */
export function meaningIn(unit: PrintedUnit, system: SystemId): LevelWord {
  const leaves = unit.sided && unit.words.some((word) => word.leaf);
  let first: LevelWord | undefined;
  let own: LevelWord | undefined;
  for (const word of unit.words) {
    if (leaves && !word.leaf) continue;
    first ??= word;
    if (word.system !== system) continue;
    if (word.titled === unit.named) return word;
    own ??= word;
  }
  return own ?? first ?? (unit.words[0] as LevelWord);
}
