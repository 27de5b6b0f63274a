/** What the reader has to know of the elements of HTML. Source: the HTML standard, “Kinds of content”, “Optional tags”, “Rendering”. */

const named = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/));

/** Elements that stand on lines of their own. */
export const BLOCKS = named(
  `address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table tbody td
  tfoot th thead tr ul`,
);

/** Elements that nobody reads: what a program reads, what a page is used with, what is shown elsewhere. */
export const HIDDEN = named(
  "audio button canvas code datalist head iframe math nav noembed noframes noscript object samp script select style svg template textarea video",
);

/** Elements in which `<` begins nothing but their own end. */
export const RAW = named("iframe noembed noframes script style textarea title xmp");

/** Classes of what stands in a page and not in its text: links for editing, tables of contents, page numbers, links back. Sources: MediaWiki,
 *  Project Gutenberg, pandoc, Word. */
export const HIDDEN_CLASSES = named(
  `mw-editsection mw-jump-link mw-cite-backlink navbox toc toctitle catlinks printfooter siteSub noprint pagenum pageno pagenumber
  footnote-back footnote-backref fn-backref footnote-backlink reversefootnote backlink doc-backlink`,
);

/** Roles of what belongs to the page and not to its text. Sources: WAI-ARIA 1.2; DPUB-ARIA 1.1. */
export const HIDDEN_ROLES = named("navigation search menu toolbar doc-toc doc-backlink doc-pagebreak doc-pagelist");

/** Blocks that the first block inside them begins, so that what is said of that is said of them. */
export const ITEMS = named("li dd aside div td tr blockquote");

/** Classes, roles and types that say that an element is a note, or holds notes. Sources: DPUB-ARIA 1.1; EPUB 3 Structural Semantics. */
export const NOTE_WORDS = named("doc-footnote doc-endnote footnote endnote rearnote");
/** Roles, types and classes of what holds notes: `<section class="footnotes">`. */
export const NOTES_WORDS = named(
  "doc-endnotes doc-footnotes footnotes endnotes rearnotes notes references footnote-list notes-list refs fnlist",
);
/** The same for calls. */
export const CALL_WORDS = named(
  "doc-noteref noteref footnote-ref footnote-reference fn-ref fnref footnoteref sdfootnoteanc sdendnoteanc fnanchor",
);
/** Notes that stand in the text, beside the line to which they belong. Sources: Tufte CSS; Quarto. */
export const SIDENOTES = named("sidenote marginnote margin-note");
