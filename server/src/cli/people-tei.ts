import type { PersonRecord } from "../corpus/people/decisions";

/** A TEI document with one `listPerson` (TEI P5, chapter 14.2): `<person xml:id="…"><persName>…</persName></person>`. */
export function teiOf(list: readonly PersonRecord[]): string {
  const people = list.map((person) => {
    const { id = "", name, forms, born, died, description, ids, links } = person;
    const parts = [
      `<persName>${escapedXml(name)}</persName>`,
      ...forms.map((form) => `<persName type="variant">${escapedXml(form)}</persName>`),
      ...(born === undefined ? [] : [`<birth>${dateElement(born)}</birth>`]),
      ...(died === undefined ? [] : [`<death>${dateElement(died)}</death>`]),
      ...(description === undefined ? [] : [`<note>${escapedXml(description)}</note>`]),
      ...Object.entries(ids).map(([authority, number]) => `<idno type="${authority.toUpperCase()}">${escapedXml(number)}</idno>`),
      ...links.map((link) => `<ptr target="${escapedXml(link)}"/>`),
    ];
    const named = id === "" ? "" : ` xml:id="${xmlId(id)}"`;
    return `          <person${named}>\n${parts.map((part) => `            ${part}\n`).join("")}          </person>`;
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

/** A day, month or year is told to programs too. */
const dateElement = (date: string): string =>
  `<date${/^\d{4}(?:-\d\d){0,2}$/.test(date) ? ` when="${date}"` : ""}>${escapedXml(date)}</date>`;

const XML: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** What XML 1.0 cannot hold is left out. */
function escapedXml(text: string): string {
  const allowed = [...text].filter((char) => char >= " " && !/\p{Surrogate}|[\ufffe\uffff]/u.test(char)).join("");
  return allowed.replace(/[&<>"]/g, (char) => XML[char] ?? char);
}

/** A name of XML begins with a letter. */
const xmlId = (id: string): string => (/^[\p{L}_]/u.test(id) ? id : `p-${id}`);
