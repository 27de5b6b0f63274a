import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { wordsOf } from "./markdown/documents";

/** For every document, the words of every note that pandoc renders, in text order. One process reads all documents. */
export function notesByPandoc(texts: readonly string[], format: string): string[][] {
  return documentsByPandoc(texts, format).map(notesIn);
}

/** For every document, the words that pandoc reads, in text order, without addresses, ids and descriptions of pictures. */
export const wordsByPandoc = (texts: readonly string[], format: string): string[][] =>
  documentsByPandoc(texts, format).map((blocks) => wordsOf(JSON.stringify(blocks, (_, each) => contentOf(each))));

/** Of a link, a heading and a picture only the words. */
function contentOf(each: { readonly t?: string; readonly c?: readonly unknown[] } | null): unknown {
  if (each?.t === "Link") return each.c?.[1];
  if (each?.t === "Header") return each.c?.[2];
  return each?.t === "Image" ? null : each;
}

/** A text in pandoc's Markdown as pandoc prints it in another format. */
export function printedByPandoc(markdown: string, to: string, ...args: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "apparatus-pandoc-"));
  try {
    const file = join(folder, "text.md");
    writeFileSync(file, markdown);
    return pandoc(["-f", "markdown", "-t", to, "-s", "-M", "title=Salt", "--quiet", ...args, file]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The blocks of every document, as pandoc reads it. */
function documentsByPandoc(texts: readonly string[], format: string): unknown[][] {
  const folder = mkdtempSync(join(tmpdir(), "apparatus-pandoc-"));
  try {
    const separator = join(folder, "separator.md");
    writeFileSync(separator, SEPARATORS[format] ?? "# SEPARATOR\n");
    const files = texts.flatMap((text, index) => {
      const file = join(folder, `${index}.md`);
      writeFileSync(file, text);
      return [file, separator];
    });
    const { blocks } = JSON.parse(pandoc(["-f", format, "-t", "json", "--file-scope", "--quiet", ...files]));
    const documents: unknown[][] = [[]];
    for (const block of blocks) {
      if (block.t === "Header" && JSON.stringify(block).includes("SEPARATOR")) documents.push([]);
      else documents[documents.length - 1]?.push(block);
    }
    return texts.map((_, index) => documents[index] ?? []);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A heading that parts documents, in each format where it is not written as in Markdown. */
const SEPARATORS: Readonly<Record<string, string>> = {
  latex: "\\section{SEPARATOR}\n",
  org: "* SEPARATOR\n",
  typst: "= SEPARATOR\n",
  html: "<h1>SEPARATOR</h1>\n",
};

function pandoc(args: readonly string[]): string {
  try {
    return execFileSync("pandoc", args, { maxBuffer: 2 ** 28, stdio: ["ignore", "pipe", "pipe"] }).toString();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    throw new Error("This test compares with pandoc, which is not installed. Install it: `apt-get install pandoc`, or see pandoc.org.");
  }
}

/** The words of every note in a part of pandoc's document, each without those of the notes inside it. */
function notesIn(part: unknown): string[] {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === "object" && value !== null) {
      if ("t" in value && value.t === "Note" && "c" in value) {
        found.push(
          wordsOf(JSON.stringify(value.c, (_, each) => (each?.t === "Note" ? null : each)))
            .sort()
            .join(" "),
        );
        walk(value.c);
      } else Object.values(value).forEach(walk);
    }
  };
  walk(part);
  return found;
}
