import type { FlavourId } from "../model/note";

/** One setting, declared once: the editor's settings page, `.apparatus.yaml`, its schema and docs/settings.md all come from here. */
export type Setting = BooleanSetting | ChoiceSetting<string> | NumberSetting | ListSetting;

interface SettingHead {
  /** Markdown, for the settings page. */
  readonly description: string;
  /** Where the editor lets it be set: for a window, for a folder, or also by language. */
  readonly scope: "window" | "resource" | "language-overridable";
}

export interface BooleanSetting extends SettingHead {
  readonly kind: "boolean";
  readonly default: boolean;
}

export interface ChoiceSetting<Choice extends string> extends SettingHead {
  readonly kind: "choice";
  /** The choices with what each means. */
  readonly choices: Readonly<Record<Choice, string>>;
  readonly default: Choice;
}

export interface NumberSetting extends SettingHead {
  readonly kind: "number";
  readonly minimum: number;
  readonly default: number;
}

export interface ListSetting extends SettingHead {
  readonly kind: "list";
  readonly default: readonly string[];
}

/** What a setting's value is: for `{ kind: "boolean", … }` a boolean. */
export type ValueOf<S extends Setting> = S extends ChoiceSetting<infer Choice> ? Choice : S["default"];

/** Other formats have one engine each. */
type MarkdownFlavour = Exclude<FlavourId, "latex" | "org" | "typst" | "rst" | "asciidoc" | "html" | "tei" | "plain">;

const flavours: Readonly<Record<MarkdownFlavour | "auto", string>> = {
  auto: "Decided by what lies around the file: Quarto, MkDocs, Jekyll, Obsidian, pandoc's metadata; otherwise GitHub.",
  pandoc: "pandoc's Markdown, also Quarto and R Markdown.",
  "commonmark-hs": "pandoc's `commonmark_x`.",
  gfm: "GitHub.",
  micromark: "micromark and remark with GFM footnotes (MDX, Docusaurus, Astro).",
  "markdown-it": "markdown-it with markdown-it-footnote.",
  "php-extra": "PHP Markdown Extra.",
  multimarkdown: "MultiMarkdown 6.",
  "python-markdown": "Python-Markdown with the extension `footnotes` (MkDocs).",
  kramdown: "kramdown (Jekyll).",
  obsidian: "Obsidian.",
};

export type FlavourChoice = keyof typeof flavours;

const citationStyles = {
  "chicago-note": "The full note, as where a work is first cited.",
  "chicago-short": "The shortened note: surname, short title, page.",
};

/** Every setting but the rules, by its name without `apparatus.`. */
export const settings = {
  "markdown.flavour": {
    kind: "choice",
    choices: flavours,
    default: "auto",
    description: "The engine that makes the finished text from Markdown. The same notes mean different things to different engines.",
    scope: "resource",
  } as ChoiceSetting<FlavourChoice>,
  manuscript: {
    kind: "list",
    default: [],
    description:
      "The files of the manuscript in reading order, as paths or globs from the root of the folder. All others are sources, which are only read. Where nothing is set, the chapters count that `_quarto.yml`, `_bookdown.yml` or `SUMMARY.md` lists, or `index.rst` in a `toctree`, or `book.adoc`, `index.adoc` or `main.adoc` by `include::`; without these, every document is a manuscript by itself.",
    scope: "resource",
  } as ListSetting,
  "corpus.include": {
    kind: "list",
    default: ["**/*.{md,markdown,qmd,rmd,Rmd,txt,tex,org,typ,rst,adoc,asciidoc,asc,docx,odt,epub,pdf,html,htm,xhtml,xml,tei}"],
    description: "Which files of the folder belong to the corpus, as globs.",
    scope: "resource",
  } as ListSetting,
  "corpus.exclude": {
    kind: "list",
    default: ["**/node_modules/**", "**/.git/**", "**/{_site,_book,dist,build,out}/**"],
    description: "Which files do not belong to the corpus, as globs. What `.gitignore` and `files.exclude` name is left out in any case.",
    scope: "resource",
  } as ListSetting,
  "corpus.maxFileSize": {
    kind: "number",
    minimum: 1,
    default: 20,
    description:
      "Files over this size, in megabytes, are not read unless they are opened. Word documents, EPUBs and PDFs, which are mostly pictures, may be ten times as large.",
    scope: "resource",
  } as NumberSetting,
  "inlayHints.ibid": {
    kind: "boolean",
    default: false,
    description: "Show behind *Ibid.* which note and source it repeats.",
    scope: "language-overridable",
  } as BooleanSetting,
  "inlayHints.people": {
    kind: "boolean",
    default: false,
    description: "Show behind a bare surname who it is, where two people share it.",
    scope: "language-overridable",
  } as BooleanSetting,
  "semanticTokens.people": {
    kind: "boolean",
    default: true,
    description: "Color the names of people.",
    scope: "language-overridable",
  } as BooleanSetting,
  "citations.style": {
    kind: "choice",
    choices: citationStyles,
    default: "chicago-note",
    description:
      "The form in which Apparatus shows entries of a bibliography to you, built in after the *Chicago Manual of Style* (17th ed.). It changes nothing in your text: there your engine prints citations in the style that you give it (`csl:`, biblatex, `#bibliography(style: …)`). Apparatus reads no `.csl` files.",
    scope: "resource",
  } as ChoiceSetting<keyof typeof citationStyles>,
};

export type SettingName = keyof typeof settings;

/** The value of every setting: `values["corpus.include"]` is a list of globs. */
export type SettingValues = { readonly [Name in SettingName]: ValueOf<(typeof settings)[Name]> };
