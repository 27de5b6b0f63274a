import type { Span } from "../../model/note";
import type { Attribute } from "../../tags/attributes";

/** The first id in the same file to which an attribute points, and where it is written: for `target="#n1"` it is `n1`. */
export function pointed(attribute: Attribute | undefined): { readonly id: string; readonly span: Span } | undefined {
  const found = attribute && /^\s*#([^\s#]+)/.exec(attribute.value);
  const id = found?.[1];
  if (!attribute || !found || id === undefined) return undefined;
  const from = attribute.from + found[0].length - id.length;
  return { id, span: { from, to: from + id.length } };
}
