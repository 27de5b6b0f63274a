import type { FileText, Pause } from "../file-text";
import { textOfPage } from "./page";
import type { TextItem } from "./runs";

/** The text of a PDF, with a form feed between pages and calls as raised numbers: `in the harbor.¹²`. Any bytes give a text, or the reason why
 *  there is none; only a pause that is rejected ends the reading. */
export async function pdf(bytes: Uint8Array, pause: Pause): Promise<FileText> {
  // The library is larger than all the rest together.
  const { getDocument } = await import("unpdf/pdfjs");
  // It takes the bytes away from whoever gives them, takes none of Node's buffers, and would look for fonts that nobody will see.
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    const opened = await task.promise.catch(reasonOf);
    if (typeof opened === "string") return { reason: opened };
    const pages: string[] = [];
    for (let number = 1; number <= opened.numPages; number++) {
      const items = await itemsOf(opened, number).catch(reasonOf);
      if (typeof items === "string") return { reason: items };
      pages.push(textOfPage(items));
      await pause();
    }
    return holdText(pages) ? { text: `${pages.join("\n\f")}\n` } : { reason: "without-text" };
  } finally {
    await task.destroy();
  }
}

const reasonOf = (error: unknown): "encrypted" | "damaged" =>
  error instanceof Error && error.name === "PasswordException" ? "encrypted" : "damaged";

/** What of pdf.js is needed here. */
interface Pages {
  getPage(number: number): Promise<{ getTextContent(): Promise<{ readonly items: readonly object[] }>; cleanup(): void }>;
}

async function itemsOf(document: Pages, number: number): Promise<readonly TextItem[]> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.filter((item): item is TextItem => "str" in item);
}

/** Of a scanned book that nobody recognized, no more than a page or two of the library that gives it away holds text. */
const holdText = (pages: readonly string[]): boolean => pages.filter((page) => /\p{L}/u.test(page)).length > pages.length / LEAST;
const LEAST = 6;
