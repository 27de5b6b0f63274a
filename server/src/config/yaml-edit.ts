import type { Node, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";
import { yaml } from "../yaml";

// Each of these changes as little of a YAML text as can be: comments, order, quotes and line breaks stay as they are. A node belongs to the
// text that it was parsed from; after one change the text has to be parsed again.

/** The text with one item more at the end of the list under a key: `forms: [A]` becomes `forms: [A, B]`. Key and list are written where they
 *  are missing. The item is YAML of one line already. */
export function withItem(text: string, map: YAMLMap, key: string, item: string): string {
  const { isMap, isSeq } = yaml();
  const pair = pairOf(map, key);
  if (!pair) return map.flow ? withField(text, map, `${key}: [${braced(item)}]`) : withField(text, map, `${key}:\n  - ${item}`);
  const value = pair.value as Node | null;
  if (isSeq(value)) return withLast(text, value as YAMLSeq, item);
  if (value && !isMap(value) && (value as Scalar).value !== null) {
    const [from, to] = rangeOf(value);
    return replaced(text, from, to, `[${text.slice(from, to).trimEnd()}, ${braced(item)}]`);
  }
  const colon = text.indexOf(":", rangeOf(pair.key as Node)[1]) + 1;
  if (map.flow) return replaced(text, colon, colon, ` [${braced(item)}]`);
  return withLines(text, colon, `${" ".repeat(columnOf(text, rangeOf(pair.key as Node)[0]) + 2)}- ${item}`);
}

/** The text with one field more at the end of a map; what is given begins with its key, and further lines are indented from there. */
export function withField(text: string, map: YAMLMap, field: string): string {
  const last = map.items.at(-1);
  const at = last ? endOfPair(last) : rangeOf(map)[0] + 1;
  if (map.flow) return replaced(text, at, at, last ? `, ${field}` : ` ${field} `);
  const indent = " ".repeat(columnOf(text, rangeOf(map)[0]));
  return withLines(text, at, indent + field.replaceAll("\n", `\n${indent}`));
}

/** The text without an item of the list under a key; the last one takes the key with it. */
export function withoutItem(text: string, map: YAMLMap, key: string, at: number): string {
  const { isSeq } = yaml();
  const pair = pairOf(map, key);
  if (!pair) return text;
  const list = pair.value;
  if (!isSeq(list) || list.items.length === 1) return withoutField(text, map, pair);
  return withoutMember(text, list as YAMLSeq, at);
}

/** The text without an item of a list that has others. */
export function withoutMember(text: string, list: YAMLSeq, at: number): string {
  const [before, item, after] = [list.items[at - 1], list.items[at], list.items[at + 1]] as (Node | undefined)[];
  if (!item) return text;
  if (list.flow)
    return before ? replaced(text, endOf(before), endOf(item), "") : replaced(text, rangeOf(item)[0], startOf(after, item), "");
  const dash = dashOf(text, item);
  return beginsLine(text, dash) || !after ? withoutLines(text, dash, endOf(item)) : replaced(text, dash, dashOf(text, after), "");
}

/** The text with another word in the place of a scalar. */
export function withWord(text: string, scalar: Scalar, word: string): string {
  const [from, to] = rangeOf(scalar);
  return replaced(text, from, to, quoted(word));
}

/** A word as YAML takes it in any place: plain where it can be, else as JSON has it. */
export const quoted = (word: string): string =>
  /^\p{L}(?:[\p{L}\p{M}\p{N} .’'()-]*[\p{L}\p{M}\p{N}.’'()])?$/u.test(word) && !OTHER_THAN_TEXT.test(word) ? word : JSON.stringify(word);

/** The entry of a map with a key: in `people: [A]` that of `people`. */
export function pairOf(map: YAMLMap, key: string): Pair | undefined {
  const { isScalar } = yaml();
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}

/** A pair as it is written, without the comments behind it. */
export const sourceOf = (text: string, pair: Pair): string => text.slice(rangeOf(pair.key as Node)[0], endOfPair(pair)).trimEnd();

/** YAML 1.1 and 1.2 take these for truth values or nothing. */
const OTHER_THAN_TEXT = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

function withLast(text: string, list: YAMLSeq, item: string): string {
  const last = list.items.at(-1) as Node | undefined;
  if (!last) return replaced(text, rangeOf(list)[0] + 1, rangeOf(list)[0] + 1, braced(item));
  if (list.flow) return replaced(text, endOf(last), endOf(last), `, ${braced(item)}`);
  return withLines(text, endOf(last), `${" ".repeat(columnOf(text, rangeOf(list)[0]))}- ${item}`);
}

/** Where a node ends, without the comments and empty lines behind it. */
function endOf(node: Node): number {
  const { isMap, isSeq } = yaml();
  const last = isSeq(node) && !node.flow ? (node.items.at(-1) as Node | undefined) : undefined;
  if (last) return endOf(last);
  const field = isMap(node) && !node.flow ? node.items.at(-1) : undefined;
  return field ? endOfPair(field) : rangeOf(node)[1];
}

/** A field without a value ends with its colon. */
function endOfPair({ key, value }: Pair): number {
  const node = value as Node | null;
  return node ? Math.max(endOf(node), rangeOf(key as Node)[1]) : rangeOf(key as Node)[1] + 1;
}

function withoutField(text: string, map: YAMLMap, pair: Pair): string {
  const [from] = rangeOf(pair.key as Node);
  if (!map.flow && beginsLine(text, from)) return withoutLines(text, from, endOfPair(pair));
  const at = map.items.indexOf(pair);
  const before = map.items[at - 1];
  if (before) return replaced(text, endOfPair(before), endOfPair(pair), "");
  const after = map.items[at + 1];
  return replaced(text, from, after ? rangeOf(after.key as Node)[0] : endOfPair(pair), "");
}

/** `name: A` as an item between brackets. */
const braced = (item: string): string => (/^\w+: /.test(item) ? `{ ${item} }` : item);

const rangeOf = (node: Node): [from: number, to: number] => [node.range?.[0] ?? 0, node.range?.[1] ?? 0];

const startOf = (node: Node | undefined, otherwiseEnd: Node): number => (node ? rangeOf(node)[0] : endOf(otherwiseEnd));

const dashOf = (text: string, item: Node): number => text.lastIndexOf("-", rangeOf(item)[0] - 1);

const replaced = (text: string, from: number, to: number, by: string): string => text.slice(0, from) + by + text.slice(to);

const lineStart = (text: string, at: number): number => (at <= 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1);

const columnOf = (text: string, at: number): number => at - lineStart(text, at);

const beginsLine = (text: string, at: number): boolean => text.slice(lineStart(text, at), at).trim() === "";

/** The end of the line in which something ends, before its line break; a block scalar ends with its line. */
function lineEnd(text: string, end: number): number {
  const found = text.indexOf("\n", text.charAt(end - 1) === "\n" ? end - 1 : end);
  const at = found < 0 ? text.length : found;
  return text.charAt(at - 1) === "\r" ? at - 1 : at;
}

function withLines(text: string, end: number, lines: string): string {
  const lineBreak = text.includes("\r\n") ? "\r\n" : "\n";
  const at = lineEnd(text, end);
  return replaced(text, at, at, lineBreak + lines.replaceAll("\n", lineBreak));
}

function withoutLines(text: string, from: number, to: number): string {
  const next = text.indexOf("\n", lineEnd(text, to));
  return replaced(text, lineStart(text, from), next < 0 ? text.length : next + 1, "");
}
