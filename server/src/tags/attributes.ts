import type { Span } from "../model/note";
import { decoded } from "./entities";

/** The value of an attribute with the place where it is written, without its quotation marks. */
export interface Attribute extends Span {
  readonly value: string;
}

/** The attributes of a tag by their names in small letters. In `<a href="#fn&#49;">` that of `href` has the value `#fn1`. */
export function attributesOf(text: string, { from, to, name }: Span & { readonly name: string }): ReadonlyMap<string, Attribute> {
  const start = from + 1 + name.length;
  // Most tags have none.
  if (to - start < 4) return NONE;
  const written = text.slice(start, to);
  const found = new Map<string, Attribute>();
  ATTRIBUTE.lastIndex = 0;
  for (let each = ATTRIBUTE.exec(written); each; each = ATTRIBUTE.exec(written)) {
    const [whole, key, double, single, bare] = each;
    const value = double ?? single ?? bare;
    if (key === undefined) continue;
    const end = start + each.index + whole.length - (bare === undefined && value !== undefined ? 1 : 0);
    const known = key.toLowerCase();
    if (!found.has(known)) found.set(known, { from: end - (value?.length ?? 0), to: end, value: decoded(value ?? "") });
  }
  return found;
}

const NONE: ReadonlyMap<string, Attribute> = new Map();

/** `id="fn1"`, `id='fn1'`, `id=fn1`, `hidden`. */
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;

/** The words of an attribute: of `class="note foot"` these are `note` and `foot`. */
export const wordsOf = (attributes: ReadonlyMap<string, Attribute>, name: string): readonly string[] =>
  attributes.get(name)?.value.split(/\s+/).filter(Boolean) ?? [];
