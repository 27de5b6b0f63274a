import { strToU8, zipSync } from "fflate";

/** What a Word document is made of in tests: the XML within its body, and of its parts. */
export interface WordParts {
  readonly body: string;
  /** By id: what stands in `w:footnote`. */
  readonly footnotes?: Readonly<Record<string, string>>;
  readonly endnotes?: Readonly<Record<string, string>>;
  readonly styles?: string;
  readonly settings?: string;
  /** Other files of the package. */
  readonly others?: Readonly<Record<string, string>>;
}

/** A Word document, zipped. */
export function wordFile({ body, footnotes = {}, endnotes = {}, styles = "", settings = "", others = {} }: WordParts): Uint8Array {
  const notes = (kind: string, bodies: Readonly<Record<string, string>>): string =>
    part(
      `${kind}s`,
      Object.entries(bodies)
        .map(([id, xml]) => `<w:${kind} w:id="${id}">${xml}</w:${kind}>`)
        .join(""),
    );
  const files = {
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
    "word/footnotes.xml": notes("footnote", footnotes),
    "word/endnotes.xml": notes("endnote", endnotes),
    "word/styles.xml": part("styles", styles),
    "word/settings.xml": part("settings", settings),
    ...others,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}

/** A paragraph of runs; `style` is the id of a style. */
export const p = (content: string, style = ""): string => `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${content}</w:p>`;

/** A run of text, with its properties. */
export const r = (text: string, properties = ""): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

export const footnote = (id: string, more = ""): string => `<w:r><w:footnoteReference w:id="${id}"${more}/></w:r>`;
export const endnote = (id: string): string => `<w:r><w:endnoteReference w:id="${id}"/></w:r>`;

const part = (name: string, xml: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${name} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${xml}</w:${name}>`;
