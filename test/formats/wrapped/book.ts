import { strToU8, zipSync } from "fflate";

/** An EPUB of pages: the names of their files with what stands in their bodies; and a style sheet. */
export function bookFile(pages: Readonly<Record<string, string>>, style = "", others: Readonly<Record<string, string>> = {}): Uint8Array {
  const names = Object.keys(pages);
  const items = names.map((name, at) => `<item id="p${at}" href="text/${name}" media-type="application/xhtml+xml"/>`).join("");
  const list = `<?xml version="1.0"?><package><manifest>${items}<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/><item id="css" href="style.css" media-type="text/css"/></manifest><spine><itemref idref="nav"/>${names.map((_, at) => `<itemref idref="p${at}"/>`).join("")}</spine></package>`;
  const files: Record<string, string> = {
    mimetype: "application/epub+zip",
    "META-INF/container.xml": '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    "OEBPS/book.opf": list,
    "OEBPS/nav.xhtml": "<html><body><nav>Contents</nav></body></html>",
    "OEBPS/style.css": style,
    ...Object.fromEntries(
      names.map((name) => [
        `OEBPS/text/${name}`,
        `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>A page</title><style>p{}</style></head><body>${pages[name]}</body></html>`,
      ]),
    ),
    ...others,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
