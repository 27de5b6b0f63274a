import type { Slot } from "../../document/place";
import type { Slip } from "../../model/note";
import type { Fix, Report } from "../rule";

/** Reports what the reader has noticed for a rule, in the words for each cause, with the fixes for it. */
export function tellSlips(
  code: Slip["code"],
  slot: Slot,
  report: Report,
  words: Readonly<Record<string, (slip: Slip) => string>>,
  fixesFor: (slip: Slip) => readonly Fix[] = asMeant,
): void {
  for (const slip of slot.reading.slips) {
    if (slip.code !== code) continue;
    const message = words[slip.cause]?.(slip) ?? slip.cause;
    report({ span: { from: slip.from, to: slip.to }, message, fixes: () => fixesFor(slip) });
  }
}

/** A fix that puts an empty line above the line of an offset; inside a quote it has the quote's mark. */
export function emptyLineBefore({ text }: Slot, offset: number): Fix {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const prefix = /^[ \t>]*/.exec(text.slice(lineStart, offset))?.[0].trimEnd() ?? "";
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  return { title: "Put an empty line before it", edits: [{ from: lineStart, to: lineStart, text: prefix + eol }], preferred: true };
}

function asMeant({ from, to, instead }: Slip): readonly Fix[] {
  return instead === undefined ? [] : [{ title: `Write ${instead}`, edits: [{ from, to, text: instead }], preferred: true }];
}
