import { type Config, severityOf } from "../config";
import type { NoteDocument } from "../document/document";
import { Memory } from "../document/memory";
import type { Slot } from "../document/place";
import { type SlotValue, slotMemory } from "../document/slots";
import type { Severity } from "../model/severity";
import { drained, type Steps } from "../steps";
import { shifted } from "../text";
import { rules } from "./all";
import { keptOf } from "./kept";
import type { ChunkRule, DataFile, DocumentRule, Finding, Fix, GroupRule, Rule, RuledFinding } from "./rule";
import { suppressions } from "./suppress";

/** So many findings are shown for one document; the last of them says how many there are. */
export const MOST_FINDINGS = 1000;

/** For so many findings at one place repairs are offered. */
const MOST_REPAIRED = 50;

/** What the rules find in a document, in text order, with offsets in the document. After an edit only the chunks that changed are
 *  looked at again, and the groups in which something is wrong. */
export function findingsOf(document: NoteDocument, config: Config): readonly RuledFinding[] {
  return drained(findingsInSteps(document, config));
}

/** The same in steps, for what else wants to be done meanwhile; the document must not change between them. */
export function* findingsInSteps(document: NoteDocument, config: Config): Steps<readonly RuledFinding[]> {
  const known = lastRun.get(document);
  if (known && isCurrent(known, document, config)) return known.findings;
  const findings = finished(document, yield* run(document, config, rules));
  lastRun.set(document, {
    revision: document.chunksRead,
    config,
    bibliography: document.bibliography,
    others: document.others,
    circle: document.circle,
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
  finished(document, drained(run(document, config, fileRules)));

/** What the rules find that are not slow. */
export const quickFindingsOf = (document: NoteDocument, config: Config): readonly RuledFinding[] =>
  finished(document, drained(run(document, config, quickRules)));

/** What is known between two keys: everything in a short document; in a long one what the slow rules found last stays where it stood
 *  until typing rests, and the chunk that is being edited is silent about it. */
export function findingsAtOnce(document: NoteDocument, config: Config): { findings: readonly RuledFinding[]; complete: boolean } {
  const known = lastRun.get(document);
  const isKnown = known !== undefined && isCurrent(known, document, config);
  if (isKnown || document.length <= SHORT) return { findings: findingsOf(document, config), complete: true };
  const quick = drained(run(document, config, quickRules));
  const slow = known?.config === config ? known.slow.flatMap((each) => each(document)) : [];
  return { findings: finished(document, [...quick, ...slow]), complete: false };
}

/** A repair with the finding that it repairs. */
export interface FoundFix {
  readonly finding: RuledFinding;
  readonly fix: Fix;
}

/** The repairs for findings that touch a span: first those of the rules, then those that silence them. */
export function fixesAt(document: NoteDocument, config: Config, span: { from: number; to: number }): readonly FoundFix[] {
  const near = findingsOf(document, config)
    .filter((finding) => finding.span.from <= span.to && span.from <= finding.span.to)
    .slice(0, MOST_REPAIRED);
  const repairs = near.flatMap((finding) => (finding.fixes?.() ?? []).map((fix) => ({ finding, fix })));
  return [...repairs, ...near.flatMap((finding) => suppressions(document, finding).map((fix) => ({ finding, fix })))];
}

/** How often a rule has looked at a chunk or a group since the program started: what tests assert instead of time. */
export const looked = { chunks: 0, groups: 0 };

/** What the slow rules find in so many units does not hold up a key. */
const SHORT = 40_000;

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
  known.circle === document.circle;

function anchored(document: NoteDocument, finding: RuledFinding): (document: NoteDocument) => readonly RuledFinding[] {
  const slot = document.slotAt(finding.span.from);
  const { offset } = slot;
  return ({ slots }) => {
    const by = slot.offset - offset;
    if (slots[slot.index] !== slot) return [];
    return by === 0 ? [finding] : [{ ...moved(finding, by), code: finding.code, severity: finding.severity }];
  };
}

interface ChunkFinding {
  readonly rule: ChunkRule;
  readonly finding: Finding;
}

type ChunkFindings = (document: NoteDocument) => readonly SlotValue<readonly ChunkFinding[]>[];

/** What is asked under some settings: a rule that is off is not. */
interface Asked {
  /** What the chunk rules find depends on the chunk alone. */
  readonly chunks: ChunkFindings;
  readonly others: ReadonlyMap<readonly Rule[], readonly (GroupRule | DocumentRule)[]>;
}

const asked = new WeakMap<Config, Asked>();

function askedUnder(config: Config): Asked {
  const known = asked.get(config);
  if (known) return known;
  const isOn = (rule: Rule): boolean => severityOf(config, rule) !== "off";
  const ofChunks = rules.filter((rule): rule is ChunkRule => rule.looksAt === "chunk" && isOn(rule));
  const ofOthers = (wanted: readonly Rule[]) =>
    wanted.filter((rule): rule is GroupRule | DocumentRule => (rule.looksAt === "group" || rule.looksAt === "document") && isOn(rule));
  const fresh = {
    chunks: slotMemory((slot, _before, document) => checked(slot, document, ofChunks)),
    others: new Map([rules, fileRules, quickRules].map((wanted) => [wanted, ofOthers(wanted)])),
  };
  asked.set(config, fresh);
  return fresh;
}

function checked(slot: Slot, document: NoteDocument, on: readonly ChunkRule[]): readonly ChunkFinding[] | undefined {
  const found: ChunkFinding[] = [];
  for (const rule of on) {
    looked.chunks++;
    rule.check(slot, document, (finding) => found.push({ rule, finding }));
  }
  return found.length > 0 ? found : undefined;
}

/** Looks at a document with one rule a step. */
function* run(document: NoteDocument, config: Config, wanted: readonly Rule[]): Steps<RuledFinding[]> {
  const findings: RuledFinding[] = [];
  const take = (rule: Rule, finding: Finding): void => {
    const severity = severityOf(config, rule);
    if (severity !== "off") findings.push({ ...finding, code: rule.code, severity: milder(finding.severity, severity) });
  };
  const { chunks, others } = askedUnder(config);
  for (const { slot, value } of chunks(document)) {
    for (const { rule, finding } of value) take(rule, moved(finding, slot.offset));
  }
  for (const rule of others.get(wanted) ?? []) {
    look(rule, document, (finding) => take(rule, finding));
    yield;
  }
  return findings;
}

function finished(document: NoteDocument, findings: RuledFinding[]): readonly RuledFinding[] {
  const kept = keptOf(document, findings).toSorted(inTextOrder);
  return kept.length <= MOST_FINDINGS ? kept : capped(kept);
}

function look(rule: GroupRule | DocumentRule, document: NoteDocument, report: (finding: Finding) => void): void {
  if (rule.looksAt === "document") {
    rule.check(document, report);
    return;
  }
  for (const group of document.unevenGroups) {
    looked.groups++;
    rule.check(group, document, report);
  }
}

/** A finding of a chunk, counted from the start of the document. */
function moved(finding: Finding, by: number): Finding {
  const { fixes } = finding;
  return {
    ...finding,
    span: shifted(finding.span, by),
    ...(finding.related ? { related: finding.related.map((each) => ({ ...each, span: shifted(each.span, by) })) } : {}),
    ...(fixes
      ? { fixes: () => fixes().map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, ...shifted(edit, by) })) })) }
      : {}),
  };
}

const LOUDNESS: readonly Severity[] = ["hint", "information", "warning", "error"];

const milder = (wish: Severity | undefined, severity: Severity): Severity =>
  wish && LOUDNESS.indexOf(wish) < LOUDNESS.indexOf(severity) ? wish : severity;

const inTextOrder = (a: RuledFinding, b: RuledFinding): number => a.span.from - b.span.from || a.span.to - b.span.to;

/** The gravest findings, in text order; the last of them tells of the rest, so that nobody takes it for clean. */
function capped(findings: readonly RuledFinding[]): readonly RuledFinding[] {
  const shown = LOUDNESS.toReversed()
    .flatMap((severity) => findings.filter((finding) => finding.severity === severity))
    .slice(0, MOST_FINDINGS)
    .sort(inTextOrder);
  const last = shown[shown.length - 1] as RuledFinding;
  const count = findings.length.toLocaleString("en-US");
  const message = `${last.message} (There are ${count} problems in this file; only ${MOST_FINDINGS} of them are shown.)`;
  return [...shown.slice(0, -1), { ...last, message }];
}
