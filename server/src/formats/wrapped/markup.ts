import { Parser } from "htmlparser2";

/** Hears what stands in a file of XML or XHTML. Names are without their prefix: `w:p` is `p`. */
export interface Listener {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

/** With their prefixes: `{ "w:val": "Heading1" }`. */
export type Attributes = Readonly<Record<string, string>>;

/** The value of an attribute, whatever its prefix: in `{ "w:val": "1" }` that of `val`. */
export function attributeIn(attributes: Attributes, name: string): string | undefined {
  const usual = attributes[`w:${name}`];
  if (usual !== undefined) return usual;
  const key = Object.keys(attributes).find((each) => localName(each) === name);
  return key === undefined ? undefined : attributes[key];
}

/** Reads XML, well formed or not: no entity of a DTD is resolved, and nothing is fetched. */
export function readXml(bytes: Uint8Array, listener: Listener): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => listener.open(localName(name), attributes),
      ontext: (text) => listener.text(text),
      onclosetag: (name) => listener.close(localName(name)),
    },
    { xmlMode: true },
  );
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += PIECE) parser.write(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
  parser.end(decoder.decode());
}

/** So many bytes are decoded at once: the whole may be longer than a string can be. */
const PIECE = 1 << 20;

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);
