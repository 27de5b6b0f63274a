import { shownText } from "./report/frame";
import type { Terminal } from "./terminal";

export interface Progress {
  readonly tell: (text: string) => void;
  readonly clear: () => void;
}

/** One line on standard error that is written over again and taken away at the end; silent where nobody watches. */
export function progressOn(terminal: Terminal): Progress {
  if (!terminal.watched) return { tell: () => {}, clear: () => {} };
  let last = Date.now();
  let shown = false;
  return {
    tell: (text) => {
      const now = Date.now();
      if (now - last < PAUSE) return;
      last = now;
      shown = true;
      terminal.err(`\r\u001b[2K${shownText(text).slice(0, Math.max(0, terminal.columns - 1))}`);
    },
    clear: () => {
      if (shown) terminal.err("\r\u001b[2K");
    },
  };
}

/** Milliseconds between two lines, and before the first: short runs show none. */
const PAUSE = 200;
