import { readXml } from "../markup";

/** What a style of an OpenDocument text says. */
export interface OdtStyle {
  readonly italic?: boolean;
  /** Of a heading from 1. */
  readonly level?: number;
  readonly quoted?: boolean;
  readonly hidden?: boolean;
}

/** The styles of paragraphs and of stretches of text by family and name, with what they have of their parents: `text T1`. Automatic styles, in
 *  the same file as the text, come after those that have a name for the user. Source: OpenDocument 1.3, part 3, 16. */
export function readOdtStyles(parts: readonly (Uint8Array | undefined)[]): ReadonlyMap<string, OdtStyle> {
  const styles = new Map<string, OdtStyle>();
  const parents = new Map<string, string>();
  for (const part of parts) if (part) readStyles(part, styles, parents);
  const whole = (name: string, depth: number): OdtStyle => {
    const parent = parents.get(name);
    return { ...(parent !== undefined && depth < DEEPEST ? whole(parent, depth + 1) : {}), ...styles.get(name) };
  };
  return new Map([...styles.keys()].map((name) => [name, whole(name, 0)]));
}

/** Chains of parents may be closed by mistake. */
const DEEPEST = 20;

function readStyles(part: Uint8Array, styles: Map<string, OdtStyle>, parents: Map<string, string>): void {
  let open = "";
  readXml(part, {
    open: (name, attribute) => {
      if (name === "style") {
        const family = attribute("family") ?? "";
        open = `${family} ${attribute("name")}`;
        const parent = attribute("parent-style-name");
        if (parent !== undefined) parents.set(open, `${family} ${parent}`);
        styles.set(open, styleNamed(attribute("name") ?? "", attribute("display-name")));
      } else if (name === "text-properties" && open !== "") {
        const slant = attribute("font-style");
        styles.set(open, {
          ...styles.get(open),
          ...(slant !== undefined && { italic: slant !== "normal" }),
          ...(attribute("display") === "none" && { hidden: true }),
        });
      }
    },
    text: () => {},
    close: (name) => {
      if (name === "style") open = "";
    },
  });
}

/** What the name of a style says, which need not be described in the file: those of built-in styles are English, whatever the user sees. */
export function styleNamed(name: string, display = name): OdtStyle {
  const known = display.replaceAll("_20_", " ");
  if (/^title$/i.test(known)) return { level: 1 };
  return /^(?:quotations?|block ?quot\w*|block text)$/i.test(known) ? { quoted: true } : {};
}
