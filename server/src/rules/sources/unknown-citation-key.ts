import { citationsOf, exampleLabels } from "../../bibliography/document-citations";
import { namedBibliographies } from "../../bibliography/named";
import type { NoteDocument } from "../../document/document";
import type { Bibliography } from "../../model/bibliography";
import type { Span } from "../../model/note";
import { shifted } from "../../text";
import { fileName } from "../../uris";
import { likeliest, nearWords } from "../repairs/likely-label";
import type { DocumentRule } from "../rule";

export const unknownCitationKey: DocumentRule = {
  code: "unknown-citation-key",
  severity: "warning",
  looksAt: "document",
  docs: {
    summary: "A citation of an entry that the bibliography does not have.",
    why: "pandoc prints the key in bold with a question mark, and the book goes to the press with it. The bibliography is what the metadata name under `bibliography:` or hold under `references:`, else every `.bib` file and `references.json` of the workspace; where it cannot be read in full, that is said instead.",
    examples: [
      {
        flavour: "pandoc",
        bad: "---\nreferences:\n- id: okafor1961\n  title: Palm Oil and Parliaments\n---\n\nOil was dear [@okafor1962, 44].\n",
        good: "---\nreferences:\n- id: okafor1961\n  title: Palm Oil and Parliaments\n---\n\nOil was dear [@okafor1961, 44].\n",
        fixed: "---\nreferences:\n- id: okafor1961\n  title: Palm Oil and Parliaments\n---\n\nOil was dear [@okafor1961, 44].\n",
      },
    ],
  },
  check: (document, report) => {
    const citations = citationsOf(document);
    const [first] = citations;
    if (!first) return;
    for (const name of document.bibliography?.unread ?? []) {
      report({
        span: namingLine(document) ?? first.keySpan,
        message: `“${fileName(name)}” could not be read as BibTeX or CSL-JSON, so that no keys are checked.`,
        severity: "information",
      });
    }
    const keys = knownKeys(document);
    if (!keys) return;
    const examples = exampleLabels(document);
    const labels = textLabels(document);
    for (const { key, keySpan, orLabel } of citations) {
      if (keys.has(key) || examples.has(key) || (document.format.id === "markdown" && CROSS_REFERENCE.test(key))) continue;
      const [likely, ...others] = likelyKeys(keys, key);
      // It may be a label of another file, unless it is a slip of the pen.
      if (orLabel && (likely === undefined || labels.has(key))) continue;
      report({
        span: keySpan,
        message: `No entry “${key}” in the bibliography${likely === undefined ? "." : `; did you mean “${likely}”?`}`,
        ...(likely === undefined
          ? {}
          : {
              fixes: () =>
                [likely, ...others].map((text, at) => ({
                  title: `Did you mean ${text}?`,
                  edits: [{ ...keySpan, text }],
                  preferred: at === 0,
                })),
            }),
      });
    }
  },
};

/** References to figures, tables, sections and theorems look the same.
 *  Sources: Quarto, “Cross References”; pandoc-crossref, “Syntax” (with a colon); `ref` is bookdown's. */
const CROSS_REFERENCE =
  /^(?:(?:fig|tbl|lst|eq|sec|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|tip|nte|wrn|imp|cau|suppfig|supptbl|vid)[-:]|ref$)/i;

/** The labels that the text gives to its parts. */
const textLabels = ({ slots }: NoteDocument): ReadonlySet<string> => new Set(slots.flatMap(({ reading }) => reading.labels ?? []));

/** Where the document names its bibliography: the line `bibliography: …` at its head, or a command. */
function namingLine({ slots }: NoteDocument): Span | undefined {
  for (const { reading, offset } of slots) for (const named of reading.bibliographies ?? []) return shifted(named, offset);
  const line = /^bibliography[ \t]*:[^\r\n]*/m.exec(slots[0]?.text ?? "");
  return line ? { from: line.index, to: line.index + line[0].length } : undefined;
}

/** The keys of the bibliography; nothing where there is none, or where some of it could not be read. */
function knownKeys(document: NoteDocument): Keys | undefined {
  const { bibliography } = document;
  const { paths, own } = namedBibliographies(document);
  if (bibliography ? bibliography.unread.length > 0 : paths !== undefined || own.length === 0) return undefined;
  const known = keysOf.get(bibliography ?? own);
  if (known?.own === own) return known.keys;
  const keys = new Set([...(bibliography?.entries.keys() ?? []), ...own]);
  keysOf.set(bibliography ?? own, { own, keys });
  return keys;
}

type Keys = ReadonlySet<string>;

const keysOf = new WeakMap<Bibliography | readonly string[], { own: readonly string[]; keys: Keys }>();

/** Keys that may have been meant, most likely first: for `okafor1962` this is `okafor1961`. */
function likelyKeys(keys: Keys, key: string): readonly string[] {
  const known = likely.get(keys) ?? new Map<string, readonly string[]>();
  likely.set(keys, known);
  const before = known.get(key);
  if (before) return before;
  const nearest = likeliest(nearWords(keys, key, 4));
  if (known.size < 10_000) known.set(key, nearest);
  return nearest;
}

const likely = new WeakMap<Keys, Map<string, readonly string[]>>();
