import { html, htmlFlavour } from "../../html/reader";
import { chaptersOf, inSeries } from "../chapters";
import type { FileText } from "../file-text";
import type { TakenNote } from "../text";
import { markdownOf } from "../write";
import { openArchive } from "../zip";
import { italicClasses } from "./italics";
import { joinedPages } from "./join";
import { readPackage } from "./package";
import { takePage } from "./take";

/** The text of a book in EPUB: its pages one after the other, whose notes are told from other links as in HTML. */
export function epub(bytes: Uint8Array): FileText {
  const archive = openArchive(bytes);
  const book = typeof archive === "string" ? archive : readPackage(archive);
  if (typeof book === "string") return { reason: book };
  if (book.pages.length === 0) return { reason: "damaged" };
  const { text, chapterLevel } = joinedPages(book.pages);
  const reading = (html.forText?.(text) ?? html).read(text, "", htmlFlavour);
  const { blocks, notes } = takePage(text, reading, { chapterLevel, italics: italicClasses(book.styles) });
  const noteOf = (id: string): TakenNote => notes.get(id) ?? { id, label: id, blocks: [] };
  const written = markdownOf({ chapters: inSeries(chaptersOf(blocks, noteOf, notes.keys())) });
  return written === "" ? { reason: "without-text" } : { text: written };
}
