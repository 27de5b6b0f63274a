import { NoteDocument } from "../document/document";
import { metadataIn } from "../document/front-matter";
import { Memory } from "../document/memory";
import type { Flavour, FlavourId, Format, FormatId } from "../model/note";
import { isTakenOut } from "../uris";
import { defaultFlavour, flavourNamed } from "./markdown/flavours";
import { MARKERS } from "./markdown/markers";
import { markdown } from "./markdown/reader";
import type { Others } from "./others";
import { unread } from "./unread";
import { takenOut, takenOutFlavour } from "./wrapped/format";

/** What decides, besides the text, how a file is read. */
export interface Signals {
  /** What the settings say. */
  readonly flavour: FlavourId | "auto";
  /** Names of telling files around this one, nearest first: `["_quarto.yml", ".obsidian"]`. */
  readonly around: readonly string[];
  /** The text is only read, and not edited. */
  readonly onlyRead?: boolean;
}

/** A flavour and the reason for it, in words that go on from “Read as pandoc: ”. */
export interface ChosenFlavour {
  readonly flavour: Flavour;
  readonly why: string;
}

/** A document of the format and the flavour that its name, its text and its neighbors tell. */
export function openDocument(uri: string, languageId: string, version: number, text: string, signals: Signals): NoteDocument {
  const as = (format: Format, flavour: Flavour): NoteDocument =>
    new NoteDocument(uri, languageId, version, unread(text, format) ?? format, flavour, text, signals.onlyRead);
  const id = formatOf(uri, languageId);
  if (id !== "markdown") {
    const [format, flavour] = others()[id];
    return as(format.forText?.(text) ?? format, flavour);
  }
  const flavour = chooseFlavour(uri, text, signals);
  const document = as(isTakenOut(uri) ? takenOut : markdown, flavour.flavour);
  chosen.set(document, flavour);
  return document;
}

/** What reads the other formats. It is loaded when the first file in one of them is opened: most texts are in Markdown. */
const others = (): Others => (require("./others") as typeof import("./others")).others;

/** By which flavour a Markdown document was opened, and why. */
export const flavourOf = (document: NoteDocument): ChosenFlavour | undefined => chosen.get(document);

const chosen = new Memory<ChosenFlavour>();

/** The engine for which a Markdown file is written. What the file says of itself counts more than what lies around it. */
export function chooseFlavour(uri: string, text: string, signals: Signals): ChosenFlavour {
  if (isTakenOut(uri)) return { flavour: takenOutFlavour, why: "so the text has been written that was taken out of the file" };
  const set = signals.flavour === "auto" ? undefined : flavourNamed(signals.flavour);
  if (set) return { flavour: set, why: "the settings say so" };
  const [id, why] = ownEvidence(uri, text) ??
    nearestEvidence(signals.around) ??
    syntaxEvidence(text) ?? ["", "nothing speaks for another engine"];
  return { flavour: flavourNamed(id) ?? defaultFlavour, why };
}

/** The language that an editor would give a file by its name; `book.qmd` is `quarto`, what is unknown `plaintext`. */
export function languageOf(uri: string): string {
  return LANGUAGES.get(extensionOf(uri)) ?? "plaintext";
}

const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ["md", "markdown"],
  ["markdown", "markdown"],
  ["mdown", "markdown"],
  ["mkd", "markdown"],
  ["mdx", "mdx"],
  ["qmd", "quarto"],
  ["rmd", "rmd"],
  ["tex", "latex"],
  ["ltx", "latex"],
  ["org", "org"],
  ["typ", "typst"],
  ["html", "html"],
  ["htm", "html"],
  ["xhtml", "html"],
  ["adoc", "asciidoc"],
  ["asciidoc", "asciidoc"],
  ["asc", "asciidoc"],
  ["xml", "xml"],
  ["tei", "xml"],
  ["rst", "restructuredtext"],
  ["rest", "restructuredtext"],
]);

type Evidence = readonly [id: FlavourId | "", why: string];

/** Keys that only pandoc and the tools upon it read in a file's metadata. Source: pandoc's manual, “Metadata variables”, “Citations”. */
const PANDOC_KEYS =
  /^(?:bibliography|csl|nocite|link-citations|suppress-bibliography|reference-section-title|citation-abbreviations|header-includes|documentclass|numbersections|mainfont|output|format|crossref):/m;

/** `[@key`, `^[Two words`, `[text]{.smallcaps}`: nothing but pandoc reads these. */
const PANDOC_SYNTAX: readonly (readonly [sign: string, pattern: RegExp, what: string])[] = [
  ["@", /(?:^|[^\\\]])\[-?@[\p{L}\d_]/mu, "citations such as `[@key]`"],
  ["^[", /\^\[[*_“"‘'(]?\p{L}[\p{L}.’'-]{0,40} +[^\s\]]/u, "notes such as `^[See above.]`"],
  ["]{", /\S\]\{[.#]\p{L}[^}\n]{0,80}\}/u, "attributes such as `{.smallcaps}`"],
];

function ownEvidence(uri: string, text: string): Evidence | undefined {
  const extension = extensionOf(uri);
  if (extension === "qmd" || extension === "rmd") return ["pandoc", `it is a file of type \`.${extension}\``];
  if (extension === "mdx") return ["micromark", "it is a file of type `.mdx`"];
  const key = PANDOC_KEYS.exec(metadataIn(text))?.[0];
  return key ? ["pandoc", `its metadata has \`${key}\``] : undefined;
}

function nearestEvidence(around: readonly string[]): Evidence | undefined {
  for (const name of around) {
    const marker = MARKERS.get(name);
    if (marker) return [marker.flavour, marker.why];
  }
  return undefined;
}

function syntaxEvidence(text: string): Evidence | undefined {
  // A text without the sign need not be searched for what it is a part of.
  const found = PANDOC_SYNTAX.find(([sign, pattern]) => text.includes(sign) && pattern.test(text));
  return found && ["pandoc", `it has ${found[2]}`];
}

/** What the editor says of a file counts as much as its name, but for plain text: so it calls every file that it does not know. */
export const formatOf = (uri: string, languageId: string): FormatId =>
  FORMATS.get(languageId) ?? FORMATS.get(languageOf(uri)) ?? "plaintext";

const FORMATS: ReadonlyMap<string, FormatId> = new Map([
  ["markdown", "markdown"],
  ["quarto", "markdown"],
  ["rmd", "markdown"],
  ["mdx", "markdown"],
  ["latex", "latex"],
  ["tex", "latex"],
  ["plaintex", "latex"],
  ["org", "org"],
  ["typst", "typst"],
  ["html", "html"],
  ["xhtml", "html"],
  ["xml", "tei"],
  ["restructuredtext", "rst"],
  ["asciidoc", "asciidoc"],
]);

const extensionOf = (uri: string): string => /\.([^./\\]+)$/.exec(uri)?.[1]?.toLowerCase() ?? "";
