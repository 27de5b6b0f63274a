import { type Attribute, attributesOf } from "../../../tags/attributes";
import { VOID } from "../../../tags/html";
import { type Markup, MarkupScanner } from "../../../tags/markup";
import { RAW } from "../../html/elements";
import { rawEnd } from "../../tag-walk";
import { type Page, resolved } from "./package";

/** A book as one page of HTML. */
export interface JoinedPages {
  readonly text: string;
  /** The level of the headings with which its chapters begin. */
  readonly chapterLevel: number;
}

/** The pages of a book as one. Ids become those of the book, so that links lead from page to page:
 *  `fn1` on the third page is `fn1-c`. */
export function joinedPages(pages: readonly Page[]): JoinedPages {
  const numbers = new Map(pages.map(({ name }, at) => [name, at]));
  const bodies = pages.map((page) => bodyOf(page, numbers));
  return { text: bodies.map((body) => `<div>${body}</div>\n`).join(""), chapterLevel: levelOfMost(bodies) };
}

/** The highest level of headings in most pages: that of titles of chapters, above which there may be parts. */
function levelOfMost(bodies: readonly string[]): number {
  const counts = [0, 0, 0, 0, 0, 0, 0];
  for (const body of bodies) {
    const level = [1, 2, 3, 4, 5, 6].find((each) => new RegExp(`<h${each}[\\s>]`, "i").test(body));
    if (level !== undefined) counts[level] = (counts[level] ?? 0) + 1;
  }
  return Math.max(1, counts.indexOf(Math.max(...counts)));
}

/** What stands in the body of a page, with the ids and links of the book. */
function bodyOf(page: Page, numbers: ReadonlyMap<string, number>): string {
  const { text } = page;
  const scanner = new MarkupScanner(text);
  const number = numbers.get(page.name) ?? 0;
  let body = "";
  let at = 0;
  for (let tag = scanner.next(0); tag; tag = scanner.next(at)) {
    body += text.slice(at, tag.from);
    at = tag.to;
    const name = tag.name.toLowerCase();
    if (name === "body") {
      if (tag.kind === "end") return body;
      body = "";
      continue;
    }
    if (tag.kind === "other") continue;
    // Of a drawing only its lines of text are text.
    if (name === "text" || name === "tspan") body += tag.kind === "end" && name === "text" ? "<br/>" : "";
    else if (name === "svg") body += tag.kind === "end" ? "</div>" : "<div>";
    else if (RAW.has(name) && tag.kind === "start") at = rawEnd(text, name, tag.to);
    else if (tag.kind === "start" || tag.kind === "empty") body += startTag(page, tag, name, number, numbers);
    else if (!RAW.has(name)) body += text.slice(tag.from, tag.to);
  }
  return body + text.slice(at);
}

/** A start tag as HTML has it: `<a id="fn1"/>` has an end of its own. */
function startTag({ name: file, text }: Page, tag: Markup, name: string, number: number, numbers: ReadonlyMap<string, number>): string {
  if (RAW.has(name)) return "";
  const attributes = attributesOf(text, tag);
  const changes: { readonly place: Attribute; readonly value: string }[] = [];
  for (const key of ["id", "name"]) {
    const place = attributes.get(key);
    if (place && (key === "id" || name === "a")) changes.push({ place, value: idInBook(text.slice(place.from, place.to), number) });
  }
  const href = name === "a" ? attributes.get("href") : undefined;
  const link = href && linkInBook(href.value, file, numbers);
  if (href && link !== undefined) changes.push({ place: href, value: link });
  let written = "";
  let at = tag.from;
  for (const { place, value } of changes.sort((a, b) => a.place.from - b.place.from)) {
    written += text.slice(at, place.from) + value;
    at = place.to;
  }
  written += text.slice(at, tag.to);
  // Notes that a reading system shows when somebody asks for them are hidden in the page.
  const shown = name === "aside" ? written.replace(/\shidden(?:=(?:"[^"]*"|'[^']*'))?(?=[\s/>])/i, "") : written;
  return tag.kind === "empty" && !VOID.has(name) ? `${shown.replace(/\s*\/>$/, ">")}</${name}>` : shown;
}

/** `#fn1` or `notes.xhtml#fn1` as a link within the book; undefined for one that leads elsewhere. */
function linkInBook(href: string, file: string, numbers: ReadonlyMap<string, number>): string | undefined {
  const [path = "", id = ""] = href.split("#");
  if (id === "" || /^[a-z][\w+.-]*:/i.test(path)) return undefined;
  const number = numbers.get(path === "" ? file : resolved(path, file));
  return number === undefined ? undefined : `#${idInBook(id, number)}`;
}

/** Letters, since digits in ids are numbers of notes. */
function idInBook(id: string, page: number): string {
  let letters = "";
  for (let left = page; left >= 0; left = Math.floor(left / 26) - 1) letters = String.fromCharCode(97 + (left % 26)) + letters;
  return `${id.replaceAll('"', "&quot;")}-${letters}`;
}
