import { attributesOf } from "../../tags/attributes";
import { localName, MarkupScanner } from "../../tags/markup";
import { ANCHORS } from "./elements";
import { pointed } from "./pointers";

/** The ids by which the notes of an edition belong to places in its text, as the whole file showed when it was opened. */
export interface TeiIds {
  /** Of notes to which references lead: `n1`, where `<ref target="#n1">` stands in the text. */
  readonly notes: ReadonlySet<string>;
  /** Of places that notes name: `a1`, where `<note target="#a1">` stands elsewhere. */
  readonly anchors: ReadonlySet<string>;
  /** How ids of notes are made, with 0 for any number: `n0`. */
  readonly shapes: ReadonlySet<string>;
}

export const NO_IDS: TeiIds = { notes: new Set(), anchors: new Set(), shapes: new Set() };

/** Whether an id is that of a note to which references lead, or is made as those are. */
export const isCalled = ({ notes, shapes }: TeiIds, id: string): boolean => notes.has(id) || shapes.has(shapeOf(id));

const shapeOf = (id: string): string => id.replace(/\d+/g, "0");

/** Looks through an edition once for what its references lead to, and which ids notes bear. */
export function teiIdsOf(text: string): TeiIds {
  const referred = new Set<string>();
  const noteIds = new Set<string>();
  const named = new Set<string>();
  const anchorIds = new Set<string>();
  const scanner = new MarkupScanner(text);
  for (let tag = scanner.next(0); tag; tag = scanner.next(tag.to)) {
    const name = localName(tag.name);
    const isNote = name === "note";
    if (tag.kind === "end" || !(isNote || ANCHORS.has(name))) continue;
    const attributes = attributesOf(text, tag);
    const id = attributes.get("xml:id")?.value;
    if (id) (isNote ? noteIds : anchorIds).add(id);
    const target = pointed(attributes.get("target") ?? (isNote ? attributes.get("corresp") : undefined));
    if (target) (isNote ? named : referred).add(target.id);
  }
  const notes = new Set([...referred].filter((id) => noteIds.has(id)));
  const anchors = new Set([...named].filter((id) => anchorIds.has(id)));
  const shapes = new Set([...notes].filter((id) => /\d/.test(id)).map(shapeOf));
  for (const id of anchorIds) shapes.delete(shapeOf(id));
  return { notes, anchors, shapes };
}
