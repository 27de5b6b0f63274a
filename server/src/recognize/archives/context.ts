import type { SystemId } from "../../model/sources";
import { dateEnd, isYear, MONTH } from "../dates";
import type { Token } from "../token";
import { isCapital, isMark, isRoman } from "../tokens";
import { is } from "../words";
import { numberEnd } from "./numbers";
import type { OpenCluster, Part } from "./parts";
import type { ShelfMark } from "./shelfmarks";
import { systemNamedBy, unitOf } from "./surroundings";
import { type PrintedUnit, unitAt } from "./values";

/* Levels that only what stands before them shows to be levels. */

/** The level at a word: the `p. 119` between `op. 8` and `d. 23` is a papka, the `f. Riedel` of a Czech archive a fond, and the
 *  `s. VII` of a published series a series. */
export function unitInContext(tokens: readonly Token[], at: number, to: number, open: OpenCluster | undefined): PrintedUnit | undefined {
  const last = open?.parts.at(-1);
  const token = tokens[at] as Token;
  const baltic = balticUnitAt(tokens, at, to, last);
  if (baltic) return baltic;
  if (token.text.length > 1) return sectionAt(tokens, at, to, open);
  const value = isMark(tokens[at + 1], ".") ? at + 2 : at + 1;
  if (
    (token.lower === "p" || token.lower === "п") &&
    last?.kind === "unit" &&
    last.unit.words.some((word) => word.level === "opis" || word.level === "fond")
  ) {
    const end = numberEnd(tokens, value, to, false);
    const next = end > value && /^[.,]$/.test(tokens[end]?.text ?? "") ? unitAt(tokens, end + 1, to) : undefined;
    return next?.words.some((word) => word.system === "russian" && !word.leaf) ? unitOf("russian", "pap", at, value, end) : undefined;
  }
  const system = systemNamedBy(open);
  const quire = system === "spanish" && token.lower === "c" ? (isCapital(token.text) ? "cuad" : "caja") : undefined;
  const letter = quire ?? (system && LETTERS[system]?.get(token.lower));
  if (system && letter !== undefined && tokens[value]?.kind === "number")
    return unitOf(system, letter, at, value, numberEnd(tokens, value, to, false));
  if (token.lower === "s" && system === "published" && isRoman(tokens[value]?.text ?? "") && isCapital(tokens[value]?.text ?? ""))
    return unitOf("published", "ser", at, value, value + 1);
  if (token.lower !== "f" || tokens[value]?.kind !== "word" || !isCapital(tokens[value]?.text ?? "")) return undefined;
  let end = value;
  while (end < to && tokens[end]?.kind === "word") end++;
  if (system !== "czech" && !(system === undefined && isMark(tokens[end], ",") && isCzech(unitAt(tokens, end + 1, to)))) return undefined;
  return { ...unitOf("czech", "fond", at, value, end), named: true };
}

/** A section that goes by a name in small letters right behind the archive: the `sección colonia` of `AGN, sección colonia, tomo 12`. */
function sectionAt(tokens: readonly Token[], at: number, to: number, open: OpenCluster | undefined): PrintedUnit | undefined {
  const token = tokens[at] as Token;
  if (!open?.mention || open.parts.length > 0 || !isMark(tokens[at - 1], ",") || !SECTIONS.has(token.lower)) return undefined;
  let end = at + 1;
  while (end < Math.min(to, at + 5) && tokens[end]?.kind === "word") end++;
  if (end === at + 1 || isCapital(tokens[at + 1]?.text ?? "") || !isMark(tokens[end], ",")) return undefined;
  return { ...unitOf("spanish", token.lower, at, at + 1, end), named: true };
}

/** Inventory and file in the archives of Lithuania, `f. 383, ap. 7, b. 12`, of Latvia, `f. 673, apr. 1, l. 12, lp. 3`, and of Estonia, `f. 31, n. 1, s. 12`. */
function balticUnitAt(tokens: readonly Token[], at: number, to: number, last: Part | undefined): PrintedUnit | undefined {
  if (last?.kind !== "unit" || !isMark(tokens[at - 1], ",") || !isMark(tokens[at + 1], ".")) return undefined;
  const { lower } = tokens[at] as Token;
  const word = BALTIC.get(lower);
  if (!word) return undefined;
  const before = last.unit.word;
  const behind = word.behind === "f" ? /^(?:f|fond|fondas)$/.test(before) : before === word.behind;
  // The files of the Tallinn council go by letters: `s. Bp 12`.
  const number = lower === "s" && isCapital(tokens[at + 2]?.text ?? "") ? at + 3 : at + 2;
  if (!behind || tokens[number]?.kind !== "number") return undefined;
  const end = numberEnd(tokens, number, to, false);
  if (lower === "n" && tokens[end + 1]?.lower !== "s") return undefined;
  return { ...unitOf("russian", word.as, at, at + 2, end), word: lower };
}

const BALTIC = new Map([
  ["ap", { behind: "f", as: "op" }],
  ["apr", { behind: "f", as: "op" }],
  ["b", { behind: "ap", as: "d" }],
  ["l", { behind: "apr", as: "d" }],
  ["lp", { behind: "l", as: "list" }],
  ["n", { behind: "f", as: "op" }],
  ["s", { behind: "n", as: "d" }],
]);

const SECTIONS = new Set("sección seccion fondo".split(" "));

/** Single letters that name levels in the archives of one system: the `L. 1480` of the Archivo Histórico Nacional, the `d. 201` of
 *  the Documenti diplomatici. */
const LETTERS: Partial<Readonly<Record<SystemId, ReadonlyMap<string, string>>>> = {
  spanish: new Map(Object.entries({ l: "lib", v: "vol", e: "exp", r: "ramo" })),
  published: new Map([["d", "doc"]]),
};

const isCzech = (unit: PrintedUnit | undefined): boolean =>
  unit?.words.some(({ system, level }) => system === "czech" && (level === "inventarni-cislo" || level === "karton")) === true;

/** Levels set off by slashes alone behind a Russian archive: `RGASPI, 17/3/442/8` is fond, opis’, delo and list; by full stops behind an Estonian one,
 *  `EAA.1674.1.14`; by hyphens behind one of Yugoslavia: `AJ, 370-9-38`. */
export function slashedAt(tokens: readonly Token[], at: number, to: number, open: OpenCluster | undefined): PrintedUnit | undefined {
  const system = systemNamedBy(open);
  const words = system && SLASHED[system];
  if (!open?.mention || !words) return undefined;
  const last = open.parts.at(-1);
  const step = last === undefined ? 0 : last.kind === "unit" && last.unit.slashed && last.unit.to === at - 1 ? last.unit.slashed : -1;
  const word = words[step];
  if (word === undefined) return undefined;
  const joint = system === "yugoslav" ? "-" : open.mention.known?.country === "EE" ? "." : "/";
  const parts = step === 0 ? slashedParts(tokens, at, to, joint) : isMark(tokens[at - 1], joint) ? words.length : 0;
  if (parts < 3) return undefined;
  const end = step === 3 ? numberEnd(tokens, at, to, false) : at + 1;
  return { ...unitOf(system, word, at, at, end), slashed: step + 1 };
}

const SLASHED: Partial<Readonly<Record<SystemId, readonly string[]>>> = {
  russian: ["fond", "opis", "delo", "list"],
  yugoslav: ["fond", "fascikla", "jed.op"],
};

function slashedParts(tokens: readonly Token[], at: number, to: number, joint: string): number {
  let parts = 1;
  for (let next = at + 1; next + 1 < to && parts < 4 && isMark(tokens[next], joint); next += 2, parts++) {
    if (!tokens[next]?.glued || tokens[next + 1]?.kind !== "number") break;
  }
  return parts;
}

/** The volume before a colon and a page, behind a published series: the `1` of `FRUS, 1925, 1:304–8`. */
export function volumeAt(tokens: readonly Token[], at: number, to: number, open: OpenCluster | undefined): PrintedUnit | undefined {
  if (systemNamedBy(open) !== "published" || open?.parts.length !== 0) return undefined;
  if (!isMark(tokens[at + 1], ":") || tokens[at + 2]?.kind !== "number" || at + 2 >= to) return undefined;
  return unitOf("published", "vol", at, at, at + 1);
}

/** The bundle that goes without a word behind its collection: the `1557` of `AGI, Indiferente, 1557, exp. 3`, of `Indiferente 1557, N. 4` and
 *  of `AGI, México, 1504`, where it is no year. */
export function legajoAt(tokens: readonly Token[], at: number, to: number, open: OpenCluster | undefined): PrintedUnit | undefined {
  if (!open?.mention || open.parts.length > 0 || systemNamedBy(open) !== "spanish") return undefined;
  if (at - open.mention.to < 2 || tokens[at]?.glued || dateEnd(tokens, at, to) > at + 1 || is(tokens[at - 1], MONTH)) return undefined;
  const ends = at + 1 >= to || /^[.;]$/.test(tokens[at + 1]?.text ?? "");
  if (ends && open.mention.known?.country === "ES" && isMark(tokens[at - 1], ",") && at - open.mention.to > 2)
    return unitOf("spanish", "leg", at, at, at + 1);
  if (!isMark(tokens[at + 1], ",")) return undefined;
  const next = tokens[at + 2]?.lower ?? "";
  return /^(?:exp|expediente|n|r|ramo|l|lib|libro)$/.test(next) && tokens[at + 4]?.kind === "number"
    ? unitOf("spanish", "leg", at, at, at + 1)
    : undefined;
}

/** The number that stands for a file without any level word: behind the name of a collection, `AAV, Segr. Stato, Portogallo 120, fol. 3`,
 *  or alone before a leaf, `AAN, Starostwo, 44, s. 12` and `ibid., 282, f. 3r`. */
export function bareFileAt(tokens: readonly Token[], at: number, to: number, open: OpenCluster | undefined): ShelfMark | undefined {
  if (!open || open.parts.length > 0 || systemNamedBy(open) === "published") return undefined;
  const token = tokens[at] as Token;
  if (isYear(token.text) || dateEnd(tokens, at, to) > at) return undefined;
  const end = numberEnd(tokens, at, to, false);
  const { mention } = open;
  // In Dutch archives such a number is that of the inventory.
  const sure = (mention?.kind === "known" || mention?.kind === "introduced") && systemNamedBy(open) !== "dutch";
  const ends = end >= to || /^[.;)(]$/.test(tokens[end]?.text ?? "") || isMark(tokens[end], ",");
  if (!(sure && ends) && !leafBehind(tokens, end, to)) return undefined;
  // The `MWi 2214` of Munich.
  const lettered =
    mention !== undefined && isMark(tokens[at - 2], ",") && systemNamedBy(open) === "german" && MIXED.test(tokens[at - 1]?.text ?? "");
  const begin = lettered ? at - 1 : markStart(tokens, at, mention?.to ?? at);
  const mark = {
    from: begin,
    to: end,
    valueFrom: begin,
    kind: "code",
    seriesTo: end,
    strong: false,
    department: false,
    turns: false,
  } as const;
  if (!mention) return isMark(tokens[at - 1], ",") ? mark : undefined;
  if (lettered) return mark;
  let start = begin;
  while (start > mention.to && !isMark(tokens[start - 1], ",") && !isMark(tokens[start - 1], "(")) start--;
  const first = tokens[start];
  const alone = start === begin;
  if (start <= mention.to || at - start > 7 || (!alone && !(first?.kind === "word" && isCapital(first.text)))) return undefined;
  return !alone || leafBehind(tokens, end, to) || at - mention.to > 2 ? mark : undefined;
}

/** Capitals with a small letter, as Bavarian ministries are abbreviated: `MWi`, `MInn`. */
const MIXED = /^\p{Lu}{2,4}\p{Ll}{1,3}$/u;

/** Where the mark begins that a number ends: at `X` in `Magl. X.143`. */
function markStart(tokens: readonly Token[], at: number, floor: number): number {
  let start = at;
  while (
    start - 2 >= Math.max(floor, at - 8) &&
    tokens[start]?.glued &&
    /^[./]$/.test(tokens[start - 1]?.text ?? "") &&
    tokens[start - 1]?.glued
  ) {
    const before = tokens[start - 2] as Token;
    if (before.kind === "mark" || (before.kind === "word" && !isRoman(before.text) && before.text.length > 2)) break;
    start -= 2;
  }
  return start;
}

/** Whether a leaf or page follows: the `, fol. 18` of `22 (4), fol. 18`. */
function leafBehind(tokens: readonly Token[], at: number, to: number): boolean {
  let next = at;
  if (isMark(tokens[next], "(") && isMark(tokens[next + 2], ")")) next += 3;
  if (!isMark(tokens[next], ",") || next + 1 >= to) return false;
  const page = PAGES.has(tokens[next + 1]?.lower ?? "") && (tokens[next + 2]?.kind === "number" || tokens[next + 3]?.kind === "number");
  return page || unitAt(tokens, next + 1, to)?.words.some((word) => word.leaf) === true;
}

const PAGES = new Set("p pp s ss str".split(" "));

/** The number of a registry with its year behind a short word: the `Präs. 2464/1850` of Austrian archives. */
export function registryNumberAt(tokens: readonly Token[], at: number, to: number, open: OpenCluster | undefined): ShelfMark | undefined {
  const system = systemNamedBy(open);
  if (!open?.mention || (system !== undefined && system !== "german" && system !== "czech") || at + 2 >= to) return undefined;
  if (!isMark(tokens[at + 1], "/") || !tokens[at + 2]?.glued || !isYear(tokens[at + 2]?.text ?? "")) return undefined;
  const end = isMark(tokens[at - 1], ".") ? at - 2 : at - 1;
  const word = tokens[end];
  if (word?.kind !== "word" || !isCapital(word.text) || word.text.length > 6 || !/^[,.]$/.test(tokens[end - 1]?.text ?? ""))
    return undefined;
  return { from: at, to: at + 3, valueFrom: at, kind: "code", seriesTo: at + 3, strong: false, department: false, turns: false };
}

/** The volume of a published series without a word, before a page: the `II` of `FRUS, 1924, II, pp. 678–80`. */
export function publishedVolumeAt(
  tokens: readonly Token[],
  at: number,
  to: number,
  open: OpenCluster | undefined,
): PrintedUnit | undefined {
  if (systemNamedBy(open) !== "published" || open?.parts.length !== 0 || !isMark(tokens[at - 1], ",")) return undefined;
  if (!isMark(tokens[at + 1], ",") || at + 2 >= to) return undefined;
  const word = /^pp?$/.test(tokens[at + 2]?.lower ?? "");
  // `DVP, IX, 345.`
  const end = word ? at : numberEnd(tokens, at + 2, to, false);
  const page = word || (end > at + 2 && tokens[at + 2]?.kind === "number" && (end >= to || /^[.;)]$/.test(tokens[end]?.text ?? "")));
  return page ? unitOf("published", "vol", at, at, at + 1) : undefined;
}

/** The year of a series that an Italian archive files by years, before its busta: the `1924` of `ACS, MI, DGPS, 1924, b. 77`. */
export function yearAt(tokens: readonly Token[], at: number, to: number, open: OpenCluster | undefined): PrintedUnit | undefined {
  if (!open?.mention || systemNamedBy(open) !== "italian" || !isYear((tokens[at] as Token).text)) return undefined;
  if (!isMark(tokens[at - 1], ",") || !isMark(tokens[at + 1], ",")) return undefined;
  const next = unitAt(tokens, at + 2, to);
  return next?.words.some(({ level }) => FILED_BY_YEAR.has(level)) ? unitOf("italian", "anno", at, at, at + 1) : undefined;
}

const FILED_BY_YEAR = new Set("categoria busta fascicolo rubrica".split(" "));
