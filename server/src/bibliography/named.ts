import type { NoteDocument } from "../document/document";
import { metadataIn } from "../document/front-matter";
import { Memory } from "../document/memory";
import { slotMemory } from "../document/slots";
import { isTooDeep, yaml } from "../yaml";

/** What the metadata of a document say of its bibliography. */
export interface NamedBibliographies {
  /** The paths behind `bibliography:`; undefined where there is no such key. */
  readonly paths: readonly string[] | undefined;
  /** Ids of the entries that stand in the metadata themselves, under `references:`. */
  readonly own: readonly string[];
}

/** Reads `bibliography:` and `references:` at the head of a document, which pandoc takes as one path or a list of them.
 *  For `bibliography: [a.bib, b.json]` the paths are `a.bib` and `b.json`. Total: metadata that cannot be read name nothing. */
export function namedBibliographies(document: NoteDocument): NamedBibliographies {
  if (document.format.id !== "markdown") return namedByCommands(document);
  const head = document.slots[0]?.text ?? "";
  const known = read.get(document);
  if (known?.head === head) return known.named;
  const named = fromMetadata(metadataIn(head));
  read.set(document, { head, named });
  return named;
}

/** The paths that commands name anywhere in the text: `\\addbibresource{books.bib}`. */
function namedByCommands(document: NoteDocument): NamedBibliographies {
  const paths = namingChunks(document).flatMap(({ value }) => value.map(({ path }) => path));
  return paths.length > 0 ? { paths, own: NONE.own } : NONE;
}

const namingChunks = slotMemory(({ reading: { bibliographies } }) => (bibliographies?.length ? bibliographies : undefined));

const read = new Memory<{ head: string; named: NamedBibliographies }>();

const NONE: NamedBibliographies = { paths: undefined, own: [] };

function fromMetadata(metadata: string): NamedBibliographies {
  if (!/^(?:bibliography|references)[ \t]*:/m.test(metadata) || isTooDeep(metadata)) return NONE;
  const { parseDocument, isMap } = yaml();
  const { contents, errors } = parseDocument(metadata, { logLevel: "silent", uniqueKeys: false });
  if (errors.length > 0 || !isMap(contents)) return NONE;
  const bibliography = plainValue(contents.get("bibliography", true));
  const references = plainValue(contents.get("references", true));
  return {
    paths: bibliography === undefined ? undefined : [bibliography].flat().filter((path) => typeof path === "string" && path !== ""),
    own: Array.isArray(references) ? references.flatMap((each) => idOf(each)) : [],
  } as NamedBibliographies;
}

function plainValue(node: unknown): unknown {
  const { isNode } = yaml();
  if (!isNode(node)) return undefined;
  const value: unknown = node.toJSON();
  return value ?? undefined;
}

const idOf = (reference: unknown): string[] => {
  const id = (reference as { id?: unknown } | null)?.id;
  return typeof id === "string" || typeof id === "number" ? [String(id)] : [];
};
