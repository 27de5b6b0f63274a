import { Kind, kindOf } from "./characters";

/** Where an extraction leaves raised numbers: close to the word, `press3,`; apart from what stands around them, `press 3 ,`; or parted from the
 *  word alone, `press 3,`, as French printers set a thin space before them. */
export type Raised = "close" | "apart" | "before";

/** How the raised numbers of a text stand, so far as it shows. */
export function raisedIn(text: string): Raised {
  const stops = { apart: 0, hung: 0 };
  for (const { index } of text.matchAll(/ [.,](?=\s)/g)) {
    const before = kindOf(text.charCodeAt(index - 1));
    if (before === Kind.Digit) stops.apart++;
    else if (before === Kind.Lower || before === Kind.Upper) stops.hung++;
  }
  if (stops.apart > 2 && stops.apart > stops.hung) return "apart";
  const ends = { apart: 0, hung: 0 };
  for (const { index } of text.matchAll(/[1-9]\d?(?=\r?\n)/g)) {
    const end = /\p{Ll}{3}[.!?]["”’»]?( ?)$/u.exec(text.slice(Math.max(0, index - 6), index));
    if (end) ends[end[1] === " " ? "apart" : "hung"]++;
  }
  if (ends.apart > 2 && ends.apart > ends.hung) return "apart";
  return risesBeforeStops(text) ? "before" : "close";
}

/** Whether the numbers between a word and a stop, `press 3,`, mostly rise by one to three, as calls do and quantities do not. */
function risesBeforeStops(text: string): boolean {
  let all = 0;
  let rising = 0;
  let last = 0;
  for (const { index, 1: digits } of text.matchAll(/[ \u00a0]([1-9]\d{0,2})[.,;:](?=\s)/g)) {
    // Numbers are fewer than letters, so that the word before one is looked for behind it.
    if (!/\p{L}{3}$/u.test(text.slice(Math.max(0, index - 6), index))) continue;
    const number = Number(digits);
    all++;
    if (number > last && number <= last + 3) rising++;
    last = number;
  }
  return rising >= 6 && rising > all * 0.55;
}
