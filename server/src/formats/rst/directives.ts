/** What of a directive is prose. Its head goes up to the first empty line: arguments, then options such as `:class: wide`. */
export interface DirectiveKind {
  /** Whether the arguments are text, as the title of an admonition; a directive without arguments has its text there. */
  readonly head: "text" | "hidden" | "bibliographies";
  readonly body: "text" | "hidden";
}

const TEXT: DirectiveKind = { head: "text", body: "text" };
/** That of a target, too, which ends with an empty line. */
export const BODY: DirectiveKind = { head: "hidden", body: "text" };
const HIDDEN: DirectiveKind = { head: "hidden", body: "hidden" };
const BIBLIOGRAPHY: DirectiveKind = { head: "bibliographies", body: "hidden" };

/** Source: docutils, “reStructuredText Directives”; Sphinx, “Directives”; sphinxcontrib-bibtex. A directive that none of them knows has
 *  arguments that are no prose and a body that is. */
export const directiveKind = (name: string): DirectiveKind => KINDS.get(name) ?? BODY;

const KINDS: ReadonlyMap<string, DirectiveKind> = new Map([
  ...kinds(
    TEXT,
    `attention caution danger error hint important note tip warning admonition topic sidebar rubric epigraph highlights pull-quote
     compound parsed-literal table list-table csv-table line-block header footer abstract dedication seealso centered hlist glossary
     versionadded versionchanged versionremoved deprecated todo acks`,
  ),
  ...kinds(
    HIDDEN,
    `image math code code-block sourcecode highlight raw include literalinclude toctree contents sectnum section-numbering
     meta title role default-role date unicode replace target-notes index tabularcolumns productionlist
     graphviz digraph graph inheritance-diagram mermaid plantuml uml plot ipython jupyter-execute doctest testcode testoutput testsetup
     testcleanup autosummary automodule autoclass autofunction currentmodule module prompt asciinema youtube video highlightlang`,
  ),
  ...kinds(BIBLIOGRAPHY, "bibliography"),
  ...kinds(HIDDEN, "footbibliography"),
]);

function kinds(kind: DirectiveKind, names: string): readonly (readonly [string, DirectiveKind])[] {
  return names
    .trim()
    .split(/\s+/)
    .map((name) => [name, kind]);
}
