import type { BibliographyEntry, BibliographyFile } from "../model/bibliography";
import { lineStartsOf } from "../text";
import { parseTree } from "./json";

/** Finds the items of a CSL-JSON file with the spans of their ids: in `[{ "id": "moretti1988", … }]` the object and `moretti1988`.
 *  A file that is being edited gives the items that can be read. */
export function readCslJson(uri: string, text: string): BibliographyFile {
  const root = parseTree(text);
  const list = root?.type === "object" ? root.children?.find((each) => each.children?.[0]?.value === "items")?.children?.[1] : root;
  const entries = (list?.type === "array" ? (list.children ?? []) : []).flatMap((item): BibliographyEntry[] => {
    if (item.type !== "object") return [];
    const id = item.children?.find((property) => property.children?.[0]?.value === "id")?.children?.[1];
    if (!id || !(typeof id.value === "string" || typeof id.value === "number") || id.value === "") return [];
    const quote = id.type === "string" ? 1 : 0;
    const keySpan = { from: id.offset + quote, to: id.offset + id.length - quote };
    return [{ key: String(id.value), keySpan, from: item.offset, to: item.offset + item.length }];
  });
  return { uri, text, format: "csl-json", lineStarts: lineStartsOf(text), entries, strings: [] };
}
