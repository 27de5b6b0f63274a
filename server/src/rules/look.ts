import type { Config } from "../config";
import { severityOf } from "../config/defaults";
import type { NoteDocument } from "../document/document";
import type { Slot } from "../document/place";
import { type SlotValue, slotMemory } from "../document/slots";
import type { Severity } from "../model/severity";
import { drained, type Steps } from "../steps";
import { grouped, shifted } from "../text";
import { isTakenOut } from "../uris";
import { keptOf } from "./kept";
import { noteRules } from "./on-notes";
import type { ChunkRule, DocumentRule, Finding, GroupRule, Rule, RuledFinding } from "./rule";

/** So many findings are shown for one document; the last of them says how many there are. */
export const MOST_FINDINGS = 1000;

/** Whether a text is so short that what the slow rules find in it does not hold up a key. */
export const isShort = ({ length }: { readonly length: number }): boolean => length <= 40_000;

/** How often a rule has looked at a chunk or a group since the program started: what tests assert instead of time. */
export const looked = { chunks: 0, groups: 0 };

/** What some rules find in a document, with offsets in the document; one rule a step. After an edit only the chunks that changed are looked
 *  at again, and the groups in which something is wrong. */
export function* lookWith(wanted: readonly Rule[], document: NoteDocument, config: Config): Steps<RuledFinding[]> {
  const findings: RuledFinding[] = [];
  // A text that is taken out of a file cannot be edited.
  const unrepaired = isTakenOut(document.uri) ? { fixes: () => [] } : {};
  const take = (rule: Rule, finding: Finding): void => {
    const severity = severityOf(config, rule);
    if (severity !== "off")
      findings.push({
        ...finding,
        ...unrepaired,
        code: rule.code,
        severity: milder(finding.severity, severity),
        ...(rule.insteadOf && { insteadOf: rule.insteadOf }),
      });
  };
  const asked = askedUnder(config);
  for (const { slot, value } of asked.chunks(document)) {
    for (const { rule, finding } of value) take(rule, moved(finding, slot.offset));
  }
  for (const rule of asked.others(wanted)) {
    look(rule, document, (finding) => take(rule, finding));
    yield;
  }
  return findings;
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
  readonly others: (wanted: readonly Rule[]) => readonly (GroupRule | DocumentRule)[];
}

const asked = new WeakMap<Config, Asked>();

function askedUnder(config: Config): Asked {
  const known = asked.get(config);
  if (known) return known;
  const isOn = (rule: Rule): boolean => severityOf(config, rule) !== "off";
  const ofChunks = noteRules.filter((rule): rule is ChunkRule => rule.looksAt === "chunk" && isOn(rule));
  const others = new Map<readonly Rule[], readonly (GroupRule | DocumentRule)[]>();
  const fresh: Asked = {
    chunks: slotMemory((slot, _before, document) => checked(slot, document, ofChunks)),
    others: (wanted) => {
      const before = others.get(wanted);
      if (before) return before;
      const on = wanted.filter(
        (rule): rule is GroupRule | DocumentRule => (rule.looksAt === "group" || rule.looksAt === "document") && isOn(rule),
      );
      others.set(wanted, on);
      return on;
    },
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

/** What the rules on notes find in a document. */
export const findingsOnNotes = (document: NoteDocument, config: Config): readonly RuledFinding[] =>
  toldOf(document, drained(lookWith(noteRules, document, config)));

/** What is told of what rules have found: in text order, neither silenced nor too much. */
export function toldOf(document: NoteDocument, findings: RuledFinding[]): readonly RuledFinding[] {
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
export function moved<Found extends Finding>(finding: Found, by: number): Found {
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

export const inTextOrder = (a: RuledFinding, b: RuledFinding): number => a.span.from - b.span.from || a.span.to - b.span.to;

/** The gravest findings, in text order; the last of them tells of the rest, so that nobody takes it for clean. */
function capped(findings: readonly RuledFinding[]): readonly RuledFinding[] {
  const shown = LOUDNESS.toReversed()
    .flatMap((severity) => findings.filter((finding) => finding.severity === severity))
    .slice(0, MOST_FINDINGS)
    .sort(inTextOrder);
  const last = shown[shown.length - 1] as RuledFinding;
  const count = grouped(findings.length);
  const message = `${last.message} (There are ${count} problems in this file; only ${MOST_FINDINGS} of them are shown.)`;
  return [...shown.slice(0, -1), { ...last, message }];
}
