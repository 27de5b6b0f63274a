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

/** An id that nothing in a page or an edition has, the next in the series of a note: for `fn1`, where there are three, this is `fn4`. */
export function freeId(document: NoteDocument, id: string): string {
  const [, before = `${id}-`, , behind = ""] = SERIES.exec(id) ?? [];
  const text = document.getText();
  const isTaken = (name: string): boolean => text.includes(`${name}"`) || text.includes(`${name}'`);
  let highest = 1;
  for (const { key } of document.groups) {
    const inside = key.startsWith(before) && key.endsWith(behind) ? key.slice(before.length, key.length - behind.length) : "";
    if (/^\d{1,9}$/.test(inside)) highest = Math.max(highest, Number(inside));
  }
  for (let number = highest + 1; ; number++) if (!isTaken(`${before}${number}${behind}`)) return `${before}${number}${behind}`;
}

/** What stands before and behind the number of an id: `fn`, `1`, `` in `fn1`. */
const SERIES = /^(.*?)(\d{1,9})(\D*)$/;

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
