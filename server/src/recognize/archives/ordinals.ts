import type { Token } from "../token";
import { isMark } from "../tokens";
import { numberEnd } from "./numbers";
import type { OpenCluster } from "./parts";
import { systemNamedBy, unitOf } from "./surroundings";
import { levelWordAt, type PrintedUnit } from "./values";

/** A level that follows its number, as in Hungarian archives, `123. csomó`, `4/b. tétel`, `12. o.`, and in Latvian ones: `673. f., 1. apr.` */
export function ordinalIn(tokens: readonly Token[], at: number, to: number, open: OpenCluster | undefined): PrintedUnit | undefined {
  const system = systemNamedBy(open);
  if (system === "russian") return latvianIn(tokens, at, to);
  if (!open || (system !== undefined && system !== "hungarian")) return undefined;
  let end = numberEnd(tokens, at, to, false);
  const part = tokens[end + 1];
  // The letter of `4/b.`
  if (isMark(tokens[end], "/") && tokens[end]?.glued && part?.glued && part.text.length === 1) end += 2;
  if (!isMark(tokens[end], ".") || !tokens[end]?.glued || end + 1 >= to) return undefined;
  const short = system === "hungarian" ? SHORT.get((tokens[end + 1] as Token).lower) : undefined;
  const { words, end: next } = levelWordAt(tokens, end + 1, to);
  // Where the archive is not named, `Ebd., 5. csomó`, only words that no other language has.
  const own = words?.find((each) => each.system === "hungarian" && (system === "hungarian" || each.strong));
  const word = short ?? (own && wordOf(tokens, end + 1, next));
  return word === undefined ? undefined : { ...unitOf("hungarian", word, at, at, next), valueTo: end };
}

/** Letters that stand for levels behind their number. */
const SHORT = new Map(Object.entries({ d: "doboz", o: "oldal", t: "tétel", f: "fond" }));

/** `673. f.` behind a comma: in `Ф. 17. Оп. 162.` the number belongs to the word before it. */
function latvianIn(tokens: readonly Token[], at: number, to: number): PrintedUnit | undefined {
  const end = numberEnd(tokens, at, to, false);
  if (!isMark(tokens[at - 1], ",") || !isMark(tokens[end], ".") || !tokens[end]?.glued || end + 1 >= to) return undefined;
  const word = LATVIAN.get((tokens[end + 1] as Token).lower);
  return word === undefined ? undefined : { ...unitOf("russian", word, at, at, end + 2), valueTo: end };
}

const LATVIAN = new Map(
  Object.entries({ f: "fond", fonds: "fond", apr: "opis", apraksts: "opis", l: "delo", lieta: "delo", lp: "list", lapa: "list" }),
);

/** A level word of one token or of two, `ő. e.`, as the table has it. */
const wordOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .filter(({ kind }) => kind === "word")
    .map(({ lower }) => lower)
    .join(".");
