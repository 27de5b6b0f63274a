import type { NoteDocument } from "../../document/document";
import { wordsIn } from "../../document/excerpt";
import { Memory } from "../../document/memory";
import { UNCALLED } from "../../document/note-order";
import { type SourcesInDocument, sourcesOf, spanInDocument } from "../../document/sources";
import type { Span } from "../../model/note";
import type { Severity } from "../../model/severity";
import type { DocumentRule, Finding, Fix } from "../rule";

/** What a rule finds in a note; spans count from the start of the note. */
export interface NoteFinding {
  readonly note: number;
  readonly span: Span;
  readonly message: string;
  readonly severity?: Severity;
  readonly unnecessary?: boolean;
  readonly related?: readonly { readonly note: number; readonly span: Span; readonly message: string }[];
  /** Repairs that replace a span of the note; computed only when asked for. */
  readonly fixes?: () => readonly { readonly title: string; readonly span: Span; readonly text: string }[];
}

/** A rule about what notes lead to. It looks again only when a note, or the order of the calls, or what is said elsewhere, has changed; one
 *  that asks what stands in the text around the notes as well, whenever the text has. */
export function ruleInNotes(
  head: Omit<DocumentRule, "looksAt" | "check" | "slow">,
  find: (sources: SourcesInDocument, document: NoteDocument) => readonly NoteFinding[],
  asks: "notes" | "text" = "notes",
): DocumentRule {
  const memory = new Memory<Looked>();
  return {
    ...head,
    slow: true,
    looksAt: "document",
    check: (document, report) => {
      const sources = sourcesOf(document);
      const { entries } = sources;
      const { bibliography } = document;
      const revision = asks === "text" ? document.chunksRead : 0;
      let last = memory.get(document);
      if (last?.entries !== entries || last.bibliography !== bibliography || last.revision !== revision) {
        const found = find(sources, document).filter(({ note }) => sources.places[note] && entries[note]?.chapter !== UNCALLED);
        memory.set(document, (last = { entries, bibliography, revision, found }));
      }
      for (const finding of last.found) report(placed(sources, finding));
    },
  };
}

/** What was found when it looked last, and in what. */
interface Looked {
  readonly entries: SourcesInDocument["entries"];
  readonly bibliography: NoteDocument["bibliography"];
  /** Of the text, where the rule asks for it. */
  readonly revision: number;
  readonly found: readonly NoteFinding[];
}

function placed(sources: SourcesInDocument, { note, span, related, fixes, ...rest }: NoteFinding): Finding {
  return {
    ...rest,
    span: spanInDocument(sources, note, span),
    ...(related && { related: related.map((each) => ({ span: spanInDocument(sources, each.note, each.span), message: each.message })) }),
    ...(fixes && { fixes: () => fixes().map((fix, _, all) => fixOf(sources, note, fix, all.length === 1)) }),
  };
}

function fixOf(sources: SourcesInDocument, note: number, fix: { title: string; span: Span; text: string }, preferred: boolean): Fix {
  return { title: fix.title, edits: [{ ...spanInDocument(sources, note, fix.span), text: fix.text }], preferred };
}

/** `note 12`, as readers count. */
export function noteNamed(sources: SourcesInDocument, note: number): string {
  const entry = sources.entries[note];
  return `note ${entry?.number ?? entry?.label ?? "?"}`;
}

/** What stands at a span of a note, on one line and without markup. */
export function printedAt(document: NoteDocument, sources: SourcesInDocument, note: number, span: Span): string {
  const place = sources.places[note];
  return place ? wordsIn(document, place, span) : "";
}
