import type { TextItem } from "../../../server/src/formats/wrapped/pdf/runs";

/** A text printed on a page, in points from its left and upper edge: `["press", 72, 100]`, and, smaller and higher, `["3", 97, 96, 6]`. */
export type Printed = readonly [text: string, x: number, y: number, size?: number];

/** The height of a page of A4. */
const HEIGHT = 842;
const SIZE = 10;
/** Letters of the font Courier are so wide, in sizes of the font. */
const LETTER = 0.6;

export const widthOf = (text: string, size = SIZE): number => text.length * LETTER * size;

/** What pdf.js tells of texts on a page. */
export const items = (printed: readonly Printed[]): TextItem[] =>
  printed.map(([text, x, y, size = SIZE]) => ({
    str: text,
    transform: [size, 0, 0, size, x, HEIGHT - y],
    width: widthOf(text, size),
    height: size,
  }));

/** Lines below each other. */
export const lines = (texts: readonly string[], x = 72, y = 100, size = SIZE): Printed[] =>
  texts.map((text, at) => [text, x, y + at * size * 1.2, size]);

/** A running text in which raised numbers stand in braces: of `press{3} and` this prints three texts. */
export function withCalls(line: string, x = 72, y = 100, size = SIZE): Printed[] {
  const small = size * 0.6;
  let at = x;
  return line.split(/[{}]/).flatMap((text, index): Printed[] => {
    if (text === "") return [];
    const raised = index % 2 === 1;
    const printed: Printed = raised ? [text, at, y - size * 0.35, small] : [text, at, y, size];
    at += widthOf(text, printed[3]);
    return [printed];
  });
}

/** The bytes of a PDF with so many pages, in the font Courier. `trailer` is added to the last dictionary of the file. */
export function pdfFile(pages: readonly (readonly Printed[])[], trailer = ""): Uint8Array {
  const first = 4;
  const kids = pages.map((_, at) => `${first + 2 * at} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] /MediaBox [0 0 595 ${HEIGHT}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>",
    ...pages.flatMap((page, at) => {
      const content = page.map(([text, x, y, size = SIZE]) => `BT /F ${size} Tf ${x} ${HEIGHT - y} Td (${escaped(text)}) Tj ET`).join("\n");
      return [
        `<< /Type /Page /Parent 2 0 R /Resources << /Font << /F 3 0 R >> >> /Contents ${first + 2 * at + 1} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = "%PDF-1.4\n";
  const starts = objects.map((object, at) => {
    const start = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const table = starts.map((start) => `${String(start).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${file.lastIndexOf("xref")}\n%%EOF\n`;
  return Uint8Array.from(file, (unit) => unit.charCodeAt(0));
}

const escaped = (text: string): string => text.replace(/[\\()]/g, "\\$&");
