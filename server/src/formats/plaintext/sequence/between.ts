import type { CallCandidate } from "../candidates/candidates";
import type { Layout } from "../page/layout";
import { hiddenCall } from "./hidden";
import type { Pick } from "./sequence";

/** Adds the calls whose figures run together with a year, as extraction leaves them: where 6 and 8 are called and 7 has a note, the `18917` between
 *  them is 1891 and a 7. Only one such place proves it. */
export function withCallsBetween(layout: Layout, picks: readonly Pick[], candidates: readonly CallCandidate[]): Pick[] {
  const noted = new Map<number, Pick>();
  for (const pick of picks) if (pick.as === "note" && pick.item.note) noted.set(pick.item.note.number, pick);
  const calls = picks.filter((pick) => pick.as === "call" && pick.item.call);
  const called = new Set(calls.map((pick) => pick.item.call?.number));
  const added: Pick[] = [];
  calls.forEach((pick, index) => {
    const above = pick.item.call as CallCandidate;
    const next = calls[index + 1]?.item;
    const end = next ?? picks.find(({ as, item }) => as === "note" && item.from > above.from)?.item;
    const last = next?.call?.number ?? above.number + MOST_MISSING;
    if (!end || last - above.number < 2 || last - above.number > MOST_MISSING) return;
    let from = above.to;
    for (let number = above.number + 1; number < last; number++) {
      const note = called.has(number) ? undefined : noted.get(number);
      const call = note && hiddenCall(layout, { from, to: end.from }, number, candidates, true);
      if (!call) continue;
      const { note: _, ...place } = pick.item;
      added.push({ item: { ...place, from: call.from, line: call.line, call }, as: "call", restart: false });
      from = call.to;
    }
  });
  return added.length === 0 ? [...picks] : [...picks, ...added].sort((a, b) => a.item.from - b.item.from);
}

/** So many calls in a row are seldom lost. */
const MOST_MISSING = 4;
