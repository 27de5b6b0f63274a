import type { Bibliography, BibliographyFile, CslItem, FoundEntry } from "../model/bibliography";
import { cslItem } from "./csl-item";

/** What an entry says; undefined where it is malformed. It is read when it is first asked for. */
export function itemOf(found: FoundEntry): CslItem | undefined {
  let known = items.get(found.entry);
  if (known === undefined) items.set(found.entry, (known = read(found) ?? null));
  return known ?? undefined;
}

/** The same, if it has been read already; null where it is malformed. */
export const itemIfRead = (entry: FoundEntry["entry"]): CslItem | null | undefined => items.get(entry);

/** Reads all entries one after the other, so that asking for them will be quick. */
export function* readItems({ entries }: Bibliography): Generator<void> {
  for (const [first] of entries.values()) {
    if (!first || items.has(first.entry)) continue;
    itemOf(first);
    yield;
  }
}

const items = new WeakMap<FoundEntry["entry"], CslItem | null>();

/** An entry longer than this is no reference. */
const LONGEST = 200_000;

function read({ file, entry }: FoundEntry): CslItem | undefined {
  if (entry.to - entry.from > LONGEST) return undefined;
  try {
    const source = file.text.slice(entry.from, entry.to);
    return cslItem(file.format === "csl-json" ? JSON.parse(source) : bibtexItem(file, source));
  } catch {
    // Both readers throw at what is malformed, and nothing else can be said of it.
    return undefined;
  }
}

/** The reader gets the entry with the abbreviations and the entries that it may use. */
function bibtexItem(file: BibliographyFile, source: string): unknown {
  const { bibtexItems } = require("./bibtex") as typeof import("./bibtex");
  const entries = [...parents(file, source), source].join("\n");
  const items = bibtexItems(`${abbreviationsIn(file, entries)}${entries}`);
  return items[items.length - 1];
}

/** The abbreviations whose names occur in a text, or in one of those; each is defined before it is used. */
function abbreviationsIn(file: BibliographyFile, entries: string): string {
  let used = "";
  let folded = entries.toLowerCase();
  for (const { from, to } of [...file.strings].reverse()) {
    const definition = file.text.slice(from, to);
    const name = /^@\s*string\s*[{(]\s*([^\s={}()"]{1,200})/i.exec(definition)?.[1]?.toLowerCase();
    if (name === undefined || !folded.includes(name)) continue;
    used = `${definition}\n${used}`;
    folded += definition.toLowerCase();
  }
  return used;
}

/** The entries named by `crossref`, `xdata` or `xref`, and those named by them, outermost first. */
function parents(file: BibliographyFile, source: string): string[] {
  const found = new Map<string, string>();
  let generation = [source];
  while (generation.length > 0 && found.size < MOST_PARENTS) {
    const keys = generation.flatMap((each) => [...each.matchAll(PARENT)].flatMap(([, list]) => (list ?? "").split(",")));
    generation = keys.flatMap((key) => {
      const parent = file.entries.find((each) => each.key === key.trim());
      if (!parent || found.has(parent.key) || parent.to - parent.from > LONGEST) return [];
      const text = file.text.slice(parent.from, parent.to);
      if (text === source) return [];
      found.set(parent.key, text);
      return [text];
    });
  }
  return [...found.values()].reverse();
}

const MOST_PARENTS = 20;

const PARENT = /\b(?:crossref|xdata|xref)\s{0,20}=\s{0,20}[{"]([^{}"]{1,500})[}"]/gi;
