import { attributesOf } from "../../tags/attributes";
import { decoded } from "../../tags/entities";
import { localName, MarkupScanner } from "../../tags/markup";

/** Hears what stands in a file of XML. Names are without their prefix, which is told apart: `w:p` is `p`. */
export interface Listener {
  readonly open: (name: string, attribute: AttributeOf, prefix: string) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  /** Whether an element is passed over, with all that stands in it. */
  readonly skips?: (name: string, prefix: string) => boolean;
}

/** The value of an attribute of an element, by its name without prefix: that of `val` in `<w:i w:val="0"/>`. */
export type AttributeOf = (name: string) => string | undefined;

/** Reads XML, well formed or not: no entity of a DTD is resolved, and nothing is fetched. */
export function readXml(bytes: Uint8Array, listener: Listener): void {
  const text = xmlText(bytes);
  const scanner = new MarkupScanner(text);
  /** How many elements are open that are passed over. */
  let skipped = 0;
  const tell = (words: string): void => {
    if (skipped === 0) listener.text(words);
  };
  const close = (name: string): void => {
    if (skipped > 0) skipped--;
    else listener.close(localName(name));
  };
  let at = 0;
  for (let markup = scanner.next(0); markup; markup = scanner.next(at)) {
    const { kind, from } = markup;
    if (from > at) tell(decoded(text.slice(at, from)));
    at = markup.to;
    if (kind === "start" || kind === "empty") {
      const { name } = markup;
      const tag = markup;
      const prefix = name.slice(0, Math.max(0, name.indexOf(":")));
      let attributes: ReadonlyMap<string, string> | undefined;
      const attribute: AttributeOf = (wanted) => (attributes ??= byLocalName(text, tag)).get(wanted.toLowerCase());
      if (skipped > 0 || listener.skips?.(localName(name), prefix)) skipped++;
      else listener.open(localName(name), attribute, prefix);
      if (kind === "empty") close(name);
    } else if (kind === "end") close(markup.name);
    else if (text.startsWith(CDATA, from)) {
      const end = text.indexOf("]]>", from);
      at = end < 0 ? text.length : end + 3;
      tell(text.slice(from + CDATA.length, end < 0 ? text.length : end));
    }
  }
  if (at < text.length) tell(decoded(text.slice(at)));
}

/** Reads the start tags of XML, in which files that describe others say everything. */
export const readTags = (bytes: Uint8Array | undefined, open: Listener["open"]): void => {
  if (bytes) readXml(bytes, { open, text: () => {}, close: () => {} });
};

const CDATA = "<![CDATA[";

/** In UTF-16 with a byte order mark, in the encoding that the file names, or in UTF-8. */
export function xmlText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const named = /^\s*<\?xml[^>]{0,100}?encoding=["']([\w.-]+)/.exec(new TextDecoder("latin1").decode(bytes.subarray(0, 200)))?.[1];
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

const byLocalName = (text: string, tag: Parameters<typeof attributesOf>[1]): ReadonlyMap<string, string> =>
  new Map([...attributesOf(text, tag)].map(([name, { value }]) => [localName(name), value]));
