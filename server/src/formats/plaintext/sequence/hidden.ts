import type { Span } from "../../../model/note";
import { countWhile } from "../../../text";
import { type CallCandidate, HANGING } from "../candidates/candidates";
import { CLAUSE_END, CLOSING, isLetter, Kind, kindOf, SENTENCE_END } from "../page/characters";
import { type Layout, lineAt } from "../page/layout";

/** The call of a note in the stretch where it must stand, though how it is printed does not tell: the only number like it that hangs on or
 *  behind a word, or the only one that ends with it, as `in 190043` ends with 43. With
 *  `behindYears`, where no page bounds the stretch, a year stands before it, or two figures end the only such number within a few lines. */
export function hiddenCall(
  layout: Layout,
  { from, to }: Span,
  number: number,
  calls: readonly CallCandidate[],
  behindYears = false,
): CallCandidate | undefined {
  if (to - from > LONGEST) return undefined;
  const first = countWhile(calls.length, (at) => (calls[at] as CallCandidate).from < from);
  const within: CallCandidate[] = [];
  for (let at = first; at < calls.length && (calls[at] as CallCandidate).to <= to; at++) {
    const call = calls[at] as CallCandidate;
    if (call.number === number && HANGING.has(call.style) && !DECIMAL.test(layout.text.slice(call.from - 2, call.from))) within.push(call);
  }
  if (within.length > 0 && !behindYears) return within.length === 1 ? within[0] : undefined;
  const label = String(number);
  const ends = [...layout.text.slice(from, Math.max(from, to)).matchAll(/\d+/g)].flatMap(({ 0: digits, index }) => {
    const before = digits.slice(0, -label.length);
    const end = from + index + digits.length;
    return digits.endsWith(label) && before !== "" && mayEnd(layout.text, end) ? [{ before, end }] : [];
  });
  const years = ends.filter(({ before }) => YEAR.test(before));
  // Every tenth number ends with a given figure, but few years have five; within a few lines one number may.
  const few = to - from < FEW_LINES;
  const [end, ...others] = years.length > 0 ? years : (behindYears ? few && label.length > 1 : few || label.length > 1) ? ends : [];
  if (!end || others.length > 0) return undefined;
  const start = end.end - label.length;
  return {
    from: start,
    to: end.end,
    labelFrom: start,
    labelTo: end.end,
    label,
    number,
    suffix: "",
    family: "bare",
    style: "glued",
    weight: 0,
    line: lineAt(layout, start),
  };
}

/** Between two calls there are seldom more units. */
const LONGEST = 6000;

/** So many units are a few lines. */
const FEW_LINES = 400;

/** What stands before the 5 of `12.5`. */
const DECIMAL = /^\d[.,:]$/;

const YEAR = /^(?:1[0-9]|20)\d\d$/;

/** Whether a call may end here: a space, a stop or a sign that closes follows. */
function mayEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code) || kindOf(code) === Kind.Space) return true;
  const next = text.charCodeAt(at + 1);
  return (SENTENCE_END.has(code) || CLAUSE_END.has(code) || CLOSING.has(code)) && kindOf(next) !== Kind.Digit && !isLetter(next);
}
