import { escapedLine, startOfLine } from "./escape";
import type { Block, Chapter, Inline, Stretch, TakenNote, TakenText } from "./text";

/** A text as Markdown for pandoc, in which nothing means more than it says: each paragraph is a line, notes stand at the end of their chapter.
 *  A label may begin with the series of its number: `[^3/12]`. */
export function markdownOf({ chapters }: TakenText): string {
  const labels = labelsOf(chapters);
  const written = chapters.flatMap(({ blocks, notes }) => [...blocksOf(blocks, labels), ...notes.map((note) => noteOf(note, labels))]);
  return written.length === 0 ? "" : `${written.join("\n\n")}\n`;
}

type Labels = ReadonlyMap<string, string>;

/** What stands between the brackets, by the ids of the notes: to each its own. */
function labelsOf(chapters: readonly Chapter[]): Labels {
  const labels = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id, label, series = "" } of chapters.flatMap(({ notes }) => notes)) {
    const printed = label.replace(/[\s[\]^\\/]+/gu, "") || "note";
    let unique = series === "" ? printed : `${series}/${printed}`;
    for (let copy = 2; taken.has(unique); copy++) unique = `${series}+${copy}/${printed}`;
    taken.add(unique);
    labels.set(id, unique);
  }
  return labels;
}

function blocksOf(blocks: readonly Block[], labels: Labels): string[] {
  let depth = 0;
  return blocks.flatMap((block) => {
    const text = linesOf(block.inlines, labels);
    if (text === "") return [];
    // Deeper than one level under the item before it, an item would be code.
    depth = block.kind === "item" ? Math.min(block.level ?? 1, depth + 1) : 0;
    return [written({ ...block, ...(depth > 0 && { level: depth }) }, text)];
  });
}

function written({ kind, level = 1, quoted = 0 }: Block, text: string): string {
  const line = kind === "heading" ? `${"#".repeat(Math.min(6, level))} ${text.replace(/\\\n/g, " ")}` : text;
  const item = kind === "item" ? indented(line, "- ", "    ".repeat(Math.max(0, level - 1))) : line;
  return quoted === 0 ? item : item.replace(/^/gm, "> ".repeat(quoted));
}

const indented = (text: string, mark: string, margin: string): string => `${margin}${mark}${text.replace(/\n/g, `\n${margin}  `)}`;

function noteOf({ id, blocks }: TakenNote, labels: Labels): string {
  const text = blocksOf(blocks, labels).join("\n\n");
  return `[^${labels.get(id)}]: ${text.replace(/\n(?=[^\n])/g, "\n    ")}`;
}

/** The text of a block; where a line ends in it, a backslash stands before the end. */
const linesOf = (inlines: readonly Inline[], labels: Labels): string =>
  joined(inlines)
    .map((inline) => ("call" in inline ? `[^${labels.get(inline.call)}]` : stretchOf(inline)))
    .join("")
    .split("\n")
    .map((line) => startOfLine(line.trim()))
    .filter((line) => line !== "")
    .join("\\\n");

function stretchOf({ text, italic }: Stretch): string {
  const escaped = escapedLine(text.replace(/ {2,}/g, " "));
  return italic ? escaped.replace(WORDS, "*$&*") : escaped;
}

/** What stands in a line, without the spaces around it, at which emphasis does not begin or end. */
const WORDS = /\S(?:.*\S)?/g;

/** What is markup shows in more than the piece in which a file has it, and spaces are neither italic nor upright. */
function joined(inlines: readonly Inline[]): readonly Inline[] {
  const whole: Inline[] = [];
  for (const inline of inlines) {
    const before = whole.at(-1);
    const goesOn = before && "text" in before && "text" in inline && (before.italic === inline.italic || inline.text.trim() === "");
    if (goesOn) whole[whole.length - 1] = { ...before, text: before.text + inline.text };
    else whole.push(inline);
  }
  return whole;
}
