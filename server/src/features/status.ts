import type { StatusParams } from "../protocol";
import { findingsAtOnce } from "../rules/run";
import { counted } from "../rules/words";
import { fileName, isTakenOut } from "../uris";
import type { View } from "../view";
import { escaped } from "./markup";

/** How far the corpus is read: `{ text: "indexing 1,204 of 9,800", busy: true }`. */
export interface CorpusState {
  readonly text: string;
  readonly busy: boolean;
}

/** What the status item says: how many notes and problems the focused document has, as far as is known between two keys. How far the corpus
 *  is read stands in its tooltip: beside it, the editor shows the progress, which can be cancelled there. */
export function statusOf(view: View | undefined, why: string, corpus: CorpusState): StatusParams {
  if (!view || view.document.format.isForeign)
    return { text: "", tooltip: corpus.text, label: corpus.text, problems: 0, busy: corpus.busy };
  const { document, config } = view;
  // Hints are shown in the text alone; all else is listed and counted in the view of the editor for problems.
  const problems = findingsAtOnce(document, config).findings.filter(({ severity }) => severity !== "hint").length;
  const notes = document.slots.reduce((sum, slot) => sum + slot.reading.notes.length, 0);
  const text = `${counted(notes, "note")}, ${counted(problems, "problem")}`;
  const lines = [`**Apparatus**: ${text}`, reading(view, why), ...(corpus.text ? [corpus.text] : [])];
  return {
    text,
    tooltip: lines.join("\n\n"),
    label: `Apparatus: ${text}`,
    problems,
    busy: corpus.busy,
  };
}

/** `Read as pandoc: _quarto.yml lies in a folder above it.` */
function reading({ document }: View, why: string): string {
  if (isTakenOut(document.uri)) return `The text in ${escaped(fileName(document.uri))}: it is shown here, and changed in its own program.`;
  if (document.format.id === "plaintext") return "Read as text taken out of a PDF or a web page.";
  if (document.format.id !== "markdown") return `Read as ${document.flavour.name}.`;
  return `Read as ${escaped(document.flavour.name)}: ${why}.`;
}
