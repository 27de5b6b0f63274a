import type { Config } from "../config";
import { severityOf } from "../config/defaults";
import { repositoriesKnown } from "../data/repositories/repositories";
import type { NoteDocument } from "../document/document";
import { Memory } from "../document/memory";
import { readNames } from "../document/people";
import { sourcesInSteps } from "../document/sources";
import { drained, type Steps } from "../steps";
import { rules } from "./all";
import { inTextOrder, isShort, lookWith, moved, toldOf } from "./look";
import type { DataFile, Fix, RuledFinding } from "./rule";
import { suppressions } from "./suppress";

/** For so many findings at one place repairs are offered. */
const MOST_REPAIRED = 50;

/** What the rules find in a document, in text order, with offsets in the document. After an edit only the chunks that changed are
 *  looked at again, and the groups in which something is wrong. */
export function findingsOf(document: NoteDocument, config: Config): readonly RuledFinding[] {
  return drained(foundIn(document, config));
}

/** The same in steps, for what else wants to be done meanwhile; the document must not change between them. */
export function* findingsInSteps(document: NoteDocument, config: Config): Steps<readonly RuledFinding[]> {
  // What most of the slow rules look at: the first of them would read it at once.
  yield* sourcesInSteps(document);
  yield* readNames(document);
  return yield* foundIn(document, config);
}

function* foundIn(document: NoteDocument, config: Config): Steps<readonly RuledFinding[]> {
  const known = lastRun.get(document);
  if (known && isCurrent(known, document, config)) return known.findings;
  const findings = toldOf(document, yield* lookWith(rules, document, config));
  lastRun.set(document, {
    revision: document.chunksRead,
    config,
    bibliography: document.bibliography,
    others: document.others,
    circle: document.circle,
    repositories: repositoriesKnown.revision,
    findings,
    slow: findings.filter(isSlow).map((each) => anchored(document, each)),
  });
  return findings;
}

/** What the rules find in the text of a file of data. */
export function dataFileFindings(kind: DataFile, text: string, config: Config): readonly RuledFinding[] {
  const findings: RuledFinding[] = [];
  for (const rule of rules) {
    const severity = severityOf(config, rule);
    if (rule.looksAt !== kind || severity === "off") continue;
    rule.check(text, (finding) => findings.push({ ...finding, code: rule.code, severity }));
  }
  return findings.sort(inTextOrder);
}

/** What the rules find in a document that is read once and never edited. */
export const findingsOfFile = (document: NoteDocument, config: Config): readonly RuledFinding[] =>
  toldOf(document, drained(lookWith(fileRules, document, config)));

/** What is known between two keys: everything in a short document; in a long one what the slow rules found last stays where it stood
 *  until typing rests, and the chunk that is being edited is silent about it. */
export function findingsAtOnce(document: NoteDocument, config: Config): { findings: readonly RuledFinding[]; complete: boolean } {
  const known = lastRun.get(document);
  const isKnown = known !== undefined && isCurrent(known, document, config);
  if (isKnown || isShort(document)) return { findings: findingsOf(document, config), complete: true };
  const quick = drained(lookWith(quickRules, document, config));
  const slow = known?.config === config ? known.slow.flatMap((each) => each(document)) : [];
  return { findings: toldOf(document, [...quick, ...slow]), complete: false };
}

/** A repair with the finding that it repairs. */
export interface FoundFix {
  readonly finding: RuledFinding;
  readonly fix: Fix;
  /** It mends nothing: the finding is told no more. */
  readonly silences?: true;
}

/** The repairs for findings that touch a span: first those of the rules, then those that silence them. */
export function fixesAt(document: NoteDocument, config: Config, span: { from: number; to: number }): readonly FoundFix[] {
  const near = findingsOf(document, config)
    .filter((finding) => finding.span.from <= span.to && span.from <= finding.span.to)
    .slice(0, MOST_REPAIRED);
  const repairs = near.flatMap((finding) => (finding.fixes?.() ?? []).map((fix) => ({ finding, fix })));
  return [
    ...repairs,
    ...near.flatMap((finding) => suppressions(document, finding).map((fix) => ({ finding, fix, silences: true as const }))),
  ];
}

const quickRules = rules.filter((rule) => !rule.slow);

const fileRules = rules.filter((rule) => !rule.sinceOpened);

const slowCodes = new Set(rules.filter((rule) => rule.slow).map((rule) => rule.code));

const isSlow = ({ code }: RuledFinding): boolean => slowCodes.has(code);

interface Run {
  readonly revision: number;
  readonly config: Config;
  readonly bibliography: NoteDocument["bibliography"];
  readonly others: NoteDocument["others"];
  readonly circle: NoteDocument["circle"];
  readonly repositories: number;
  readonly findings: readonly RuledFinding[];
  /** The findings of slow rules, wherever edits have moved them; none where the text has changed around them. */
  readonly slow: readonly ((document: NoteDocument) => readonly RuledFinding[])[];
}

const lastRun = new Memory<Run>();

const isCurrent = (known: Run, document: NoteDocument, config: Config): boolean =>
  known.revision === document.chunksRead &&
  known.config === config &&
  known.bibliography === document.bibliography &&
  known.others === document.others &&
  known.circle === document.circle &&
  known.repositories === repositoriesKnown.revision;

function anchored(document: NoteDocument, finding: RuledFinding): (document: NoteDocument) => readonly RuledFinding[] {
  const slot = document.slotAt(finding.span.from);
  const { offset } = slot;
  return ({ slots }) => {
    const by = slot.offset - offset;
    if (slots[slot.index] !== slot) return [];
    return by === 0 ? [finding] : [moved(finding, by)];
  };
}
