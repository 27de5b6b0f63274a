/** What LaTeX's commands are to a reader of notes. Sources: L. Lamport, “LaTeX” (1994); the manuals of footmisc, enotez, endnotes,
 *  sidenotes, reledmac, memoir, KOMA-Script, biblatex and natbib. */

/** A note with its text: `\footnote{See above.}`. */
export const isNote = (name: string): boolean => NOTE.test(name);

const NOTE = /^(?:[A-E]?(?:foot|end|side|margin|page|par|chapter|section|tablefoot)note[A-E]?|marginpar|sidepar|thanks)$/;

/** A mark without its text, `\footnotemark[3]`, and the text that belongs to it, `\footnotetext[3]{See above.}`. */
export const isMark = (name: string): boolean => /^(?:foot|end|side)notemark$/.test(name);
/** `\footnotetext`, the text of a note that is called elsewhere by a mark. */
export const isNoteText = (name: string): boolean => /^(?:foot|end|side)notetext$/.test(name);

/** A call of a note by the `\label` in it. */
export const isNoteReference = (name: string): boolean => /^foot(?:note)?ref$/.test(name);

/** A command of the families of natbib and biblatex: `\autocite`, `\textcites`, `\citep`, `\Footcite`. */
export const isCitation = (name: string): boolean => /cite/i.test(name) && !NO_CITATION.test(name);

const NO_CITATION =
  /^(?:citestyle|setcitestyle|citereset\w*|bibcite|mancite|citeindex\w*|new|renew|Declare\w+|Define\w+|\w*@\w*|\w*citesetup)$/i;

/** A citation that is printed as a note of its own: `\footcite[44]{moretti1988}`. */
export const isCitationInNote = (name: string): boolean => /^foot(?:full)?cites?$/i.test(name);

/** Depths of headings: a book's chapters are the first, an article's sections the second, so that sections are never chapters. */
export const HEADINGS: ReadonlyMap<string, number> = new Map([
  ["part", 1],
  ["chapter", 1],
  ["addpart", 1],
  ["addchap", 1],
  ["section", 2],
  ["addsec", 2],
  ["subsection", 3],
  ["subsubsection", 4],
  ["paragraph", 5],
  ["subparagraph", 6],
]);

/** Environments that are printed as they stand, or not at all, and may hold empty lines. */
export const isVerbatim = (name: string): boolean => VERBATIM.test(name);

const VERBATIM = /^(?:[BLV]?[Vv]erbatim|lstlisting|minted|comment|alltt|filecontents|tikzpicture|tcblisting|luacode|pycode|asy)\*?$/;

/** Environments of formulas, which hold no empty line. */
export const isMath = (name: string): boolean => MATH.test(name);

const MATH = /^(?:equation|align|alignat|flalign|gather|multline|eqnarray|displaymath|math|dmath)\*?$/;

/** Environments whose first argument is no text: the columns of a table, a width. */
export const isShaped = (name: string): boolean => SHAPED.test(name);

const SHAPED = /^(?:tabular[xy]?|tabulary|longtable|xltabular|array|minipage|multicols|wrapfigure|adjustwidth|spacing|thebibliography)\*?$/;

/** How many arguments of a command are no text: a length, a file, a name, a color. */
export const HIDDEN_ARGUMENTS: ReadonlyMap<string, number> = new Map([
  ...of(1, "label ref pageref nameref autoref cref Cref vref eqref hyperlink hypertarget input include includeonly subfile import"),
  ...of(1, "includegraphics vspace hspace addvspace enlargethispage usepackage RequirePackage pagestyle thispagestyle pagenumbering"),
  ...of(1, "index glsadd gls url nolinkurl path href color selectlanguage foreignlanguage textcolor colorbox hyperref bibliographystyle"),
  ...of(1, "stepcounter refstepcounter usetikzlibrary hypersetup graphicspath hyphenation phantom hphantom vphantom"),
  ...of(1, "captionsetup setstretch linespread fontfamily phantomsection printbibliography printendnotes"),
  ...of(2, "setcounter addtocounter setlength addtolength newcommand renewcommand providecommand DeclareMathOperator definecolor"),
  ...of(2, "newtheorem newcounter def gdef edef xdef let fontsize rule markboth addcontentsline NewDocumentCommand RenewDocumentCommand"),
  ...of(3, "newenvironment renewenvironment"),
]);

/** Commands that end a paragraph. */
export const BREAKS: ReadonlySet<string> = new Set(["par", "item", "bigskip", "medskip", "smallskip", "newpage", "clearpage", "hline"]);

function of(count: number, names: string): [string, number][] {
  return names.split(" ").map((name) => [name, count]);
}
