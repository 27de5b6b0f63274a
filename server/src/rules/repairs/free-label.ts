import type { NoteDocument } from "../../document/document";
import { Memory } from "../../document/memory";
import { folded } from "./likely-label";

/** A label that nothing in the document carries: for a number the next number, for `kessler` the name `kessler-2`. */
export function freeLabel(document: NoteDocument, label: string): string {
  const { taken, highest } = labelsIn(document);
  if (/^\d+$/.test(label)) return String(highest + 1);
  const stem = label.replace(/-\d+$/, "");
  for (let at = 2; ; at++) if (!taken.has(folded(`${stem}-${at}`))) return `${stem}-${at}`;
}

interface Labels {
  readonly revision: number;
  readonly taken: ReadonlySet<string>;
  /** The highest number among them. */
  readonly highest: number;
}

const lastLabels = new Memory<Labels>();

function labelsIn(document: NoteDocument): Labels {
  const known = lastLabels.get(document);
  if (known && known.revision === document.chunksRead) return known;
  const taken = new Set<string>();
  let highest = 0;
  for (const { reading } of document.slots) {
    for (const each of [...reading.calls, ...reading.notes]) {
      taken.add(folded(each.label));
      if (/^\d{1,9}$/.test(each.label)) highest = Math.max(highest, Number(each.label));
    }
  }
  const labels = { revision: document.chunksRead, taken, highest };
  lastLabels.set(document, labels);
  return labels;
}
