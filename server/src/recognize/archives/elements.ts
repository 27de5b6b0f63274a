import type { SystemId } from "../../model/sources";
import { dateEnd, isYear } from "../dates";
import type { NoteText } from "../note-text";
import type { Token } from "../token";
import { DASHES, isCapital, isCapitals, isMark, ROMAN_CAPITALS } from "../tokens";
import { is } from "../words";
import { americanUnitAt, behindCentralFiles, behindFraction, namedFileEnd } from "./american";
import { bareFileAt, legajoAt, publishedVolumeAt, registryNumberAt, slashedAt, unitInContext, volumeAt, yearAt } from "./context";
import { LEVEL_WORDS } from "./levels";
import { COLLECTIONS, MANUSCRIPTS, manuscriptAt } from "./manuscripts";
import type { Mention } from "./mention";
import { mentionAt } from "./mentions";
import { numberEnd } from "./numbers";
import { ordinalIn } from "./ordinals";
import type { OpenCluster, Part } from "./parts";
import { paperAt } from "./sessions";
import { codeAt, dottedCodeAt, romanSeriesAt, type ShelfMark } from "./shelfmarks";
import { systemNamedBy } from "./surroundings";
import { LEVEL, numbered, type PrintedUnit, unitAt } from "./values";

/** The repository, level or shelf mark that begins at a token, behind what has been gathered before it. */
export function elementAt(
  note: NoteText,
  at: number,
  to: number,
  current: OpenCluster | undefined,
): Part | { kind: "mention"; mention: Mention } | undefined {
  const { tokens } = note;
  const open = current !== undefined;
  const last = current?.parts.at(-1);
  const token = tokens[at] as Token;
  const paper = paperAt(tokens, at, to, current);
  if (paper) return { kind: "unit", unit: paper };
  if (token.kind === "number") return numberAt(tokens, at, to, current);
  const roman = is(token, ROMAN_CAPITALS) ? publishedVolumeAt(tokens, at, to, current) : undefined;
  if (roman) return { kind: "unit", unit: roman };
  const contextual = unitInContext(tokens, at, to, current) ?? americanUnitAt(tokens, at, to, current);
  if (contextual) return { kind: "unit", unit: contextual };
  // Small letters begin nothing but levels, manuscripts, and names for which the note has an abbreviation.
  if (!isCapital(token.text) && note.introduced.size === 0) {
    return is(token, LEVEL | MANUSCRIPTS | COLLECTIONS) ? smallAt(tokens, at, to, current) : undefined;
  }
  const home = behindRepository(tokens, at, current) ? systemNamedBy(current) : undefined;
  const code = systemNamedBy(current) === "published" ? undefined : markAt(tokens, at, to, home, current);
  // The `SP 1922` of a French archive belongs to no British department.
  const foreign = home !== undefined && FOREIGN.has(home);
  const department = code?.department && token.lower !== "rg" && !foreign ? code : undefined;
  const mention = mentionAt(note, at, to);
  // The `AJ 16` and the `PA-AP 88` of French archives are neither the archive of Yugoslavia nor that of Parliament, nor is the `PA 12` of Swiss ones.
  const abroad = code && mention?.known && token.text.length === 2 && mention.to === at + 1 && behindRepository(tokens, at, current);
  const series = code && (abroad || (home === "french" && (code.seriesTo < code.to || isMark(tokens[at + 1], "-")))) ? code : undefined;
  if (mention?.kind === "known" && !department && !series) return { kind: "mention", mention };
  // In Kew `HS 9` are the records of a department, elsewhere a manuscript.
  const manuscript = department && token.text === "HS" ? undefined : manuscriptAt(tokens, at, to, behindRepository(tokens, at, current));
  if (manuscript) return { kind: "mark", mark: manuscript };
  if (mention && mention.kind !== "acronym" && mention.kind !== "known") return { kind: "mention", mention };
  // A letter with a number behind a piece is the registry's mark on the paper, and describes it.
  if (last?.kind === "mark" && last.mark.department && token.text.length === 1 && code) return undefined;
  if (department) return { kind: "mark", mark: department };
  const unit = unitAt(tokens, at, to);
  // The `BB 18 1061` of a French archive is no busta.
  const parted =
    code !== undefined &&
    (code.seriesTo < code.to || home === "french") &&
    token.text.length === 2 &&
    token.lower !== "rg" &&
    isCapitals(token.text, 2);
  if (unit && !isInitial(tokens, at) && !(code && open && (parted || isLetterCode(tokens, at, unit, to)))) return { kind: "unit", unit };
  if (code && (open || code.strong || leadsToRepository(note, code, to)) && !(last?.kind === "mark" && last.mark.department))
    return { kind: "mark", mark: foreign ? { ...code, department: false, strong: false } : code };
  return mention ? { kind: "mention", mention } : undefined;
}

/** The level or the manuscript at a word in small letters. */
function smallAt(tokens: readonly Token[], at: number, to: number, current: OpenCluster | undefined): Part | undefined {
  const manuscript = manuscriptAt(tokens, at, to, behindRepository(tokens, at, current));
  if (manuscript) return { kind: "mark", mark: manuscript };
  const unit = unitAt(tokens, at, to);
  return unit && !isInitial(tokens, at) ? { kind: "unit", unit } : undefined;
}

/** The code at a token, as the archive before it prints its codes. */
function markAt(
  tokens: readonly Token[],
  at: number,
  to: number,
  home: SystemId | undefined,
  current: OpenCluster | undefined,
): ShelfMark | undefined {
  const lettered = home === "german" || (home === undefined && current?.mention?.kind === "acronym" && current.parts.length === 0);
  const swiss = lettered && isMark(tokens[at - 1], ",") ? romanSeriesAt(tokens, at, to) : undefined;
  if (swiss) return { ...swiss, seriesTo: swiss.to };
  const own =
    home === "french" ? romanSeriesAt(tokens, at, to) : systemNamedBy(current) === "ottoman" ? dottedCodeAt(tokens, at, to) : undefined;
  const code = own ?? codeAt(tokens, at, to);
  // The `f.` of the Hungarian fond `M-KS 288. f.`
  const fond = code && systemNamedBy(current) === "hungarian" && isMark(tokens[code.to], ".") && tokens[code.to + 1]?.lower === "f";
  return fond ? { ...code, seriesTo: code.to, to: code.to + 2 } : code;
}

/** Systems in whose archives no British department has records. */
const FOREIGN = new Set("french italian german russian spanish polish czech dutch".split(" "));

/** Whether a repository stands right behind a mark of two parts: `R 901/23456, Bundesarchiv`. */
function leadsToRepository(note: NoteText, { seriesTo, to: end }: ShelfMark, to: number): boolean {
  if (seriesTo === end || !isMark(note.tokens[end], ",")) return false;
  return mentionAt(note, end + 1, to)?.kind === "known";
}

/** Whether nothing but a comma stands between a repository and a token. */
const behindRepository = (tokens: readonly Token[], at: number, current: OpenCluster | undefined): boolean =>
  current?.mention !== undefined && current.parts.length === 0 && isMark(tokens[at - 1], ",");

function numberAt(tokens: readonly Token[], at: number, to: number, current: OpenCluster | undefined): Part | undefined {
  const open = current !== undefined;
  const last = current?.parts.at(-1);
  const manuscript = manuscriptAt(tokens, at, to);
  if (manuscript) return { kind: "mark", mark: manuscript };
  // The `40` of `Europe 1918-40` is a year.
  if (tokens[at]?.glued && is(tokens[at - 1], DASHES) && isYear(tokens[at - 2]?.text ?? "")) return undefined;
  const behind = ordinalIn(tokens, at, to, current);
  if (behind) return { kind: "unit", unit: behind };
  const archival = current?.mention && inArchiveAt(tokens, at, to, current);
  if (archival) return archival;
  const decimal = decimalFileAt(tokens, at, to, current);
  if (decimal) return { kind: "unit", unit: decimal };
  const ordinal = unitAt(tokens, at, to);
  if (ordinal) return { kind: "unit", unit: ordinal };
  const bare =
    open && last === undefined && (isMark(tokens[at - 1], ",") || current.mention?.to === at)
      ? (bareNumberAt(tokens, at, to) ?? dashedAt(tokens, at, to, current))
      : undefined;
  if (bare) return { kind: "mark", mark: bare };
  const turns = open && (isMark(tokens[at - 1], ",") || isMark(tokens[at - 1], ":")) ? codeAt(tokens, at, to) : undefined;
  if (turns) return { kind: "mark", mark: turns };
  const volume =
    systemNamedBy(current) === "published"
      ? (volumeAt(tokens, at, to, current) ?? (isYear(tokens[at]?.text ?? "") ? undefined : publishedVolumeAt(tokens, at, to, current)))
      : undefined;
  if (volume) return { kind: "unit", unit: volume };
  const file = bareFileAt(tokens, at, to, current);
  return file && { kind: "mark", mark: file };
}

/** The number that means something by the archive before it. */
function inArchiveAt(tokens: readonly Token[], at: number, to: number, current: OpenCluster): Part | undefined {
  const registered = registryNumberAt(tokens, at, to, current);
  if (registered) return { kind: "mark", mark: registered };
  const unit = slashedAt(tokens, at, to, current) ?? legajoAt(tokens, at, to, current) ?? yearAt(tokens, at, to, current);
  return unit && { kind: "unit", unit };
}

/** A shelf mark of numbers alone right behind a repository: `Stadtarchiv, 13/401`; in Polish archives also `300,28`. */
function bareNumberAt(tokens: readonly Token[], at: number, to: number): ShelfMark | undefined {
  const joint = tokens[at + 1];
  if (!joint?.glued || tokens[at + 2]?.kind !== "number" || dateEnd(tokens, at, to) > at) return undefined;
  const parted = joint.text === "," && tokens[at + 2]?.glued === true && at + 2 < to;
  if (joint.text !== "/" && !parted) return undefined;
  const end = numberEnd(tokens, parted ? at + 2 : at, to, false);
  return { from: at, to: end, valueFrom: at, kind: "code", seriesTo: end, strong: false, department: false, turns: false };
}

/** A Bestand of numbers alone, as in Hamburg, before its file: `132-1 I, Nr. 2412`. */
function dashedAt(tokens: readonly Token[], at: number, to: number, { mention }: OpenCluster): ShelfMark | undefined {
  if ((mention?.known?.system ?? mention?.system) !== "german" || !isMark(tokens[at + 1], "-") || !tokens[at + 2]?.glued) return undefined;
  const number = numberEnd(tokens, at, to, false);
  const end = is(tokens[number], ROMAN_CAPITALS) ? number + 1 : number;
  if (!isMark(tokens[end], ",") || tokens[end + 1]?.lower !== "nr") return undefined;
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
function decimalFileAt(tokens: readonly Token[], at: number, to: number, open: OpenCluster | undefined): PrintedUnit | undefined {
  const last = open?.parts.at(-1);
  const grouped = last?.kind === "unit" && /^(?:rg|record|entry)$/.test(last.unit.word);
  const named = grouped && isMark(tokens[at - 1], ",") ? namedFileEnd(tokens, at, to) : at;
  if (named > at) return numbered(LEVEL_WORDS.get("file") ?? [], "file", at, at, named);
  if (tokens[at]?.kind !== "number" || !(isMark(tokens[at + 1], ".") || isMark(tokens[at + 1], "/"))) return undefined;
  if (!tokens[at + 1]?.glued || !tokens[at + 2]?.glued || dateEnd(tokens, at, to) > at) return undefined;
  // A number goes on from the one before it, and is not read from each of its parts again.
  if (tokens[at]?.glued && /^[./–-]$/.test(tokens[at - 1]?.text ?? "")) return undefined;
  const end = numberEnd(tokens, at, to, false);
  const repeated =
    open !== undefined && !open.mention && !last && (isMark(tokens[at + 1], "/") || isMark(tokens[at + 3], "/")) && end - at > 4;
  if (
    !grouped &&
    !(!last && behindCentralFiles(tokens, at)) &&
    !(repeated && /^\d{3}[a-z]?$/i.test(tokens[at]?.text ?? "")) &&
    !isClassified(tokens, at, end, to, last)
  )
    return undefined;
  return numbered(LEVEL_WORDS.get("file") ?? [], "file", at, at, behindFraction(tokens, end, to));
}

/** Whether a number of the decimal file, three digits and a point, stands before its record group or behind a volume or box. */
function isClassified(tokens: readonly Token[], at: number, end: number, to: number, last: Part | undefined): boolean {
  if (!/^\d{3}[a-z]?$/i.test(tokens[at]?.text ?? "") || !isMark(tokens[at + 1], ".")) return false;
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
