import type { ArchivalUnit, SystemId } from "../../model/sources";
import type { Token } from "../token";
import { isMark } from "../tokens";
import { LEVEL_WORDS, type LevelWord } from "./levels";
import type { Part } from "./parts";
import type { ShelfMark } from "./shelfmarks";
import { meaningIn } from "./systems";
import type { PrintedUnit } from "./values";

/** The levels that a part of a reference names: two for `FO 371/11779`. */
export function unitsOf(
  text: string,
  tokens: readonly Token[],
  part: Part,
  next: Part | undefined,
  system: SystemId,
  country: string,
): ArchivalUnit[] {
  const unitAt = (level: string, from: number, to: number): ArchivalUnit => {
    const span = { from: (tokens[from] as Token).from, to: (tokens[to - 1] as Token).to };
    return { level, value: text.slice(span.from, span.to), span };
  };
  if (part.kind === "unit") {
    // The `f. 334` of a Yugoslav archive holds the `fasc. 12` behind it.
    const holds = system === "yugoslav" && part.unit.word === "f" && next?.kind === "unit" && next.unit.words.some(isFascikl);
    const meaning = holds ? (FOND ?? meaningIn(part.unit, system)) : meaningIn(part.unit, system);
    const unit = unitAt(meaning.level, part.unit.valueFrom, part.unit.valueTo);
    if (meaning.level === "shelfmark" || holds) return [unit];
    return [{ level: unit.level, value: bare(part.unit, unit.value), span: unit.span, word: part.unit.word }];
  }
  const { mark } = part;
  if (system === "hungarian" && mark.kind === "code")
    return [unitAt("fond", mark.from, tokens[mark.to - 1]?.lower === "f" ? mark.seriesTo : mark.to)];
  if (mark.kind === "manuscript") return [unitAt("shelfmark", mark.valueFrom, mark.to)];
  const microfilm = system === "american" && country === "US" && MICROFILM.has((tokens[mark.from] as Token).text);
  if (microfilm && mark.to === mark.seriesTo) return [unitAt("microfilm", mark.from, mark.to)];
  const second = tokens[mark.from + 1]?.kind === "word" ? 2 : 1;
  const letters = tokens[mark.from]?.kind === "word" && isMark(tokens[mark.from + second], "/");
  // French archives number their series with one or two digits, `F/7`, `F 14`, `BB18`: `C 1634` is a whole shelf mark.
  const short = letters || (mark.seriesTo < mark.to && (tokens[mark.seriesTo - 1]?.text.length ?? 0) < 3);
  if (tokens[mark.from]?.kind === "number" && !mark.turns) {
    // The `300,28` of `300,28, no. 114` is the records in which the numbered file lies.
    const holds = next?.kind === "unit" && meaningIn(next.unit, system).level === "number";
    // The `132-1 I` of Hamburg is a Bestand.
    return [unitAt(!holds ? "number" : system === "german" ? "bestand" : "series", mark.from, mark.to)];
  }
  // The `E 40/72` of `E 40/72 Bü 211` is the records in which the bundle lies.
  if (next?.kind === "unit" && next.unit.words.some(({ level }) => level === "buschel")) return [unitAt("bestand", mark.from, mark.to)];
  // The `E 148` of `E 148, fasc. 711` and the `S-2259` of `S-2259, box 41` are the records in which these lie.
  const holds = next?.kind === "unit" && CONTAINERS.has(meaningIn(next.unit, system).level);
  if (holds && mark.to === mark.seriesTo && codeLevels(system, mark, country, letters, short)[0] === undefined)
    return [unitAt("series", mark.from, mark.to)];
  const [series, item] = codeLevels(system, mark, country, letters, short);
  // `PA AA, R 12345` is the file itself, `BArch, NS 6, Nr. 218` the records in which it lies.
  if (system === "german" && mark.to === mark.seriesTo && !numbersIn(next)) return [unitAt("number", mark.from, mark.to)];
  if (!series || mark.to === mark.seriesTo || series === item || (item === "number" && series === "series"))
    return [unitAt(series ?? "number", mark.from, mark.to)];
  let rest = mark.seriesTo;
  while (tokens[rest]?.kind === "mark") rest++;
  return [unitAt(series, mark.from, mark.seriesTo), unitAt(item, rest, mark.to)];
}

const FOND = LEVEL_WORDS.get("fond")?.find(({ system }) => system === "yugoslav");
const isFascikl = ({ system, level }: LevelWord): boolean => system === "yugoslav" && level === "fascikl";

/** A name without its quotation marks; the number of `1st series` without its letters. */
function bare({ named, from, valueFrom }: PrintedUnit, value: string): string {
  if (named) return value.replace(/^[“”"«„‘]\s*|[.,]?\s*[“”"»’]$/g, "");
  return from === valueFrom ? value.replace(ORDINAL, "$1") : value;
}

const ORDINAL = /^(\d+)(?:st|nd|rd|th|a|o|e|er|re|ère|ème)$/u;

const numbersIn = (part: Part | undefined): boolean =>
  part?.kind === "mark" || (part?.kind === "unit" && part.unit.words.some(({ level }) => level === "number" || level === "band"));

const CONTAINERS = new Set(["box", "fascicolo", "busta", "carton", "folder", "bundle"]);

const MICROFILM = new Set(["M", "T"]);

/** What the parts of a code like `FO 371/11779` are called. */
function codeLevels(
  system: SystemId,
  { department, turns }: ShelfMark,
  country: string,
  letters: boolean,
  short: boolean,
): readonly [string | undefined, string] {
  if (department || (system === "british" && country === "GB")) return ["series", "piece"];
  if (turns || (system === "french" && !short)) return ["cote", "cote"];
  if (system === "german") return ["bestand", "number"];
  if (system === "ottoman") return ["fon", "number"];
  if (system === "french") return ["serie", "carton"];
  return [letters ? "series" : undefined, "number"];
}
