import { localName, MarkupScanner } from "../../tags/markup";

/** Whether an XML file is in TEI: by its root, or by its namespace. What is not is no text that anybody reads. */
export function isTei(text: string): boolean {
  const head = text.slice(0, LONGEST);
  const scanner = new MarkupScanner(head);
  for (let tag = scanner.next(0); tag; tag = scanner.next(tag.to)) {
    if (tag.kind !== "start") continue;
    return /^(?:TEI(?:\.2)?|teiCorpus)$/.test(localName(tag.name)) || head.slice(tag.from, tag.to).includes(NAMESPACE);
  }
  return false;
}

const NAMESPACE = "http://www.tei-c.org/ns/1.0";

/** In units: comments and declarations may stand before the root. */
const LONGEST = 20_000;
