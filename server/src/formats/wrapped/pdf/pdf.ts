import type { FileText } from "../file-text";
import { textOfPage } from "./page";
import type { TextItem } from "./runs";

/** The text of a PDF, with a form feed between pages and calls as raised numbers: `in the harbor.¹²`. Any bytes give a text, or the reason why
 *  there is none. */
export async function textOfPdf(bytes: Uint8Array): Promise<FileText> {
  // pdf.js takes its bytes away from whoever gives them.
  const { getDocument } = await import("unpdf/pdfjs");
  const task = getDocument({ data: bytes.slice(), isEvalSupported: false, disableFontFace: true, useSystemFonts: false, verbosity: 0 });
  try {
    const document = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(textOfPage(items.filter((item): item is typeof item & TextItem => "str" in item)));
      page.cleanup();
    }
    const text = pages.join("\n\f");
    return /\p{L}/u.test(text) ? { text: `${text}\n` } : { reason: "without-text" };
  } catch (error) {
    return { reason: error instanceof Error && error.name === "PasswordException" ? "encrypted" : "damaged" };
  } finally {
    await task.destroy();
  }
}
