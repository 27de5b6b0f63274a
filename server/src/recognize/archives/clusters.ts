import type { Repository } from "../../data/repositories/repositories";
import { closingAt } from "../brackets";
import type { NoteText } from "../note-text";
import { quotedEnd } from "../quotations";
import type { Token } from "../token";
import { DASHES, isCapital, isMark } from "../tokens";
import { is } from "../words";
import { departmentBefore } from "./american";
import { elementAt } from "./elements";
import { arePapers, endsWith, isSpokenOf, isWordBefore, joined, leads } from "./joints";
import { LEVEL_WORDS } from "./levels";
import { institutionBefore, libraryBefore } from "./libraries";
import type { Mention } from "./mention";
import { mentionAt } from "./mentions";
import { type Cluster, type OpenCluster, type Part, spanOf } from "./parts";
import { opensPaper } from "./sessions";
import { codeAt } from "./shelfmarks";
import { skipIntroduction } from "./values";

/** Groups the repositories and levels of a stretch of tokens. With `repeated`, what comes first goes on from a reference named before. */
export function clustersOf(note: NoteText, from: number, to: number, repeated: boolean): Cluster[] {
  const { tokens } = note;
  const clusters = new Clusters(note, from, to, repeated);
  let at = from;
  while (at < to) {
    if ((tokens[at] as Token).kind === "mark" && !isMark(tokens[at], "№")) {
      at = pastMark(note, at, to, clusters.current);
      continue;
    }
    const found = elementAt(note, at, to, clusters.current);
    if (!found) at++;
    else if (found.kind === "mention") {
      clusters.addMention(found.mention);
      at = found.mention.to;
    } else {
      clusters.addPart(found);
      at = spanOf(found).to;
    }
  }
  clusters.close();
  return clusters.list;
}

/** The clusters of a stretch of tokens while they are gathered. */
class Clusters {
  readonly list: Cluster[] = [];
  current: { mention?: Mention; parts: Part[]; from: number; to: number } | undefined;

  readonly tokens: readonly Token[];

  constructor(
    readonly note: NoteText,
    readonly from: number,
    readonly to: number,
    readonly repeated: boolean,
  ) {
    this.tokens = note.tokens;
    this.current = repeated ? { parts: [], from, to: from } : undefined;
  }

  close(): void {
    const { current } = this;
    if (current && (current.parts.length > 0 || this.repeated)) this.list.push(withoutLetters(asPrinted(current), this.tokens));
    this.current = undefined;
  }

  addMention(mention: Mention): void {
    const { tokens, current, from, to } = this;
    if ((mention.kind === "acronym" || isSeries(mention)) && isSpokenOf(tokens, mention, to)) return;
    // The `PA—Salt Series` of a folder is no archive.
    if (
      current &&
      mention.to - mention.from === 1 &&
      is(tokens[mention.to], DASHES) &&
      tokens[mention.to]?.glued &&
      tokens[mention.to + 1]?.glued
    )
      return;
    if (current && current.parts.length > 0 && !this.repeated && endsWith(tokens, current, mention, to)) {
      current.mention = mention;
      current.to = mention.to;
    } else if (current?.mention && current.parts.length === 0 && mention.from - current.to <= MOST_BETWEEN_NAMES) {
      if (isWordBefore(tokens, current.mention, mention)) this.#open(mention);
      else current.mention = joined(tokens, current.mention, mention);
      if (this.current) this.current.to = mention.to;
    } else if (mention.kind !== "acronym" || current === undefined || (opensReference(tokens, mention) && this.#holds(mention))) {
      this.close();
      this.#open((arePapers(tokens, mention) ? institutionBefore(tokens, from, mention.from) : undefined) ?? mention);
    }
  }

  addPart(part: Part): void {
    const span = spanOf(part);
    // `Cambridge, Corpus Christi College, MS 260`: what stands before the word for “manuscript” is where it lies.
    const home = this.#homeBefore(part, span.from);
    if (home) {
      this.close();
      this.#open(home);
    }
    if (this.current?.parts.length === 0 && isStrange(this.current.mention, part)) {
      this.current = undefined;
      return;
    }
    const { mention, parts, to } = this.current ?? { parts: [], to: 0 };
    const isSure = mention?.kind === "known" || mention?.kind === "introduced";
    if (mention && parts.length === 0 && span.from - to > (isSure ? MOST_BEHIND_KNOWN : MOST_BEHIND_NAME)) this.close();
    this.current ??= { parts: [], from: span.from, to: span.from };
    this.current.parts.push(part);
    this.current.to = span.to;
  }

  /** Whether levels or papers stand behind capitals, so that these are an archive: `TNA, FO 7/12`, `LML, Hay Papers, box 7`. */
  #holds(mention: Mention): boolean {
    const { tokens, to } = this;
    if (leads(tokens, mention, to)) return true;
    const papers = isMark(tokens[mention.to], ",") ? mentionAt(this.note, mention.to + 1, to) : undefined;
    return papers !== undefined && arePapers(tokens, papers);
  }

  #homeBefore(part: Part, at: number): Mention | undefined {
    const { tokens, current } = this;
    if (part.kind === "unit") return departmentBefore(tokens, current?.to ?? this.from, part);
    return !current && part.mark.kind === "manuscript" ? libraryBefore(tokens, this.from, at) : undefined;
  }

  #open(mention: Mention): void {
    this.current = { mention, parts: [], from: mention.from, to: mention.to };
  }
}

/** So many tokens may stand between the two halves of an archive's name, and behind it before the first level. */
const MOST_BETWEEN_NAMES = 13;
const MOST_BEHIND_NAME = 24;
const MOST_BEHIND_KNOWN = 40;

/** Whether a level is none of the published series before it: the `PL 102` of a folder that is called `FRUS Legislation: PL 102`. */
const isStrange = (mention: Mention | undefined, part: Part): boolean =>
  mention?.known?.system === "published" &&
  part.kind === "unit" &&
  !part.unit.words.some(({ system, leaf }) => leaf || system === "published");

/** A published series that goes by capitals: `FRUS`. */
const isSeries = ({ known, from, to }: Mention): boolean => known?.system === "published" && to - from === 1;

/** Whether capitals stand behind a separator, and not as the `GD` in `II. HA GD, Abt. 24`. */
const opensReference = (tokens: readonly Token[], { from }: Mention): boolean =>
  from === 0 || tokens[from - 1]?.kind === "mark" || !(isCapital(tokens[from - 1]?.text ?? "") || tokens[from - 1]?.kind === "number");

/** The archive among those of one abbreviation in whose system the levels are printed: the `TLA, f. 230, n. 1, s. 12` of Tallinn. */
function asPrinted(found: Cluster): Cluster {
  const { mention } = found;
  if (!mention?.known || !mention.namesakes) return found;
  const fitting = (repository: Repository): number =>
    found.parts.filter((part) => part.kind === "unit" && part.unit.words.some(({ system }) => system === repository.system)).length;
  const known = mention.namesakes.reduce((best, other) => (fitting(other) > fitting(best) ? other : best), mention.known);
  return known === mention.known ? found : { ...found, mention: { ...mention, known } };
}

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
    const before = at > 0 ? parts[at - 1] : undefined;
    const file =
      part.kind === "unit" &&
      part.unit.word === "f" &&
      ((next?.kind === "unit" && next.unit.words.some((word) => word.level === "sottofascicolo" || word.level === "inserto")) ||
        (italian && !part.unit.sided && before?.kind === "unit" && before.unit.word === "b"));
    return file ? { kind: "unit", unit: { ...part.unit, words: LEVEL_WORDS.get("fasc") ?? [] } } : part;
  });
}

/** Index behind a mark, and behind what it begins: a quoted title, an explanation of an abbreviation, levels in parentheses, which
 *  explain, if they do not make up a reference of their own. */
function pastMark(note: NoteText, at: number, to: number, current: OpenCluster | undefined): number {
  const { tokens } = note;
  const quoted = quotedEnd(tokens, at, to);
  if (quoted > at) return quoted;
  if (!isMark(tokens[at], "(")) return at + 1;
  const introduced = skipIntroduction(tokens, at, to);
  if (introduced > at) return introduced;
  const end = closingAt(tokens, at);
  const explains = end > 0 && end < to && !opensPaper(tokens, at, current) && !startsReference(note, at + 1, end);
  return explains ? end + 1 : at + 1;
}

function startsReference(note: NoteText, at: number, to: number): boolean {
  return mentionAt(note, at, to) !== undefined && to - at > 2;
}
