import type { IndexedPerson } from "./people";

/** A TEI document with one `listPerson` (TEI P5, chapter 14.2): `<person xml:id="…"><persName>…</persName></person>`. */
export function teiOf(index: readonly IndexedPerson[]): string {
  const people = index.map(({ id, name, spellings }) => {
    const others = spellings
      .filter(({ written }) => written !== name)
      .map(({ written }) => `\n            <persName type="variant">${escapedXml(written)}</persName>`);
    return `          <person xml:id="${xmlId(id)}">\n            <persName>${escapedXml(name)}</persName>${others.join("")}\n          </person>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
  <teiHeader>
    <fileDesc>
      <titleStmt><title>People</title></titleStmt>
      <publicationStmt><p>Made by Apparatus</p></publicationStmt>
      <sourceDesc><p>The documents of this folder</p></sourceDesc>
    </fileDesc>
  </teiHeader>
  <standOff>
        <listPerson>
${people.join("\n")}
        </listPerson>
  </standOff>
</TEI>
`;
}

const XML: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** What XML 1.0 cannot hold is left out. */
function escapedXml(text: string): string {
  const allowed = [...text].filter((char) => char >= " " && !/\p{Surrogate}|[\ufffe\uffff]/u.test(char)).join("");
  return allowed.replace(/[&<>"]/g, (char) => XML[char] ?? char);
}

/** A name of XML begins with a letter. */
const xmlId = (id: string): string => (/^[\p{L}_]/u.test(id) ? id : `p-${id}`);
