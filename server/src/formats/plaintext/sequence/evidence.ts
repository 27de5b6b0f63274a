import type { CallCandidate, Family, NoteCandidate } from "../candidates/candidates";
import type { Layout } from "../page/layout";
import type { Line } from "../page/lines";
import type { Keyed } from "./keys";

/** Keys that a call and a note of the series share. */
function matchedKeys(series: readonly Keyed[]): ReadonlySet<string> {
  const called = new Set(series.filter((pick) => pick.as === "call").map((pick) => pick.key));
  return new Set(series.filter((pick) => pick.as === "note" && called.has(pick.key)).map((pick) => pick.key));
}

/** How well a series is proved: by its pairs, and by how its calls are printed. */
export function worthOf(series: readonly Keyed[]): number {
  const matched = matchedKeys(series);
  return series.reduce(
    (sum, pick) => sum + (pick.as === "call" && pick.item.call && matched.has(pick.key) ? 1 + pick.item.call.weight : 0.1),
    0,
  );
}

/** Whether what was found are calls and notes, and not numbers that happen to rise: lists, verses, sections, years. */
export function isSeries(layout: Layout, series: readonly Keyed[], family: Family | undefined): boolean {
  const calls = series.flatMap((pick) => (pick.as === "call" && pick.item.call ? [pick.item.call] : []));
  const notes = series.flatMap((pick) => (pick.as === "note" && pick.item.note ? [pick.item.note] : []));
  if (calls.length === 0) return notes.length > 0 && areNotesAlone(layout, series, notes);
  if (notes.length === 0) return areCallsAlone(series, calls, family);
  const matched = matchedKeys(series).size;
  if (matched === 0) return false;
  if (matched < Math.min(calls.length, notes.length) * 0.25) return false;
  const typography = mean(calls.map((call) => call.weight));
  const explicit = notes.filter(isExplicit).length;
  if (explicit >= notes.length * 0.5) return typography > -0.9;
  if (family === "symbol" && bullets(layout) > calls.length + 2) return false;
  if (underLiterature(layout, series) && (family !== "bare" || matched < 3)) return false;
  const headed = series.some((pick) => pick.as === "note" && pick.item.enter < 0);
  if (headed && matched >= 2 && matched >= 0.6 * Math.min(calls.length, notes.length)) return typography > -0.8;
  if (notes.filter((note) => isLinkAlone(layout, note)).length > notes.length * 0.7) return false;
  const zones = series.filter((pick) => pick.as === "note" && pick.item.enter <= 0).length;
  const citing = notes.filter((note) => note.weight >= 1).length;
  // `ended. [1]` is answered by `[1] See above.`
  const alike = notes.every((note) => note.style === "bracket") ? 0.8 : 1;
  if (matched < 3) return typography >= alike && matched >= notes.length * 0.5 && (zones > 0 || citing > 0 || standsLast(layout, notes));
  const covered = matched >= 0.8 * Math.min(calls.length, notes.length);
  if (covered && (matched >= 5 || standAtFeet(layout, series, notes))) return typography > -0.15;
  if (family === "paren") return zones > 0 ? typography > -0.3 : typography > 0.5 && citing > notes.length * 0.3;
  return typography > 0.3 || (typography > 0 && (zones > 0 || citing > notes.length * 0.4));
}

const isExplicit = (note: NoteCandidate): boolean =>
  note.style === "footnote" || note.style === "web" || note.style === "word" || note.style === "superscript";

/** Notes to which the text is missing must name themselves, or read like notes under a heading that says so. */
function areNotesAlone(layout: Layout, series: readonly Keyed[], notes: readonly NoteCandidate[]): boolean {
  const named = notes.filter((note) => note.style === "footnote" || note.style === "web").length;
  if (named >= Math.max(1, notes.length * 0.6)) return true;
  if (notes.length < 3 || underLiterature(layout, series)) return false;
  const zones = series.filter((pick) => pick.item.enter <= 0).length;
  const citing = notes.filter((note) => note.weight >= 0.95).length;
  return zones > 0 && citing >= notes.length * 0.6;
}

/** Calls to which the notes are missing must be many, rise nearly without gaps, and stand where calls stand. */
function areCallsAlone(series: readonly Keyed[], calls: readonly CallCandidate[], family: Family | undefined): boolean {
  if (family === "paren" || family === "small" || family === "capital" || family === "symbol") return false;
  const keys = new Set(series.map((pick) => pick.key));
  const raised = family === "bare" && calls.every((call) => call.style === "superscript");
  const restarts = raised ? 0 : series.filter((pick) => pick.restart).length;
  if (!raised && calls.length > keys.size * 1.5) return false;
  const highest = calls.reduce((most, call) => Math.max(most, call.number), 0);
  const lowest = calls.reduce((least, call) => Math.min(least, call.number), highest);
  const whole = raised || keys.size > 7 ? highest - lowest + 1 : highest;
  const strong = calls.filter((call) => call.weight >= 1).length;
  if (restarts > keys.size * 0.2 || keys.size < whole * 0.6 || strong < calls.length * 0.7) return false;
  return keys.size >= (raised ? 2 : 4);
}

/** Number of lines that an asterisk opens, as in lists. */
function bullets(layout: Layout): number {
  return layout.lines.filter(
    (line) => !line.blank && layout.text.charCodeAt(line.first) === 42 && layout.text.charCodeAt(line.first + 1) === 32,
  ).length;
}

/** Whether a note is nothing but the target of a link, as at the end of mails and read-me files. */
function isLinkAlone(layout: Layout, note: NoteCandidate): boolean {
  const { last } = layout.lines[note.line] as Line;
  return /^:?\s?<?(?:https?:|www\.|mailto:)\S+$/.test(layout.text.slice(note.bodyFrom, Math.min(last, note.bodyFrom + 300)));
}

/** Whether most notes stand in a list of literature. What calls notes, as a chapter on the sources does, is no such list. */
function underLiterature(layout: Layout, series: readonly Keyed[]): boolean {
  let at = 0;
  let within = false;
  let notes = 0;
  let listed = 0;
  for (const { as, item } of series) {
    for (; at < item.line; at++) {
      const role = layout.roles[at];
      if (role === "literature") within = true;
      else if (role === "notes" || role === "heading") within = false;
    }
    if (as === "call") within = false;
    else notes++;
    if (within) listed++;
  }
  return listed > notes / 2;
}

/** Whether most lists of notes stand at the foot of their page. */
function standAtFeet(layout: Layout, series: readonly Keyed[], notes: readonly NoteCandidate[]): boolean {
  let lists = 1;
  let feet = standsLast(layout, notes) ? 1 : 0;
  series.forEach((pick, index) => {
    if (pick.as !== "call" || series[index - 1]?.as !== "note") return;
    lists++;
    if (pick.item.leave <= 0.2) feet++;
  });
  return feet > lists / 2;
}

/** Whether the notes stand below all other text, or below all of a page. */
function standsLast(layout: Layout, notes: readonly NoteCandidate[]): boolean {
  const last = notes[notes.length - 1] as NoteCandidate;
  for (let at = last.line + 1, seen = 0; at < layout.lines.length; at++) {
    if (layout.roles[at] === "furniture" || layout.lines[at]?.page) return true;
    if (layout.roles[at] === "text" && ++seen > 3) return false;
  }
  return true;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
