import type { NoteDocument } from "../../document/document";
import { Memory } from "../../document/memory";
import type { SourcesInDocument } from "../../document/sources";
import type { Span } from "../../model/note";
import type { ResolvedCrossReference } from "../../model/resolved-sources";
import type { Severity } from "../../model/severity";
import { type NoteFinding, noteNamed, ruleInNotes } from "./in-notes";
import { counter, identityOf, type NoteIdentity, Opened } from "./opened";

export const staleCrossReference = ruleInNotes(
  {
    code: "stale-cross-reference",
    severity: "warning",
    docs: {
      summary: "A “see n. 12” that leads to no note, to another one than when the file was opened, or in the wrong direction.",
      why: "Notes are numbered anew whenever one is added or moved, and no engine follows numbers that are written out in the text. As long as the file is open, the note that was meant is remembered, and the number that it has now is offered.",
      examples: [
        {
          bad: "Salt was dear.[^1] Tar was not.[^2]\n\n[^1]: Anna Neri, *Salt* (Rome: Porto, 1951), 3.\n\n[^2]: See n. 7 above.\n",
          good: "Salt was dear.[^1] Tar was not.[^2]\n\n[^1]: Anna Neri, *Salt* (Rome: Porto, 1951), 3.\n\n[^2]: See n. 1 above.\n",
        },
      ],
    },
  },
  (sources, document) => {
    // An extraction may have lost the note, or its number.
    if (document.format.id === "plaintext" || sources.crossReferences.length === 0) return [];
    const identities = sources.entries.map((entry, note) => (entry.sources ? identityOf(document, sources, note) : undefined));
    const targets = targetsIn(sources);
    const meant = recalled(document, targets, identities);
    return targets.flatMap(({ reference, target }, at): NoteFinding[] => {
      const known = meant[at];
      const problem = moved(sources, target, identities, known) ?? problemOf(sources, reference, target, known?.written === true);
      return problem ? [{ note: reference.note, span: target.span, ...problem, ...fixesFor(sources, target.span, problem.now) }] : [];
    });
  },
);

type Target = ResolvedCrossReference["targets"][number];

interface TargetInNote {
  readonly reference: ResolvedCrossReference;
  readonly target: Target;
  readonly nth: number;
}

interface Problem {
  readonly message: string;
  readonly severity?: Severity;
  /** The note that is meant. */
  readonly now?: number;
}

function targetsIn(sources: SourcesInDocument): TargetInNote[] {
  const nth = counter();
  return sources.crossReferences.flatMap((reference) =>
    reference.targets.map((target) => ({ reference, target, nth: nth(reference.note) })),
  );
}

/** A number with the note that had it when it was first seen there. */
interface Meant {
  readonly label: string;
  readonly note: NoteIdentity | undefined;
  /** The author has written it since: what is printed now is what is meant. */
  readonly written?: true;
}

const meanings = new Memory<Opened<Meant>>();

function recalled(
  document: NoteDocument,
  targets: readonly TargetInNote[],
  identities: readonly (NoteIdentity | undefined)[],
): readonly Meant[] {
  const opened = meanings.get(document) ?? new Opened<Meant>();
  meanings.set(document, opened);
  const places = targets.map(({ reference, target, nth }) => ({
    note: identities[reference.note] ?? { label: "", context: "" },
    nth,
    now: (): Meant => ({ label: target.label, note: target.note === undefined ? undefined : identities[target.note] }),
  }));
  return opened.recall(places).map((before, at) => {
    const [place, target] = [places[at], targets[at]?.target];
    if (!place || (before.label === target?.label && before.note !== undefined)) return before;
    // The author has written another number, and knows to which note.
    const now: Meant = { ...place.now(), ...(before.label !== target?.label && { written: true as const }) };
    opened.remember(place, now);
    return now;
  });
}

/** What is wrong where the number belongs to another note than when the file was opened. */
function moved(
  sources: SourcesInDocument,
  target: Target,
  identities: readonly (NoteIdentity | undefined)[],
  meant: Meant | undefined,
): Problem | undefined {
  if (!meant?.note) return undefined;
  const { label, context } = meant.note;
  const sameContext = context === "" ? [] : identities.flatMap((each, note) => (each?.context === context ? [note] : []));
  const [now] = sameContext.length === 1 ? sameContext : identities.flatMap((each, note) => (each?.label === label ? [note] : []));
  if (now === target.note) return undefined;
  if (now === undefined) return { message: `The note that was note ${target.label} when the file was opened is gone.` };
  return { message: `Note ${target.label} of when the file was opened is ${noteNamed(sources, now)} now.`, now };
}

function problemOf(
  sources: SourcesInDocument,
  { note, direction }: ResolvedCrossReference,
  target: Target,
  written: boolean,
): Problem | undefined {
  if (target.note === undefined) {
    const last = sources.entries.findLastIndex((entry) => entry.sources);
    const number = noteNamed(sources, last).replace("note ", "");
    if (!sources.others) return { message: `There is no note ${target.label}: the last one is ${number}.` };
    // Some books count their notes from the first chapter to the last.
    return { message: `There is no note ${target.label} in this chapter: its last one is ${number}.`, severity: "information" };
  }
  if (target.note === note) return { message: `Note ${target.label} is this note itself.` };
  if (direction === "above" && target.note > note) return { message: `Note ${target.label} stands below, not above.` };
  if (direction === "below" && target.note < note) return { message: `Note ${target.label} stands above, not below.` };
  const labelled = sources.entries.findIndex((entry) => entry.label === target.label && entry.sources !== undefined);
  if (written || labelled < 0 || labelled === target.note) return undefined;
  const message = `[^${target.label}] is printed as ${noteNamed(sources, labelled)}, and another note as note ${target.label}: which is meant?`;
  return { message, now: labelled, severity: "hint" };
}

function fixesFor(sources: SourcesInDocument, span: Span, now: number | undefined): Pick<NoteFinding, "fixes"> {
  const entry = now === undefined ? undefined : sources.entries[now];
  const number = entry?.number ?? entry?.label;
  return number === undefined ? {} : { fixes: () => [{ title: `Change to ${number}`, span, text: number }] };
}
