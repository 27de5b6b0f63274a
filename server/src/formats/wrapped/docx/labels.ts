import type { TakenNote } from "../text";
import type { Call, NoteKind, Numbering, Section } from "./model";

type Label = Pick<TakenNote, "label" | "series">;

/** What Word prints at the calls of a document, by the ids of their notes. Source: ECMA-376, part 1, 17.11 and 17.18.59. Where numbers restart on
 *  each page they go on here, since a file does not know its pages. */
export function labelsOf(calls: readonly Call[], sections: readonly Section[], document: Section): ReadonlyMap<string, Label> {
  const labels = new Map<string, Label>();
  const areMixed = new Set(calls.map(({ kind }) => kind)).size > 1;
  const counted: Record<NoteKind, { count: number; section: number }> = {
    footnote: { count: 0, section: 0 },
    endnote: { count: 0, section: 0 },
  };
  for (const { kind, id, mark, section } of calls) {
    if (labels.has(id)) continue;
    const { format, start, restarts }: Numbering = { ...USUAL[kind], ...document[kind], ...sections[section]?.[kind] };
    const series = counted[kind];
    if (restarts && series.section !== section) series.count = 0;
    series.section = section;
    const name = [...(areMixed && kind === "endnote" ? ["end"] : []), ...(restarts && section > 0 ? [section + 1] : [])].join("-");
    const label = mark || written((start ?? 1) + series.count, format);
    labels.set(id, { label, ...(name === "" ? {} : { series: name }) });
    if (!mark) series.count++;
  }
  return labels;
}

const USUAL: Section = { footnote: {}, endnote: { format: "lowerRoman" } };

function written(number: number, format: string | undefined): string {
  switch (format) {
    case "lowerRoman":
      return roman(number);
    case "upperRoman":
      return roman(number).toUpperCase();
    case "lowerLetter":
      return letter(number);
    case "upperLetter":
      return letter(number).toUpperCase();
    case "chicago":
      return ("*†‡§"[(number - 1) % 4] as string).repeat(Math.ceil(number / 4));
    default:
      return String(number);
  }
}

/** 4 is `iv`. */
function roman(number: number): string {
  let left = number;
  let text = "";
  for (const [sign, value] of ROMAN) {
    while (left >= value && text.length < 30) {
      text += sign;
      left -= value;
    }
  }
  return text;
}

const ROMAN: readonly (readonly [string, number])[] = [
  ["m", 1000],
  ["cm", 900],
  ["d", 500],
  ["cd", 400],
  ["c", 100],
  ["xc", 90],
  ["l", 50],
  ["xl", 40],
  ["x", 10],
  ["ix", 9],
  ["v", 5],
  ["iv", 4],
  ["i", 1],
];

/** 2 is `b`, 28 is `bb`. */
const letter = (number: number): string => String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
