/** Whether a file or folder was made of others that lie beside it, and would only say again what they say: `salt.html`, `salt.docx` or `salt.pdf` beside `salt.md`; the
 *  folder `salt_files`, in which a browser keeps what belongs to `salt.html`; `site` beside `mkdocs.yml`. `beside` are all names in the folder. */
export function isOutput(name: string, isFolder: boolean, beside: ReadonlySet<string>): boolean {
  if (!isFolder) {
    const [, stem, extension = ""] = /^(.+)\.(\w+)$/.exec(name) ?? [];
    return MADE_OF.get(extension.toLowerCase())?.some((source) => beside.has(`${stem}.${source}`)) === true;
  }
  if (OUTPUT_FOLDERS.get(name)?.some((file) => beside.has(file))) return true;
  const stem = /^(.+)_files$/.exec(name)?.[1];
  return stem !== undefined && [...PAGES, ...SOURCES].some((extension) => beside.has(`${stem}.${extension}`));
}

const PAGES = ["html", "htm", "xhtml"];

/** What authors write. */
const WRITTEN = "md markdown qmd rmd Rmd mdx tex org typ rst adoc asciidoc ipynb".split(" ");

/** What engines make pages of. */
const SOURCES = [...WRITTEN, "docx", "odt"];

/** What files may be made of, by their endings. Of a PDF somebody may have taken out the text already. */
const MADE_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ...PAGES.map((page) => [page, SOURCES] as const),
  ["pdf", [...SOURCES, "txt"]],
  ["epub", SOURCES],
  ["docx", [...WRITTEN, "odt"]],
  ["odt", WRITTEN],
]);

/** Whether a file tells of a folder into which an engine writes. */
export const namesOutput = (file: string): boolean => [...OUTPUT_FOLDERS.values()].some((files) => files.includes(file));

/** Folders into which engines write, by the files that tell them so. Sources: the manuals of MkDocs and mdBook. */
const OUTPUT_FOLDERS: ReadonlyMap<string, readonly string[]> = new Map([
  ["site", ["mkdocs.yml", "mkdocs.yaml"]],
  ["book", ["book.toml"]],
]);
