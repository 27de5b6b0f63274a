import { shownText } from "./report/frame";
import type { Terminal } from "./terminal";

/** Files one after the other, each told as its turn comes, `Checking 3 of 20: ch3.md`, on one line of standard error that is written over again
 *  and taken away at the end. Nothing is told where nobody watches. */
export function* eachTold<File extends { readonly path: string }>(
  terminal: Terminal,
  doing: string,
  files: readonly File[],
): Iterable<File> {
  let last = Date.now();
  let shown = false;
  for (const [at, file] of files.entries()) {
    const now = Date.now();
    if (terminal.watched && now - last >= PAUSE) {
      last = now;
      shown = true;
      const text = shownText(`${doing} ${at + 1} of ${files.length}: ${file.path}`);
      terminal.err(`\r\u001b[2K${text.slice(0, Math.max(0, terminal.columns - 1))}`);
    }
    yield file;
  }
  if (shown) terminal.err("\r\u001b[2K");
}

/** Milliseconds between two lines, and before the first: short runs show none. */
const PAUSE = 200;
