import type { Node } from "yaml";
import { didYouMean, meantBy } from "../did-you-mean";
import { isTooDeep, yaml } from "../yaml";
import { CONFLICT, withoutConflicts } from "./merge-conflicts";
import { type FileProblem, mistakeIn } from "./yaml-mistakes";

/** Tells what is wrong with a node of a file. */
export type Tell = (node: unknown, message: string, instead?: string) => void;

/** What stands in a file of YAML, as nodes with their places; null where nothing does, undefined where it cannot be read, which is told. */
export function contentsOf(text: string, problems: FileProblem[]): Node | null | undefined {
  if (isTooDeep(text)) {
    problems.push({ from: 0, to: 0, message: "This file is nested too deeply to be read." });
    return undefined;
  }
  const { text: readable, conflicts } = withoutConflicts(text);
  problems.push(...conflicts.map((span) => ({ ...span, message: CONFLICT })));
  const document = yaml().parseDocument(readable, { logLevel: "silent", uniqueKeys: true });
  problems.push(...[...document.errors, ...document.warnings].map((error) => mistakeIn(text, error)));
  // What stands under a key twice can be read all the same.
  return document.errors.some(({ code }) => code !== "DUPLICATE_KEY") ? undefined : document.contents;
}

/** Tells where the node stands. */
export const tellInto =
  (problems: FileProblem[]): Tell =>
  (node, message, instead) => {
    const range = (node as Node | null)?.range;
    problems.push({ from: range?.[0] ?? 0, to: range?.[1] ?? 0, message, ...(instead === undefined ? {} : { instead }) });
  };

/** The values of a map by field; fields that are not known are told: `“bron” is not known of a person. Did you mean “born”?` Of some, where
 *  they belong is told by their own message. */
export function fieldsOf(
  map: unknown,
  known: readonly string[],
  what: string,
  tell: Tell,
  elsewhere: (field: string) => string | undefined = () => undefined,
): Map<string, unknown> | undefined {
  const { isMap, isScalar } = yaml();
  if (!isMap(map)) return undefined;
  const values = new Map<string, unknown>();
  for (const { key, value } of map.items) {
    const field = isScalar(key) ? String(key.value) : "";
    if (known.includes(field)) values.set(field, value);
    else {
      const meant = didYouMean(field, known);
      const message = meant === "" ? `; known are ${known.join(", ")}.` : `.${meant}`;
      tell(key, elsewhere(field) ?? `“${field}” is not known of ${what}${message}`, meantBy(field, known));
    }
  }
  return values;
}

/** A text as it is written: `0123` stays `0123`. The quotes of YAML are no part of it. */
export function textOf(node: unknown, tell: Tell): string | undefined {
  const { isScalar } = yaml();
  if (node === undefined || node === null) return undefined;
  if (isScalar(node)) return node.value === null ? undefined : (node.source ?? String(node.value)).trim();
  tell(node, "Expected a text.");
  return undefined;
}

/** The texts of a list, or of one text alone. */
export const textsOf = (node: unknown, tell: Tell): string[] => itemsOf(node, tell).flatMap((item) => textOf(item, tell) ?? []);

/** What stands in a list, or one text alone. */
export function itemsOf(node: unknown, tell: Tell): readonly unknown[] {
  const { isScalar, isSeq } = yaml();
  if (node === undefined || node === null || (isScalar(node) && node.value === null)) return [];
  if (isScalar(node)) return textOf(node, tell) ? [node] : [];
  if (isSeq(node)) return node.items;
  tell(node, "Expected a list of texts.");
  return [];
}
