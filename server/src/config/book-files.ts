import type { Node } from "yaml";
import { decodedPath } from "../uris";
import { isTooDeep, yaml } from "../yaml";

/** Files in which publishing tools list the chapters of a book, each with what reads them out of it. */
const READERS: Readonly<Record<string, (text: string) => string[]>> = {
  "_quarto.yml": quartoChapters,
  "_quarto.yaml": quartoChapters,
  "_bookdown.yml": bookdownChapters,
  "SUMMARY.md": summaryChapters,
  "index.rst": sphinxChapters,
  "book.adoc": (text) => includedChapters("book.adoc", text),
  "index.adoc": (text) => includedChapters("index.adoc", text),
  "main.adoc": (text) => includedChapters("main.adoc", text),
};

export const BOOK_FILES: readonly string[] = Object.keys(READERS);

/** The chapters of a book in reading order, as paths or globs from the folder of the file that lists them; none where it is no book.
 *  Sources: Quarto's guide, “Book structure”; bookdown, 1.3 “Usage”; mdBook's guide, “SUMMARY.md”;
 *  Sphinx, “Directives”, toctree; the AsciiDoc language documentation, “Includes”. */
export const chaptersOf = (name: string, text: string): readonly string[] => READERS[name]?.(text) ?? [];

/** `book: { chapters: [index.qmd, { part: Letters, chapters: [one.qmd] }], appendices: [two.qmd] }` */
function quartoChapters(text: string): string[] {
  const book = (yamlOf(text) as { book?: { chapters?: unknown; appendices?: unknown } } | undefined)?.book;
  return [...quartoFiles(book?.chapters), ...quartoFiles(book?.appendices)];
}

/** A part has a title, or a file in its place. */
function quartoFiles(item: unknown): string[] {
  if (Array.isArray(item)) return item.flatMap(quartoFiles);
  if (typeof item === "string") return /\.\w+$/.test(item) ? [item] : [];
  if (typeof item !== "object" || item === null) return [];
  const { part, file, chapters } = item as { part?: unknown; file?: unknown; chapters?: unknown };
  return [part, file, chapters].flatMap(quartoFiles);
}

/** `rmd_files: [index.Rmd, one.Rmd]`, or one such list for each kind of output; without it, all files but those that begin with `_`. */
function bookdownChapters(text: string): string[] {
  const listed = (yamlOf(text) as { rmd_files?: unknown } | undefined)?.rmd_files;
  const files = typeof listed === "object" && listed !== null ? Object.values(listed).flat() : [];
  const names = files.filter((file) => typeof file === "string");
  return names.length > 0 ? names : ["index.Rmd", "[!_]*.Rmd"];
}

/** `- [The first letter](letters/first.md)` */
function summaryChapters(text: string): string[] {
  return [...text.matchAll(/\]\(<?([^()<>\s#]+\.(?:md|markdown))(?:#[^()<>\s]*)?>?\)/g)].map(([, path]) => decodedPath(path as string));
}

/** The entries of each `.. toctree::`, of which the options begin with a colon: `letters/first`, `The first letter <letters/first>`. */
function sphinxChapters(text: string): string[] {
  const listed: string[] = [];
  let isInTree = false;
  for (const line of text.split(/\r?\n/)) {
    if (/^\S/.test(line)) isInTree = /^\.\.[ \t]+toctree::/.test(line);
    const entry = isInTree ? /^[ \t]+(?!:)(?:[^<>]{0,300}<([^<>\s]{1,300})>|(\S{1,300}))[ \t]*$/.exec(line) : null;
    const path = (entry?.[1] ?? entry?.[2] ?? "self").replace(/^\//, "");
    if (path !== "self" && !/^[a-z]+:\/\//.test(path)) listed.push(/\.(?:rst|md)$/.test(path) ? path : `${path}.{rst,md}`);
  }
  return listed.length > 0 ? ["index.rst", ...listed] : [];
}

/** `include::letters/first.adoc[]`, from the text that puts a book together. */
function includedChapters(name: string, text: string): string[] {
  const listed = [...text.matchAll(/^include::([^\s[\]{}$]{1,300}\.(?:adoc|asciidoc|asc))\[/gm)].map(([, path]) => path as string);
  return listed.length > 0 ? [name, ...listed] : [];
}

function yamlOf(text: string): unknown {
  if (isTooDeep(text)) return undefined;
  const { contents, errors } = yaml().parseDocument(text, { logLevel: "silent" });
  if (errors.length > 0 || contents === null) return undefined;
  try {
    return (contents as Node).toJSON();
  } catch {
    // An alias of nothing, or of itself.
    return undefined;
  }
}
