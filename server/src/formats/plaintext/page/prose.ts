import type { Layout } from "./layout";
import type { Line } from "./lines";

/** Lines looked at. */
const SAMPLE = 1500;

const CODE =
  /[;{}]$|^\s*(?:[#@]\w|\/\/|\/\*|\*\/|--\s|import\s|from\s\w+\simport|def\s|class\s\w+[:({]|return\b|if\s*\(|for\s*\(|<\/?\w)|=>|\w\(.*\)\s*[;{:]?$|[!=]==?\s|^\s*[\w.[\]"']+\s*(?:=|:=|\+=)\s*\S|::\w/;
const LOG =
  /^\W?(?:\d{4}-\d\d-\d\d[T ]|\d\d:\d\d:\d\d|\d{10,}|\w{3}\s+\d{1,2} \d\d:\d\d:\d\d|\[?(?:INFO|WARN|ERROR|DEBUG|TRACE)\b)|^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\s/;
const TABLE = /^[^,;\t|]*(?:,(?! )[^,;\t|]*){2,}$|^[^;]*(?:;(?! )[^;]*){2,}$|^[^\t]*(?:\t[^\t]*){2,}$|^\|.*\|$/;

/** Whether a text was made for machines or tables rather than for readers: source code, logs, comma-separated values. */
export function isMachineText(layout: Layout): boolean {
  const { lines, text } = layout;
  const step = Math.max(1, Math.floor(lines.length / SAMPLE));
  let seen = 0;
  let made = 0;
  for (let at = 0; at < lines.length; at += step) {
    const line = lines[at] as Line;
    if (line.last - line.first < 2) continue;
    const words = text.slice(line.first, Math.min(line.last, line.first + 160));
    seen++;
    if (CODE.test(words) || LOG.test(words) || TABLE.test(words)) made++;
  }
  return seen > 2 && made > seen * 0.4;
}
