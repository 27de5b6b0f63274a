import { isLetter, Kind, kindOf, SYMBOLS } from "../page/characters";
import type { Layout } from "../page/layout";
import type { Line } from "../page/lines";
import type { CallCandidate } from "./candidates";
import { bracketed } from "./enclosed";
import { number } from "./figures";
import { superscript, symbol } from "./marks";

/** All places of a text that may be calls, in text order. */
export function callCandidates(layout: Layout): CallCandidate[] {
  const { text, lines, roles } = layout;
  const found: CallCandidate[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (roles[at] !== "text" && roles[at] !== "heading") continue;
    const line = lines[at] as Line;
    for (let from = line.first; from < line.last; ) {
      while (from < line.last && PLAIN[text.charCodeAt(from)] === 1) from++;
      if (from === line.last) break;
      const kind = kindOf(text.charCodeAt(from));
      const place = { layout, at, from, to: runEnd(text, from, line.last) };
      if (kind === Kind.Other) {
        const enclosed = bracketed(place);
        found.push(...enclosed);
        from = Math.max(place.to, enclosed[enclosed.length - 1]?.to ?? 0);
        continue;
      }
      const candidate = kind === Kind.Digit ? number(place) : kind === Kind.Superscript ? superscript(place) : symbol(place);
      if (candidate) found.push(candidate);
      from = Math.max(place.to, candidate?.to ?? 0);
    }
  }
  return withoutNames(text, found);
}

/** 1 for units that begin no candidate: all but digits, superscripts, marks and the opening bracket. */
const PLAIN = new Uint8Array(65536).fill(1);
for (const unit of `0123456789⁰¹²³⁴⁵⁶⁷⁸⁹[${SYMBOLS}`) PLAIN[unit.charCodeAt(0)] = 0;

/** End of the run of digits, superscripts or marks that begins at `from`. */
function runEnd(text: string, from: number, last: number): number {
  const kind = kindOf(text.charCodeAt(from));
  let to = from + 1;
  if (kind === Kind.Other) return to;
  while (to < last && kindOf(text.charCodeAt(to)) === kind) to++;
  return to;
}

/** Numbers that name things, as in `rng1, rng2, rng3`: one word with three numbers or more, and with one in twenty of all. They weigh less. */
function withoutNames(text: string, calls: readonly CallCandidate[]): CallCandidate[] {
  const numbers = new Map<string, Set<number>>();
  const stems = calls.map((call) => {
    if (call.style !== "glued" || !isLetter(text.charCodeAt(call.from - 1))) return "";
    let from = call.from - 1;
    while (from > 0 && call.from - from < 30 && isLetter(text.charCodeAt(from - 1))) from--;
    const stem = text.slice(from, call.from).toLowerCase();
    const own = numbers.get(stem);
    if (own) own.add(call.number);
    else numbers.set(stem, new Set([call.number]));
    return stem;
  });
  const most = Math.max(2, stems.filter((stem) => stem !== "").length / 20);
  return calls.map((call, index) =>
    (numbers.get(stems[index] as string)?.size ?? 0) > most ? { ...call, weight: call.weight - 1.5 } : call,
  );
}
