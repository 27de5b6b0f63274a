import { attributesOf, wordsOf } from "../../tags/attributes";
import { type Markup, MarkupScanner } from "../../tags/markup";
import { LONGEST_NOTE } from "../draft";
import { isCallId, isNoteId, labelIn } from "../printed";
import { rawEnd } from "../tag-walk";
import { BLOCKS, CALL_WORDS, NOTE_WORDS, NOTES_WORDS, RAW } from "./elements";
import { fragmentOf, linkWords } from "./links";

/** The ids of a page by which calls and notes are told from other links and their targets. */
export interface NoteIds {
  /** Of elements that are notes, as the whole page showed when it was opened: `fn1`. */
  readonly notes: ReadonlySet<string>;
  /** Of calls, to which notes lead back: `fnref1`. */
  readonly calls: ReadonlySet<string>;
  /** How ids of notes are made in this page, with 0 for any number: `fn0`; and those of calls. */
  readonly shapes: ReadonlySet<string>;
  readonly callShapes: ReadonlySet<string>;
}

/** Whether an id is that of a note: one that was found so, or one that is made as those are, so that a note which is written now is one. */
export const isNote = ({ notes, calls, shapes }: NoteIds, id: string): boolean =>
  notes.has(id) || (!calls.has(id) && (isNoteId(id) || shapes.has(shapeOf(id))));

/** The same for the id of a call. */
export const isCall = ({ calls, callShapes }: NoteIds, id: string): boolean => calls.has(id) || isCallId(id) || callShapes.has(shapeOf(id));

const shapeOf = (id: string): string => id.replace(/\d+/g, "0");

/** What a page without links tells. */
export const NO_IDS: NoteIds = { notes: new Set(), calls: new Set(), shapes: new Set(), callShapes: new Set() };

/** Looks through a page for links that lead there and back: a call is a number or a mark behind some text, which leads down to an element
 *  with a link back to it, or to one that lies among notes. A table of contents leads down as well, but stands behind no text. */
export function noteIdsOf(text: string): NoteIds {
  const { links, ids, calls: declared, notes: among } = linksIn(text);
  const notes = new Set<string>();
  const calls = new Set<string>();
  const byPlace = links.filter(({ isMark }) => isMark);
  for (const { target, isMark, from } of links) {
    const place = ids.get(target)?.from;
    const isDown = place !== undefined && place > from;
    if (isDown && (declared.has(target) || (isMark && (among.has(target) || isNoteId(target))))) notes.add(target);
  }
  // A link back leads to where a call stands that leads to what stands right before the link back.
  for (const back of links) {
    const call = ids.get(back.target);
    if (!call || call.from > back.from) continue;
    const near = callNear(byPlace, call.from, call.to);
    const note = near && ids.get(near.target);
    if (!near || !note || note.from <= near.from || back.from + 300 < note.from || back.from - note.from > LONGEST_NOTE) continue;
    notes.add(near.target);
    calls.add(back.target);
  }
  for (const id of notes) calls.delete(id);
  return { notes, calls, shapes: shapesOf(notes, calls), callShapes: shapesOf(calls, notes) };
}

/** How some ids are made, where it tells them from others: of a page that calls notes and calls alike `id1`, `id2` nothing. */
function shapesOf(ids: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> {
  const shapes = new Set([...ids].filter((id) => /\d/.test(id)).map(shapeOf));
  for (const id of others) shapes.delete(shapeOf(id));
  return shapes;
}

interface Link {
  readonly from: number;
  readonly target: string;
  /** It may be a call: a number or a mark with some text before it in its paragraph. */
  readonly isMark: boolean;
}

/** What may bear the id of a note at its start. */
const ANCHORS: ReadonlySet<string> = new Set(["a", "sup", "span"]);

interface Links {
  readonly links: readonly Link[];
  /** The tags that bear the ids. */
  readonly ids: ReadonlyMap<string, { readonly from: number; readonly to: number }>;
  /** Targets of links that say that they are calls. */
  readonly calls: ReadonlySet<string>;
  /** Ids of elements that say that they are notes, or lie in a list of notes. */
  readonly notes: ReadonlySet<string>;
}

function linksIn(text: string): Links {
  const links: Link[] = [];
  const ids = new Map<string, Markup>();
  const calls = new Set<string>();
  const notes = new Set<string>();
  const scanner = new MarkupScanner(text);
  let hasText = false;
  /** The list of notes that is open: its element, and how many of that name are open in it. */
  let list = { name: "", depth: 0 };
  let at = 0;
  for (let tag = scanner.next(0); tag; tag = scanner.next(at)) {
    if (!hasText) hasText = /[^\s[({]/.test(text.slice(at, Math.min(tag.from, at + 400)));
    at = tag.to;
    if (tag.kind === "comment" || tag.kind === "other") continue;
    const name = tag.name.toLowerCase();
    if (BLOCKS.has(name)) hasText = false;
    if (name === list.name) list.depth += tag.kind === "start" ? 1 : tag.kind === "end" ? -1 : 0;
    if (list.depth === 0) list.name = "";
    if (tag.kind === "end") continue;
    if (RAW.has(name)) {
      at = rawEnd(text, name, tag.to);
      continue;
    }
    const attributes = attributesOf(text, tag);
    if (attributes.size === 0) continue;
    const id = (attributes.get("id") ?? (name === "a" ? attributes.get("name") : undefined))?.value;
    const words = [...wordsOf(attributes, "class"), ...wordsOf(attributes, "role"), ...wordsOf(attributes, "epub:type")];
    if (id) {
      if (!ids.has(id)) ids.set(id, tag);
      const begins = BLOCKS.has(name) || (!hasText && ANCHORS.has(name));
      if ((list.depth > 0 && begins) || words.some((word) => NOTE_WORDS.has(word))) notes.add(id);
    }
    if (list.depth === 0 && tag.kind === "start" && words.some((word) => NOTES_WORDS.has(word))) list = { name, depth: 1 };
    const fragment = name === "a" ? fragmentOf(text, attributes) : undefined;
    if (!fragment) continue;
    const isMark = hasText && labelIn(linkWords(text, tag).printed) !== undefined;
    links.push({ from: tag.from, target: fragment.id, isMark });
    if (words.some((word) => CALL_WORDS.has(word))) calls.add(fragment.id);
  }
  return { links, ids, calls, notes };
}

/** The first link from an element on, or right before it, that may be a call: `<sup id="fnref1"><a href="#fn1">`, `<a href="#fn1"><sup id="fnref1">`. */
function callNear(links: readonly Link[], from: number, to: number): Link | undefined {
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((links[middle] as Link).from < from - NEAR) low = middle + 1;
    else high = middle;
  }
  let nearest: Link | undefined;
  for (let at = low; at < links.length && (links[at] as Link).from <= to + NEAR; at++) {
    const link = links[at] as Link;
    if (!nearest || Math.abs(link.from - from) < Math.abs(nearest.from - from)) nearest = link;
  }
  return nearest;
}

/** So many units may stand between what bears the id of a call and its link. */
const NEAR = 200;
