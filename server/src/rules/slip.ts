import type { Slot } from "../document";
import type { Slip } from "../model/note";
import type { Fix, Report } from "../model/rule";

/** Reports what the reader has noticed for a rule, in the words for each cause, with a fix where it knows what was meant. */
export function tellSlips(code: Slip["code"], slot: Slot, report: Report, words: Readonly<Record<string, (slip: Slip) => string>>): void {
  for (const slip of slot.reading.slips) {
    if (slip.code !== code) continue;
    const message = words[slip.cause]?.(slip) ?? slip.cause;
    const fixes = fixesOf(slip, slot);
    report({ span: { from: slip.from, to: slip.to }, message, ...(fixes.length > 0 ? { fixes: () => fixes } : {}) });
  }
}

function fixesOf(slip: Slip, slot: Slot): readonly Fix[] {
  const { instead } = slip;
  if (instead === undefined) return [];
  return [
    {
      title: titleOf(instead, slot.text.slice(slip.from, slip.to)),
      edits: [{ from: slip.from, to: slip.to, text: instead }],
      preferred: true,
    },
  ];
}

/** `Write [^4]`; where only lines are parted or joined, that is said, since the new text would look like the old one. */
function titleOf(instead: string, old: string): string {
  if (instead.trim() === old.trim()) return "Put an empty line before it";
  return instead.length <= 40 && !instead.includes("\n") ? `Write ${instead}` : "Write it as it was probably meant";
}
