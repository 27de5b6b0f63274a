import { decodedPath } from "../../../uris";
import type { UnreadReason } from "../file-text";
import { readTags, xmlText } from "../markup";
import type { Archive } from "../zip";

/** What a book is made of. */
export interface Package {
  /** Its pages in reading order. */
  readonly pages: readonly Page[];
  readonly styles: readonly string[];
}

/** A file of XHTML: `OEBPS/ch1.xhtml`. */
export interface Page {
  readonly name: string;
  readonly text: string;
}

/** Reads the list of the pages of a book and the pages. Source: EPUB 3.3, 4 and 5. */
export function readPackage(archive: Archive): Package | UnreadReason {
  const first = archive.unpack([CONTAINER, ENCRYPTION]);
  if (typeof first === "string") return first;
  const list = packageIn(first.get(CONTAINER)) ?? [...archive.names].find((name) => name.endsWith(".opf")) ?? "";
  const second = archive.unpack([list]);
  const described = typeof second === "string" ? undefined : second.get(list);
  if (typeof second === "string") return second;
  if (!described) return "damaged";
  const { pages, styles } = listIn(described, list);
  const encrypted = encryptedIn(first.get(ENCRYPTION));
  if (pages.some((name) => encrypted.has(name))) return "encrypted";
  const files = archive.unpack([...pages, ...styles]);
  if (typeof files === "string") return files;
  const textOf = (name: string): Page[] => {
    const bytes = files.get(name);
    return bytes ? [{ name, text: xmlText(bytes) }] : [];
  };
  return { pages: pages.flatMap(textOf), styles: styles.flatMap(textOf).map(({ text }) => text) };
}

/** Where a reference of a file leads: `../text/ch1.xhtml` in `OEBPS/toc/nav.xhtml` to `OEBPS/text/ch1.xhtml`. */
export function resolved(reference: string, file: string): string {
  const parts = reference.startsWith("/") ? [] : file.split("/").slice(0, -1);
  for (const part of decodedPath(reference).split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

const CONTAINER = "META-INF/container.xml";
const ENCRYPTION = "META-INF/encryption.xml";

function packageIn(container: Uint8Array | undefined): string | undefined {
  let found: string | undefined;
  readTags(container, (name, attribute) => {
    if (name === "rootfile") found ??= attribute("full-path");
  });
  return found;
}

/** Fonts may be obscured; pages that are encrypted are protected against copying. */
function encryptedIn(encryption: Uint8Array | undefined): ReadonlySet<string> {
  const found = new Set<string>();
  readTags(encryption, (name, attribute) => {
    if (name === "CipherReference") found.add(resolved(attribute("URI") ?? "", ""));
  });
  return found;
}

/** The pages in the order of the spine, without that of the table of contents, and the style sheets. */
function listIn(described: Uint8Array, list: string): { pages: readonly string[]; styles: readonly string[] } {
  const items = new Map<string, { readonly name: string; readonly kind: string; readonly isContents: boolean }>();
  const spine: string[] = [];
  readTags(described, (name, attribute) => {
    if (name === "itemref") spine.push(attribute("idref") ?? "");
    if (name !== "item") return;
    const isContents = attribute("properties")?.split(/\s+/).includes("nav") === true;
    items.set(attribute("id") ?? "", {
      name: resolved(attribute("href") ?? "", list),
      kind: attribute("media-type") ?? "",
      isContents,
    });
  });
  const inSpine = spine.flatMap((id) => items.get(id) ?? []).filter(({ isContents }) => !isContents);
  const styles = [...items.values()].filter(({ kind }) => kind === "text/css");
  return { pages: [...new Set(inSpine.map(({ name }) => name))], styles: styles.map(({ name }) => name) };
}
