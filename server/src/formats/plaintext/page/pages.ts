import { type Layout, opensPage } from "./layout";
import type { Line } from "./lines";

/** For each line the number of its page, from 0: form feeds part pages, and where there are none, what heads and foots them. */
export function pagesOf(layout: Layout): Uint32Array {
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
