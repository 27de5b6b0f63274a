import type { ArchivalUnit, SystemId } from "../../model/sources";
import type { NoteText } from "../note-text";
import type { Token } from "../token";
import { collect } from "./collections";
import { connects } from "./joints";
import { rankOf } from "./levels";
import type { Mention } from "./mention";
import { type Cluster, type Part, spanOf } from "./parts";
import { meaningIn } from "./systems";
import { unitsOf } from "./units";

/** References as they are gathered, part by part. Indices count tokens. */
export interface Draft {
  readonly from: number;
  to: number;
  readonly units: ArchivalUnit[];
  readonly collections: string[];
  leaf?: string;
  /** Words between two levels: `Telegram` in `fasc. 3, Telegram, N. 7`. */
  before?: { readonly from: number; readonly to: number };
  readonly gaps: { level: string; span: { from: number; to: number } }[];
  locator?: string;
  /** Rank of the deepest level so far. */
  rank: number;
}

interface Drafts {
  readonly drafts: readonly Draft[];
  /** The repository stands behind the levels, which may go from the smallest to the whole. */
  readonly reversed: boolean;
  /** The repository that stands behind all of them. */
  readonly ending: Mention | undefined;
}

/** The references that a cluster makes up: a level that stood before begins the next one. */
export function draftsOf(note: NoteText, cluster: Cluster, system: SystemId, repeated: boolean): Drafts {
  const { text, tokens } = note;
  const fresh = (from: number): Draft => ({ from, to: from, units: [], collections: [], gaps: [], rank: -1 });
  const drafts: Draft[] = [];
  let draft = fresh(cluster.from);
  const mention = cluster.mention;
  const opening = cluster.parts[0];
  const before = mention && opening && mention.from < spanOf(opening).from ? mention : undefined;
  if (mention && before) {
    draft.to = mention.to;
    if (opening) collect(text, tokens, before.to, spanOf(opening).from, system, draft, mention.known?.place ?? "");
  } else if (mention && opening && cluster.from < spanOf(opening).from)
    collect(text, tokens, cluster.from, spanOf(opening).from, system, draft, "");
  cluster.parts.forEach((part, index) => {
    const { from, to } = spanOf(part);
    const units = unitsOf(text, tokens, part, cluster.parts[index + 1], system, mention?.known?.country ?? "");
    const start = index === 0 ? cluster.from : behind(cluster.parts[index - 1] as Part, from, mention);
    const close = index === 0 || connects(tokens, start, from);
    const [first] = units;
    const leaf = part.kind === "unit" && meaningIn(part.unit, system).leaf;
    if (first && index > 0 && !fits(draft, first, system, close, leaf)) {
      drafts.push(draft);
      draft = fresh(from);
    }
    const described = index > 0 ? !close && draft.units.length > 0 : repeated && !connects(tokens, start, from);
    // The post or office whose records a record group holds: `RG 84, Basel, vol. 330`.
    const [only] = draft.units;
    if (described && draft.units.length === 1 && only?.level === "record-group" && !namesFiles(tokens, start, from))
      collect(text, tokens, start, from, system, draft, mention?.known?.place ?? "");
    else if (described) draft.before = { from: start, to: from };
    if (first && leaf) {
      draft.locator = draft.locator === undefined ? first.value : `${draft.locator}, ${first.value}`;
      draft.leaf = first.level;
    } else draft.units.push(...units);
    for (const unit of units) draft.rank = Math.max(draft.rank, rankOf(system, unit.level));
    draft.to = to;
  });
  const ending = mention !== undefined && mention.from >= draft.to ? mention : undefined;
  if (ending) {
    const last = cluster.parts.at(-1);
    // What stands between the mark of a British department and its archive is the document.
    const described = last?.kind === "mark" && last.mark.department && !connects(tokens, draft.to, ending.from);
    if (described) draft.before = { from: draft.to, to: ending.from };
    else collect(text, tokens, draft.to, ending.from, system, draft, ending.known?.place ?? "");
    draft.to = ending.to;
  }
  drafts.push(draft);
  // The repository last, or behind its series: then levels may go from the smallest to the whole.
  return { drafts, reversed: mention !== undefined && !before, ending };
}

/** Index behind a part, and behind the repository where that stands before what follows: in `RG 59, NARA, box 7` behind `NARA`. */
function behind(part: Part, next: number, mention: Mention | undefined): number {
  const { to } = spanOf(part);
  return mention && mention.from >= to && mention.to <= next ? mention.to : to;
}

function namesFiles(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (FILE_WORDS.has((tokens[at] as Token).lower)) return true;
  return false;
}

const FILE_WORDS = new Set("file files case cdf nf".split(" "));

/** Whether a level goes on with the reference so far, or begins the next one. */
function fits(draft: Draft, unit: ArchivalUnit, system: SystemId, close: boolean, leaf: boolean): boolean {
  if (leaf) return draft.locator === undefined || close;
  if (draft.units.some((each) => each.level === unit.level)) return false;
  const numbered = draft.units.some((each) => each.level === "document" || each.level === "documento");
  if (unit.level === "number") return !numbered;
  return close || rankOf(system, unit.level) > draft.rank;
}
