import type { Marks } from "../model/marks";
import type { Span } from "../model/note";

/** Finds italics as texts without markup write them, between low lines: in `See _The Open Sea_, p. 3` these are `The Open Sea`. A low
 *  line opens behind a space or an opening sign, and the next one closes. Source: the transcription rules of Project Gutenberg. */
export function plainMarks(text: string, stretches: readonly Span[]): Marks | undefined {
  const cuts: Span[] = [];
  const italics: Span[] = [];
  let open = -1;
  for (const { from, to } of stretches) {
    const stretch = text.slice(from, to);
    for (let found = stretch.indexOf("_"); found >= 0; found = stretch.indexOf("_", found + 1)) {
      const at = from + found;
      if (open >= 0 && at - open <= LONGEST) {
        cuts.push({ from: open, to: open + 1 }, { from: at, to: at + 1 });
        italics.push({ from: open + 1, to: at });
        open = -1;
      } else if (OPENS.test(text.slice(Math.max(0, at - 1), at)) && /^[^\s_]/.test(text.charAt(at + 1))) open = at;
    }
  }
  return cuts.length > 0 ? { cuts, italics } : undefined;
}

const OPENS = /^[\s\-–—("'‘“„«[]?$/;

/** No title is longer, in UTF-16 units; what opens and does not close is no italics. */
const LONGEST = 400;
