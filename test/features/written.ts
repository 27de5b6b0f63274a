import assert from "node:assert/strict";
import { joinedBibliography } from "../../server/src/bibliography/bibliography";
import { readBibtex } from "../../server/src/bibliography/bibtex-entries";
import { readConfig } from "../../server/src/config";
import type { NoteDocument } from "../../server/src/document/document";
import { peopleOfDocument } from "../../server/src/document/people";
import { sourcesOf } from "../../server/src/document/sources";
import { keyChoices } from "../../server/src/features/bibliography/completion";
import { citationHover } from "../../server/src/features/bibliography/hover";
import { labelChoices } from "../../server/src/features/notes/completion";
import { outline } from "../../server/src/features/notes/documentSymbol";
import { renameLabel } from "../../server/src/features/notes/rename";
import { findingsOf } from "../../server/src/rules/run";
import { documentNamed, edited } from "../document";

const { config } = readConfig();

/** What is asked of texts in any format, here of those in a file with this name. */
export function written(name: string) {
  const open = (text: string): NoteDocument => documentNamed(name, text);
  /** What is found in a text: `unused-note: Note [3] is called nowhere …`. */
  const messages = (text: string): string[] => findingsOf(open(text), config).map(({ code, message }) => `${code}: ${message}`);
  return {
    open,
    messages,

    /** The text after the first repair of its first finding, which raises nothing any more, but that a new note is empty. */
    repaired(text: string): string {
      const [finding] = findingsOf(open(text), config);
      const after = edited(text, finding?.fixes?.()[0]?.edits ?? []);
      assert.deepEqual(
        messages(after).filter((each) => !each.startsWith("empty-note")),
        [],
      );
      return after;
    },

    /** The text after the label in some words of it, behind their first sign, has got another name. */
    renamed(text: string, words: string, label: string): string {
      const document = open(text);
      const changes = renameLabel(document, text.indexOf(words) + 1, label)?.documentChanges?.[0];
      assert.ok(changes && "edits" in changes);
      const edits = changes.edits.map((each) => {
        assert.ok("newText" in each);
        return { from: document.offsetAt(each.range.start), to: document.offsetAt(each.range.end), text: each.newText };
      });
      return edited(text, edits);
    },

    /** Its headings and notes, each with what stands below: `["The Salt", [["1", []]]]`. */
    outlined: (text: string): unknown[] => named(outline(open(text))),

    /** For a text with half a key at its end, where the bibliography has `weir1701` alone: the card on that key, what is wrong, and which
     *  keys are offered. */
    cited(text: string): { readonly card: string; readonly messages: string[]; readonly offered: string[] } {
      const document = open(text);
      document.bibliography = joinedBibliography([
        readBibtex("file:///books.bib", "@book{weir1701, author = {Weir, Anna}, title = {Dams}}"),
      ]);
      return {
        card: citationHover(document, config, text.indexOf("weir1701"))?.markdown ?? "",
        messages: findingsOf(document, config).map(({ message }) => message),
        offered: keyChoices(document, text.length).map(({ key }) => key),
      };
    },

    /** The labels that are offered at the end of a text, each with what closes it: `map]`. */
    labels: (text: string): string[] => labelChoices(open(text), text.length).map(({ label, close }) => label + close),

    people: (text: string): string[] => peopleOfDocument(open(text)).forms.map((form) => form.written),

    /** The titles of what is cited in full. */
    titles: (text: string): (string | undefined)[] =>
      sourcesOf(open(text)).citations.flatMap(({ item }) => (item.kind === "citation" && item.form === "full" ? [item.title] : [])),
  };
}

const named = (entries: ReturnType<typeof outline>): unknown[] => entries.map(({ name, children }) => [name, named(children)]);
