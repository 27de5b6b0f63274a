import type { NoteDocument } from "../document/document";
import type { NoteGroup } from "../document/groups";
import type { Slot } from "../document/place";
import type { Span } from "../model/note";
import type { Severity } from "../model/severity";

/** A rule is a value: what it looks at decides how often it runs, and so what a keystroke costs. */
export type Rule = ChunkRule | GroupRule | DocumentRule | DataFileRule;

interface RuleHead {
  /** In kebab case and for ever: the name of its file, its docs page and its setting: `dangling-call`. */
  readonly code: string;
  readonly severity: Severity | "off";
  readonly docs: RuleDocs;
  /** Codes of rules that stay silent where this one speaks, at its span and at those related to it: it says more. */
  readonly insteadOf?: readonly string[];
  /** Reads what the text says, which takes longer than a key may: in a long document it waits until typing rests. */
  readonly slow?: boolean;
  /** Speaks only of what has changed since the file was opened: in one that is only read it finds nothing. */
  readonly sinceOpened?: boolean;
}

/** Looks at one chunk of the text; runs again only for chunks that changed. Offsets in its findings count from the chunk's start. */
export interface ChunkRule extends RuleHead {
  readonly looksAt: "chunk";
  readonly check: (slot: Slot, document: NoteDocument, report: Report) => void;
}

/** Looks at all calls and notes with one key, where they are not simply one call with one note. */
export interface GroupRule extends RuleHead {
  readonly looksAt: "group";
  readonly check: (group: NoteGroup, document: NoteDocument, report: Report) => void;
}

/** Looks at the whole document, from its lists, never from its text. */
export interface DocumentRule extends RuleHead {
  readonly looksAt: "document";
  readonly check: (document: NoteDocument, report: Report) => void;
}

/** A file of data beside the texts: `people.yaml`, `repositories.yaml`. */
export type DataFile = "people-file" | "repositories-file";

/** Looks at the text of a file of data, which is no document. */
export interface DataFileRule extends RuleHead {
  readonly looksAt: DataFile;
  readonly check: (text: string, report: Report) => void;
}

export type Report = (finding: Finding) => void;

export interface Finding {
  readonly span: Span;
  /** What is wrong, in the user's words: `No note [^7] in this file.` */
  readonly message: string;
  readonly related?: readonly Related[];
  /** The text has no effect, and editors may fade it. */
  readonly unnecessary?: boolean;
  /** Less than the rule's severity: one of many of which one finding has spoken already. */
  readonly severity?: Severity;
  /** Computed only when asked for. */
  readonly fixes?: () => readonly Fix[];
}

export interface Related {
  readonly span: Span;
  readonly message: string;
}

/** One repair: applied in one step, undone in one step. */
export interface Fix {
  /** What to do, in the imperative: `Create note [^7]`. */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Where the cursor should stand afterwards, as an offset in the text before the edit plus a way into the new text. */
  readonly cursor?: { readonly edit: number; readonly into: number };
  /** The repair that most authors want; at most one a finding. */
  readonly preferred?: boolean;
}

export interface Edit extends Span {
  readonly text: string;
}

/** A finding with its rule, as diagnostics and reports show it. */
export interface RuledFinding extends Finding {
  readonly code: string;
  readonly severity: Severity;
  /** Codes of the rules that this one silences here. */
  readonly insteadOf?: readonly string[];
}

/** The docs page of a rule. Its examples run as tests: `bad` raises the rule, `good` and `fixed` do not. */
export interface RuleDocs {
  /** One sentence: `A call that no note answers.` */
  readonly summary: string;
  /** Why it matters, in a few sentences. */
  readonly why: string;
  readonly examples: readonly RuleExample[];
}

export interface RuleExample {
  readonly format?: "markdown" | "plaintext" | DataFile;
  readonly flavour?: string;
  readonly bad: string;
  readonly good?: string;
  /** What the (first) fix makes of `bad`. */
  readonly fixed?: string;
}
