/** What a reader makes of a text: blocks, calls, notes. Every offset counts UTF-16 units from the start of the text that was read. */

/** A half-open stretch of text: in "line.[^12]" the call is `{ from: 5, to: 10 }`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export type FormatId = "markdown" | "latex" | "org" | "typst" | "rst" | "asciidoc" | "html" | "tei" | "plaintext";

/** A note reference in the running text: `[^12]` in Markdown, the `3` of `line.”3` in extracted text. */
export interface NoteCall extends Span {
  /** What stands between the brackets, or the number: for `[^Kepler]` this is `Kepler`, for `¹²` it is `12`. */
  readonly label: string;
  readonly labelSpan: Span;
  /** A call and a note belong together when their keys are equal. For `[^Kepler]` on GitHub this is `kepler`; in a text
   *  whose numbers restart with every chapter it begins with the chapter: `3/12`. */
  readonly key: string;
  /** Where the key is written, where that is not the label: the `fn1` of `<a href="#fn1">12</a>`. */
  readonly keySpan?: Span;
  /** Index (in the same reading) of the note in whose body the call stands; absent in running text. */
  readonly inNote?: number;
}

/** A definition with its text: `[^12]: See above.`, an inline note `^[See above.]`, or `12. See above.` at the foot of a page. */
export interface Note extends Span {
  /** For an inline note without a label the empty string. */
  readonly label: string;
  readonly labelSpan: Span;
  /** As for a call; the empty string for an inline note without a label, which is its own call: no NoteCall stands for it.
   *  Where an inline note has a label, as `[fn:map: See above.]` in Org, a NoteCall stands in it, and others may call it again. */
  readonly key: string;
  /** As for a call: the `fn1` of `<li id="fn1">`. */
  readonly keySpan?: Span;
  /** The text stands where the note is called. */
  readonly inline: boolean;
  /** The text without its marker, in stretches: one, or more where a page break interrupts it; none where the note is empty. */
  readonly body: readonly Span[];
  /** Index of the enclosing note, where the format lets one definition stand inside another. */
  readonly inNote?: number;
}

/** A run of lines of one kind: the unit that recognisers read. */
export interface Block extends Span {
  readonly kind: "heading" | "text" | "note";
  /** Depth of a heading: for `## Exile` this is 2. */
  readonly level?: number;
  /** Index of the note whose body this is. */
  readonly note?: number;
  /** Its notes are counted apart from those of the text, as those in a title are by Asciidoctor. */
  readonly countsApart?: true;
  /** Where a page break or a note interrupts the block, the stretches that make it up. */
  readonly parts?: readonly Span[];
}

/** Something that was probably meant as a call or a note but is read otherwise, found by the reader, told by the rule of that code. */
export interface Slip extends Span {
  readonly code: "mistyped-call" | "glued-note" | "swallowed-text" | "yaml-in-body";
  /** Which of the rule's cases it is: for `^[4]` this is `caret-outside`. */
  readonly cause: string;
  readonly label?: string;
  /** What was probably meant: for `^[4]` this is `[^4]`; it replaces the slip's span. */
  readonly instead?: string;
}

/** A comment that silences rules: `<!-- apparatus-disable-next-line dangling-call -->`. */
export interface Directive extends Span {
  readonly reach: "next-line" | "file";
  /** Rule codes; empty means every rule. */
  readonly codes: readonly string[];
}

/** Something that could not be read, said to the user: a fence that is never closed, notes that the extraction lost. */
export interface Problem extends Span {
  readonly code: "lost-notes" | "not-read";
  readonly message: string;
  /** Keys of the calls or notes that this problem speaks for, so that no rule repeats it one by one. */
  readonly keys?: readonly string[];
}

/** A citation of an entry: `@moretti1988` in pandoc's Markdown, `\autocite[44]{moretti1988}` in LaTeX. */
export interface KeyCitation extends Span {
  readonly key: string;
  readonly keySpan: Span;
  /** What is called may also be a label of the text, perhaps of another file: `@map` in Typst. */
  readonly orLabel?: boolean;
  /** What of the work is cited: of `[see @moretti1988, pp. 44–46; @x]` this is `pp. 44–46`. */
  readonly locator?: string;
}

/** A bibliography as a text names it: for `\addbibresource{books.bib}` the path is `books.bib`, and the span is where it stands. */
export interface NamedBibliography extends Span {
  readonly path: string;
}

/** What was read from one stretch of whole lines. */
export interface Reading {
  readonly blocks: readonly Block[];
  readonly calls: readonly NoteCall[];
  readonly notes: readonly Note[];
  /** Spans that are no prose: code, math, comments, link targets, page numbers, running heads. In order, not overlapping. */
  readonly opaque: readonly Span[];
  readonly slips: readonly Slip[];
  readonly directives: readonly Directive[];
  readonly problems: readonly Problem[];
  /** What is still open at the end and changes how the next lines are read: inside a fence ```` "fence:`3" ````; nothing: `""`. */
  readonly exit: string;
  /** Citations of a bibliography, in text order, where the format has a syntax of its own for them; Markdown's are read by need. */
  readonly citations?: readonly KeyCitation[];
  readonly bibliographies?: readonly NamedBibliography[];
  /** Labels that the text gives to its parts, which are called as entries of a bibliography are: `<map>` in Typst. */
  readonly labels?: readonly string[];
  /** A note is open at the end: what follows has to be read together with this stretch, unless it begins with what ends notes. */
  readonly unfinished?: boolean;
}

/** A reader of one format. Its functions are total: any text is read, in time linear in its length. */
export interface Format {
  readonly id: FormatId;
  /** The reader for one text, where it takes a look at the whole to understand the parts: which ids of a page are those of notes. */
  readonly forText?: (text: string) => Format;
  /** The text is of a kind that nobody reads, so that nothing is said of it: XML of another kind than TEI. */
  readonly isForeign?: true;
  /** Whether two stretches of whole lines, of which one follows the other, can be read one without the other, but for the exit state.
   *  Absent where reading is global, as in extracted text. */
  readonly canCut?: (before: string, after: string) => boolean;
  /** Whether the line that starts `at` ends every note that is open: a heading, or the next definition. */
  readonly endsNotes?: (text: string, at: number) => boolean;
  /** Whoever knows where the lines begin spares it to look for them. */
  readonly read: (text: string, entry: string, flavour: Flavour, lineStarts?: readonly number[]) => Reading;
}

/** How one engine reads notes: data, not a class. Sources: `docs/flavours.md`. */
export interface Flavour {
  readonly id: FlavourId;
  /** In the user's words: `GitHub`, `pandoc`. */
  readonly name: string;
  /** Which labels are the same: `none` exact, `ascii` and `unicode` without regard to case. */
  readonly fold: "none" | "ascii" | "unicode";
  /** Whether `é` composed and decomposed are one label. */
  readonly normalize: boolean;
  /** Spaces inside a label: not allowed, kept, or runs taken as one. */
  readonly labelSpace: "no" | "exact" | "collapse";
  /** Labels it takes: everything but brackets and space, or only letters, digits, `_` and `-` of ASCII. */
  readonly labelChars: "any" | "word";
  /** Whether spaces at the ends of a label count: `[^ x ]` is `x` nowhere, in calls only, or in calls and definitions. */
  readonly labelTrim: "no" | "call" | "both";
  /** `[^]` is a call too, with the empty label. */
  readonly emptyLabel: boolean;
  /** In a label `\]` stands for a bracket; elsewhere the bracket ends it. */
  readonly labelEscapes: boolean;
  /** `[^1] : text` is a definition too. */
  readonly spaceBeforeColon: boolean;
  /** A definition may follow a paragraph without a blank line. */
  readonly interruptsParagraph: boolean;
  /** Columns by which a definition may be indented: 3, or 0 where it must begin the line. */
  readonly definitionIndent: number;
  /** A definition indented by four columns in a list item is still one. */
  readonly definitionInDeepList: boolean;
  /** The text of a definition may begin on the next line, indented. */
  readonly textBelow: boolean;
  /** How many blank lines in a row a note may hold: one, or any number (`0`). */
  readonly blankLines: number;
  /** A line that begins with any `[^x]`, with or without a colon, ends the note above it. */
  readonly callEndsNote: boolean;
  /** What a definition indented inside another is: a note of its own, text, or a note that costs the outer its text. */
  readonly innerDefinition: "note" | "text" | "empties-outer";
  readonly definitionInQuote: boolean;
  /** Right under a quote, a definition ends the quote; elsewhere the quote's paragraph goes on with it as text. */
  readonly definitionEndsQuote: boolean;
  /** An empty definition takes the unindented lines under it. */
  readonly flushNextLine: boolean;
  /** An empty definition takes the paragraph after a blank line. */
  readonly emptySwallowsNext: boolean;
  /** What becomes of an unindented line right under a definition. */
  readonly lazyLine: "note" | "body" | "lost";
  readonly headingEndsNote: boolean;
  /** `---` under a one-line definition makes it a heading. */
  readonly setextKillsNote: boolean;
  /** Which of two notes with one label is shown: one of them, each where it stands, or none, since the engine stops; or both are printed
   *  and their calls lead to neither. */
  readonly duplicate: "first" | "last" | "each" | "none" | "unlinked";
  readonly order: "call" | "definition";
  /** A label that is a number is printed as it is, and notes that are counted pass over it. */
  readonly numbersByHand: boolean;
  /** Whether the numbers begin again with every chapter. */
  readonly restarts: boolean;
  /** What is printed at a call is its label: the text is what some program has printed. */
  readonly printsLabels: boolean;
  /** A label may belong to a note in another file of the book. */
  readonly sharedLabels: boolean;
  /** A note called twice is one note with two calls, or a second copy with a new number. */
  readonly reuse: "share" | "copy";
  readonly nestedCall: "literal" | "note";
  readonly inline: "none" | "caret" | "mmd";
  /** What becomes of a call without a note: its brackets, its label alone, a note of its label, a number without a note; or the engine
   *  stops. */
  readonly undefinedCall: "literal" | "label" | "inline-note" | "number" | "error";
  /** No note is known above the place where its text stands. */
  readonly definedFirst: boolean;
  /** In `[^1](url)` the link wins. */
  readonly linkBeatsCall: boolean;
  /** Definitions inside raw HTML blocks are read. */
  readonly notesInHtml: boolean;
  /** Comments are opaque; elsewhere `<!-- [^1]: x -->` holds a definition (markdown-it without HTML). */
  readonly comments: boolean;
  /** A comment that begins inside a paragraph may go on past blank lines. */
  readonly longComments: boolean;
  /** What needs a blank line before it: nothing, lists, or headings, quotes and rules as well. */
  readonly blankBefore: "none" | "lists" | "all";
  /** What follows a list item is indented as far as the item's text, or by four columns whatever its marker. */
  readonly listIndent: "text" | "four";
  /** Lists of terms, `:   meaning`, whose text is indented by four columns. */
  readonly termLists: boolean;
  /** `^x^` is set higher, so that in `^[a]^` no inline note is read. */
  readonly superscript: boolean;
  /** Lettered lists, `(a)`; fenced divs, `:::`; lines of verse, `| line`; metadata between `---` anywhere in the text. */
  readonly pandocBlocks: boolean;
  /** Tables drawn with `|`, whose rows are read one by one. */
  readonly tables: boolean;
  /** Where no run of backticks answers two of them, one of them may still begin code. */
  readonly shorterCode: boolean;
  /** Link targets may contain spaces: `[text](some file.md)`. */
  readonly spaceInTarget: boolean;
  readonly math: boolean;
  readonly rawTex: boolean;
  readonly frontMatter: boolean;
}

export type FlavourId =
  | "pandoc"
  | "commonmark-hs"
  | "gfm"
  | "micromark"
  | "markdown-it"
  | "php-extra"
  | "multimarkdown"
  | "python-markdown"
  | "kramdown"
  | "obsidian"
  | "latex"
  | "org"
  | "typst"
  | "rst"
  | "asciidoc"
  | "html"
  | "tei"
  | "plain";
