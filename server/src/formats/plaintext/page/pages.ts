import type { Layout } from "./layout";
import type { Line } from "./lines";

type Printed = Pick<Layout, "lines" | "roles">;

/** For each line the number of its page, from 0: form feeds part pages, and where there are none, what heads and foots them. */
export function pagesOf(layout: Printed): Uint32Array {
  const { lines } = layout;
  const fed = lines.some((line) => line.page);
  const pages = new Uint32Array(lines.length);
  let page = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (at > 0 && !line.blank && (fed ? line.page : opensPage(layout, at))) page++;
    pages[at] = page;
  }
  return pages;
}

/** No page is longer on average, in lines, blank ones of double spacing included. */
const LONGEST = 200;

/** Whether a text shows where its pages end, and not only where a few of them do. */
export function showsPages({ pages }: Layout): boolean {
  const last = pages[pages.length - 1] ?? 0;
  return last > 0 && pages.length <= (last + 1) * LONGEST;
}

/** A page boundary lies between the line above and line `at`. */
export function opensPage(layout: Printed, at: number): boolean {
  if ((layout.lines[at] as Line).page) return true;
  for (let above = at - 1; above >= 0; above--) {
    if (layout.roles[above] === "furniture") return true;
    if (!(layout.lines[above] as Line).blank) return false;
  }
  return false;
}
