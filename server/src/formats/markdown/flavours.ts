import type { Flavour } from "../../model/note";

/** What GitHub's engine does; the other profiles say where they differ. */
const gfm: Flavour = {
  id: "gfm",
  name: "GitHub",
  fold: "unicode",
  normalize: false,
  labelSpace: "no",
  labelChars: "any",
  labelTrim: "call",
  emptyLabel: false,
  labelEscapes: false,
  spaceBeforeColon: false,
  interruptsParagraph: true,
  definitionIndent: 3,
  definitionInDeepList: true,
  textBelow: true,
  blankLines: 0,
  callEndsNote: false,
  innerDefinition: "note",
  definitionInQuote: true,
  flushNextLine: false,
  emptySwallowsNext: false,
  lazyLine: "note",
  headingEndsNote: true,
  setextKillsNote: false,
  duplicate: "first",
  order: "call",
  reuse: "share",
  nestedCall: "note",
  inline: "none",
  undefinedCall: "literal",
  linkBeatsCall: true,
  notesInHtml: false,
  comments: true,
  longComments: false,
  blankBefore: "none",
  listIndent: "text",
  termLists: false,
  superscript: false,
  spaceInTarget: false,
  math: true,
  rawTex: false,
  frontMatter: true,
};

const pandoc: Flavour = {
  ...gfm,
  id: "pandoc",
  name: "pandoc",
  fold: "none",
  labelTrim: "no",
  interruptsParagraph: false,
  callEndsNote: true,
  flushNextLine: true,
  emptySwallowsNext: true,
  headingEndsNote: false,
  setextKillsNote: true,
  duplicate: "last",
  reuse: "copy",
  nestedCall: "literal",
  inline: "caret",
  linkBeatsCall: false,
  notesInHtml: true,
  blankBefore: "all",
  longComments: true,
  termLists: true,
  superscript: true,
  spaceInTarget: true,
  rawTex: true,
};

/** pandoc's `commonmark_x`. */
const commonmarkHs: Flavour = {
  ...gfm,
  id: "commonmark-hs",
  name: "commonmark-hs",
  normalize: true,
  labelSpace: "collapse",
  labelTrim: "both",
  emptyLabel: true,
  lazyLine: "lost",
  reuse: "copy",
  linkBeatsCall: false,
  termLists: true,
};

/** The engine behind remark and mdx: GitHub's syntax without its bugs. */
const micromark: Flavour = {
  ...gfm,
  id: "micromark",
  name: "micromark",
  labelTrim: "no",
  labelEscapes: true,
  linkBeatsCall: false,
  math: false,
  frontMatter: false,
};

const markdownIt: Flavour = {
  ...gfm,
  id: "markdown-it",
  name: "markdown-it",
  fold: "none",
  labelTrim: "no",
  innerDefinition: "empties-outer",
  duplicate: "last",
  inline: "caret",
  notesInHtml: true,
  comments: false,
  math: false,
  frontMatter: false,
};

const phpExtra: Flavour = {
  ...gfm,
  id: "php-extra",
  name: "PHP Markdown Extra",
  fold: "none",
  labelSpace: "exact",
  labelTrim: "no",
  spaceBeforeColon: true,
  definitionInDeepList: false,
  innerDefinition: "text",
  definitionInQuote: false,
  flushNextLine: true,
  emptySwallowsNext: true,
  headingEndsNote: false,
  setextKillsNote: false,
  blankBefore: "lists",
  duplicate: "last",
  nestedCall: "note",
  linkBeatsCall: false,
  listIndent: "four",
  termLists: true,
  math: false,
  frontMatter: false,
};

const multimarkdown: Flavour = {
  ...gfm,
  id: "multimarkdown",
  name: "MultiMarkdown",
  fold: "ascii",
  labelSpace: "collapse",
  labelTrim: "both",
  textBelow: false,
  definitionInQuote: false,
  inline: "mmd",
  undefinedCall: "inline-note",
  linkBeatsCall: false,
  listIndent: "four",
  termLists: true,
  frontMatter: true,
};

const pythonMarkdown: Flavour = {
  ...gfm,
  id: "python-markdown",
  name: "Python-Markdown",
  fold: "none",
  labelSpace: "exact",
  labelTrim: "no",
  emptyLabel: true,
  blankLines: 1,
  innerDefinition: "empties-outer",
  flushNextLine: true,
  setextKillsNote: true,
  blankBefore: "lists",
  duplicate: "last",
  order: "definition",
  linkBeatsCall: false,
  listIndent: "four",
  termLists: true,
  math: false,
  frontMatter: true,
};

const kramdown: Flavour = {
  ...gfm,
  id: "kramdown",
  name: "kramdown",
  fold: "none",
  labelChars: "word",
  labelTrim: "no",
  interruptsParagraph: false,
  lazyLine: "body",
  headingEndsNote: false,
  setextKillsNote: true,
  duplicate: "last",
  linkBeatsCall: false,
  blankBefore: "all",
  termLists: true,
  math: true,
  frontMatter: true,
};

const obsidian: Flavour = {
  ...gfm,
  id: "obsidian",
  name: "Obsidian",
  fold: "unicode",
  labelTrim: "no",
  definitionIndent: 0,
  inline: "caret",
  linkBeatsCall: false,
};

/** Every Markdown engine whose reading of notes is known. Source: `docs/flavours.md`. */
export const flavours: readonly Flavour[] = [
  pandoc,
  gfm,
  commonmarkHs,
  micromark,
  markdownIt,
  phpExtra,
  multimarkdown,
  pythonMarkdown,
  kramdown,
  obsidian,
];

const byId = new Map<string, Flavour>(flavours.map((flavour) => [flavour.id, flavour]));

/** The flavour with an id: `flavourNamed("pandoc")`; undefined for a name that no engine bears. */
export const flavourNamed = (id: string): Flavour | undefined => byId.get(id);

/** The flavour that is taken where nothing speaks for another. */
export const defaultFlavour: Flavour = gfm;
