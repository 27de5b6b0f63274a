import { readTags } from "../markup";
import { isOn, levelOf, type Style } from "./model";

/** The styles by their ids, with what they have of those they are based on. Ids are those of a language (`berschrift1`), names of built-in
 *  styles are English everywhere (`heading 1`). Source: ECMA-376, part 1, 17.7. */
export function readStyles(part: Uint8Array | undefined): ReadonlyMap<string, Style> {
  const drafts = part ? draftsIn(part) : new Map<string, Draft>();
  const styles = new Map<string, Style>();
  const settle = (id: string, depth: number): Style => {
    const known = styles.get(id);
    const draft = drafts.get(id);
    if (known || !draft) return known ?? {};
    const base = draft.basedOn !== undefined && depth < DEEPEST ? settle(draft.basedOn, depth + 1) : {};
    const style = { ...base, ...byName(draft.name), ...draft.own };
    styles.set(id, style);
    return style;
  };
  for (const id of drafts.keys()) settle(id, 0);
  return styles;
}

interface Draft {
  name: string;
  basedOn?: string;
  readonly own: { -readonly [Field in keyof Style]: Style[Field] };
}

/** Styles are based on others in chains, which may be closed by mistake. */
const DEEPEST = 20;

function byName(name: string): Style {
  const heading = /^heading ([1-9])$/i.exec(name)?.[1];
  if (heading !== undefined) return { level: Number(heading) };
  if (/^title$/i.test(name)) return { level: 1 };
  return /^(?:intense )?quote$|^block ?(?:text|quote|quotation)$/i.test(name) ? { quoted: true } : {};
}

function draftsIn(part: Uint8Array): Map<string, Draft> {
  const drafts = new Map<string, Draft>();
  let draft: Draft = { name: "", own: {} };
  const read: Readonly<Record<string, (value: string | undefined) => void>> = {
    name: (value) => (draft.name = value ?? ""),
    basedOn: (value) => (draft.basedOn = value ?? ""),
    outlineLvl: (value) => (draft.own.level = levelOf(value)),
    numId: (value) => (draft.own.item = value !== "0"),
    i: (value) => (draft.own.italic = isOn(value)),
  };
  readTags(part, (name, attribute) => {
    if (name === "style") {
      draft = { name: "", own: {} };
      drafts.set(attribute("styleId") ?? "", draft);
    } else if (Object.hasOwn(read, name)) read[name]?.(attribute("val"));
  });
  return drafts;
}
