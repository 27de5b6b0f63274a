import { addTo } from "../by-key";
import type { NoteDocument } from "../document/document";
import type { Slot } from "../document/place";
import { slotMemory } from "../document/slots";
import type { Directive } from "../model/note";
import type { RuledFinding } from "./rule";

/** The findings that are told: neither silenced in the text nor said better by another rule. */
export const keptOf = (document: NoteDocument, findings: readonly RuledFinding[]): readonly RuledFinding[] =>
  withoutSilenced(document, withoutReplaced(findings));

/** Leaves out what a more telling rule has said of the same place: of `[^Foo]` with a note `[^foo]` that the label differs. */
function withoutReplaced(findings: readonly RuledFinding[]): readonly RuledFinding[] {
  const ends = new Map<string, number>();
  for (const { span, related, insteadOf } of findings) {
    if (!insteadOf) continue;
    for (const { from, to } of [span, ...(related ?? []).map((each) => each.span)]) {
      for (const other of insteadOf) ends.set(`${other} ${from}`, Math.max(to, ends.get(`${other} ${from}`) ?? 0));
    }
  }
  if (ends.size === 0) return findings;
  return findings.filter(({ code, span }) => span.to > (ends.get(`${code} ${span.from}`) ?? -1));
}

const directivesOf = slotMemory(({ reading: { directives } }) => (directives.length > 0 ? directives : undefined));

function withoutSilenced(document: NoteDocument, findings: readonly RuledFinding[]): readonly RuledFinding[] {
  const inFile: Directive[] = [];
  const onLine = new Map<number, Directive[]>();
  for (const { slot, value } of directivesOf(document)) {
    for (const directive of value) {
      if (directive.reach === "file") {
        inFile.push(directive);
      } else {
        for (const line of linesBelow(document, slot, directive)) addTo(onLine, line, directive);
      }
    }
  }
  if (inFile.length === 0 && onLine.size === 0) return findings;
  return findings.filter(({ code, span }) => {
    const speaksOf = (directive: Directive): boolean => directive.codes.length === 0 || directive.codes.includes(code);
    return !inFile.some(speaksOf) && !onLine.get(document.positionAt(span.from).line)?.some(speaksOf);
  });
}

/** The lines that a comment silences: the next one; in reStructuredText, whose comments stand between paragraphs, those up to the end of the
 *  next paragraph. */
function* linesBelow(document: NoteDocument, slot: Slot, { to }: Directive): Generator<number> {
  const first = document.positionAt(slot.offset + to).line + 1;
  yield first;
  if (document.format.id !== "rst") return;
  const block = slot.reading.blocks.find(({ from }) => from >= to);
  const next = block ? undefined : document.slots[slot.index + 1];
  const end = block ? slot.offset + block.to : next && next.offset + (next.reading.blocks[0]?.to ?? 0);
  if (end !== undefined) for (let line = first + 1; line <= document.positionAt(end).line; line++) yield line;
}
