/** Whether a file or folder was made of others that lie beside it, and would only say again what they say: `salt.html` or `salt.pdf` beside `salt.md`; the
 *  folder `salt_files`, in which a browser keeps what belongs to `salt.html`; `site` beside `mkdocs.yml`. `beside` are all names in the folder. */
export function isOutput(name: string, isFolder: boolean, beside: ReadonlySet<string>): boolean {
  if (!isFolder) {
    const [, stem, extension = ""] = /^(.+)\.(x?html?|pdf)$/i.exec(name) ?? [];
    const sources = extension.toLowerCase() === "pdf" ? [...SOURCES, EXTRACT] : SOURCES;
    return stem !== undefined && sources.some((source) => beside.has(`${stem}.${source}`));
  }
  if (OUTPUT_FOLDERS.get(name)?.some((file) => beside.has(file))) return true;
  const stem = /^(.+)_files$/.exec(name)?.[1];
  return stem !== undefined && [...PAGES, ...SOURCES].some((extension) => beside.has(`${stem}.${extension}`));
}

const PAGES = ["html", "htm", "xhtml"];

/** What engines make pages of. */
const SOURCES = "md markdown qmd rmd Rmd mdx tex org typ rst adoc asciidoc docx odt ipynb".split(" ");

/** What somebody has taken out of a PDF already. */
const EXTRACT = "txt";

/** Folders into which engines write, by the files that tell them so. Sources: the manuals of MkDocs and mdBook. */
const OUTPUT_FOLDERS: ReadonlyMap<string, readonly string[]> = new Map([
  ["site", ["mkdocs.yml", "mkdocs.yaml"]],
  ["book", ["book.toml"]],
]);
