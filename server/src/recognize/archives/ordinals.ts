import type { Token } from "../token";
import { isMark } from "../tokens";
import { numberEnd } from "./numbers";
import type { OpenCluster } from "./parts";
import { systemNamedBy, unitOf } from "./surroundings";
import { levelWordAt, type PrintedUnit } from "./values";

/** A level that follows its number, as in Hungarian archives: `123. csomó`, `4/b. tétel`, `12. o.` */
export function ordinalIn(tokens: readonly Token[], at: number, to: number, open: OpenCluster | undefined): PrintedUnit | undefined {
  const system = systemNamedBy(open);
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

/** A level word of one token or of two, `ő. e.`, as the table has it. */
const wordOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .filter(({ kind }) => kind === "word")
    .map(({ lower }) => lower)
    .join(".");
