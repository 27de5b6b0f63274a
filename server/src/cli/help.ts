/** What `apparatus --help` prints. */
export const HELP = `Footnote-aware checks for Markdown, LaTeX, Org, Typst, reStructuredText, AsciiDoc, HTML, TEI, Word,
OpenDocument, EPUB, PDF, and text taken out of PDFs and web pages.

Usage
  apparatus check [GLOBS…]     report broken notes; without GLOBS, in all texts of this folder
  apparatus facts FILE…        print what is known of files as JSON: calls, notes, sources, people,
                               findings
  apparatus people [GLOBS…]    print the index of persons: names, spellings, where;
                               without GLOBS, of the manuscript
  apparatus people import FILE print a TEI listPerson (.xml), a table (.csv) or another people.yaml
                               as people.yaml
  apparatus archives [GLOBS…]  print the list of archives: what is cited, by archive and level
  apparatus text FILE…         print the text that is read of files, as that of thesis.docx
  apparatus explain [RULE]     explain a rule; without RULE, list all
  apparatus serve --stdio      start the language server

Options of check
  --format FORMAT              text (default), json, sarif, junit or github
  --severity SEVERITY          findings from here on end with exit code 1: error, warning (default),
                               information or hint; hints are shown with hint only
  --stdin-filepath PATH        read the text from standard input, as if it stood in PATH

Options of check, facts, people and archives
  --flavour NAME               judge Markdown as this engine does: pandoc, gfm, commonmark-hs, micromark,
                               markdown-it, php-extra, multimarkdown, python-markdown, kramdown, obsidian

Options of people
  --format FORMAT              text (default), json, csv, tei or yaml (people.yaml)

Options of people import
  --into people.yaml           take them into this file, which keeps all that it says, instead of printing

Options of archives
  --format FORMAT              text (default), markdown, json or csv

  --help, --version

Settings are read from .apparatus.yaml in this folder or the nearest one above.
Files that .gitignore names are left out unless they are named themselves. NO_COLOR is respected.
Exit code: 0 nothing found, 1 findings, 2 could not run.
`;
