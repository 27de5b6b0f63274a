import type { Node } from "yaml";
import { defaultConfig } from "./config/defaults";
import { CONFLICT, withoutConflicts } from "./config/merge-conflicts";
import { type Setting, type SettingName, type SettingValues, settings } from "./config/settings";
import { mistakeIn } from "./config/yaml-mistakes";
import { didYouMean } from "./did-you-mean";
import type { Span } from "./model/note";
import type { Severity } from "./model/severity";
import { rules } from "./rules/all";
import { beginning } from "./text";
import { isTooDeep, yaml } from "./yaml";

/** All settings together, as features and rules read them. Rules that nobody set are absent: they keep their own severity. */
export interface Config extends SettingValues {
  readonly rules: ReadonlyMap<string, Severity | "off">;
}

/** A value that cannot be used: the default is kept and this is said, once. */
export interface ConfigProblem {
  /** `apparatus.rules.dangling-call` */
  readonly name: string;
  readonly message: string;
  /** Where it stands in `.apparatus.yaml`; absent for settings of the editor. */
  readonly span?: Span;
}

export interface ConfigReading {
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
}

/** Name of the settings file at the root of a workspace. */
export const CONFIG_FILE = ".apparatus.yaml";

export const isSettingsFile = (uri: string): boolean => uri.endsWith(`/${CONFIG_FILE}`);

/** How loudly a rule can speak, from the loudest. */
export const SEVERITIES: readonly (Severity | "off")[] = ["error", "warning", "information", "hint", "off"];

/** The settings from what the editor sends for the section `apparatus` (`{ rules: { "note-order": "off" } }`) and from the text of
 *  `.apparatus.yaml`. The file wins, since it travels with the manuscript: editor and command line then say the same. */
export function readConfig(editor?: unknown, file?: string): ConfigReading {
  const values: Record<string, unknown> = { ...defaultConfig() };
  const severities = new Map<string, Severity | "off">();
  const problems: ConfigProblem[] = [];
  const found = [...entriesOfObject(editor), ...(file === undefined ? [] : entriesOfYaml(file, problems))];
  for (const { name, value, span } of found) {
    const wrong = take(name, value, values, severities);
    if (wrong) problems.push({ name: `apparatus.${name}`, message: wrong, ...(span ? { span } : {}) });
  }
  return { config: { ...(values as unknown as Config), rules: severities }, problems };
}

interface Entry {
  readonly name: string;
  readonly value: unknown;
  readonly span?: Span;
}

/** Puts one value where it belongs, or says why it cannot be used. */
function take(
  name: string,
  value: unknown,
  values: Record<string, unknown>,
  severities: Map<string, Severity | "off">,
): string | undefined {
  if (name.startsWith("rules.")) {
    const rule = rules.find((each) => `rules.${each.code}` === name);
    if (!rule) return `There is no rule “${name.slice(6)}”.${didYouMean(name.slice(6), ruleCodes)}`;
    const severity = SEVERITIES.find((each) => each === value);
    if (!severity) return `${shown(value)} is none of ${SEVERITIES.join(", ")}; “${severities.get(rule.code) ?? rule.severity}” is kept.`;
    severities.set(rule.code, severity);
    return undefined;
  }
  if (!Object.hasOwn(settings, name)) return `There is no setting “${name}”.${didYouMean(name, names)}`;
  const setting: Setting = settings[name as SettingName];
  const expected = misfit(setting, value);
  if (expected) return `${shown(value)} is not ${expected}; ${shown(values[name], 200)} is kept.`;
  values[name] = value;
  return undefined;
}

const ruleCodes = rules.map(({ code }) => code);

/** The settings, and what several of them begin with: `corpus.include` and `corpus`. */
const names = [...Object.keys(settings).flatMap((name) => [name, ...(name.includes(".") ? [name.split(".")[0] as string] : [])]), "rules"];

/** What a value should have been, or undefined where it fits. */
function misfit(setting: Setting, value: unknown): string | undefined {
  switch (setting.kind) {
    case "boolean":
      return typeof value === "boolean" ? undefined : "true or false";
    case "choice":
      return typeof value === "string" && Object.hasOwn(setting.choices, value)
        ? undefined
        : `one of ${Object.keys(setting.choices).join(", ")}`;
    case "number":
      return typeof value === "number" && value >= setting.minimum ? undefined : `a number from ${setting.minimum}`;
    case "list":
      return Array.isArray(value) && value.every((each) => typeof each === "string") ? undefined : "a list of texts";
  }
}

const shown = (value: unknown, most = 60): string => {
  const text = typeof value === "string" ? `“${value}”` : (JSON.stringify(value) ?? "nothing");
  return text.length > most ? `${beginning(text, most - 1)}…` : text;
};

/** Whether a name is only the beginning of names, as `corpus` of `corpus.include`. */
const isSection = (name: string): boolean => name === "rules" || Object.keys(settings).some((each) => each.startsWith(`${name}.`));

function entriesOfObject(value: unknown, prefix = ""): Entry[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const name = prefix + key;
    // An editor sends null for what is not set, and may send sections of another version of the extension.
    if (inner === null || inner === undefined) return [];
    if (isSection(name) && !Array.isArray(inner)) return entriesOfObject(inner, `${name}.`);
    return [{ name, value: inner }];
  });
}

function entriesOfYaml(text: string, problems: ConfigProblem[]): Entry[] {
  if (isTooDeep(text)) {
    problems.push({ name: CONFIG_FILE, message: "This is nested too deeply to be read.", span: { from: 0, to: text.length } });
    return [];
  }
  const { text: readable, conflicts } = withoutConflicts(text);
  for (const span of conflicts) problems.push({ name: CONFIG_FILE, message: CONFLICT, span });
  const document = yaml().parseDocument(readable, { prettyErrors: false });
  for (const error of document.errors) {
    const { message, from, to } = mistakeIn(readable, error);
    problems.push({ name: CONFIG_FILE, message, span: { from, to: Math.max(from, to) } });
  }
  if (document.errors.length > 0 || document.contents === null) return [];
  return entriesOfNode(document.contents, "", problems);
}

function entriesOfNode(node: Node, prefix: string, problems: ConfigProblem[]): Entry[] {
  const { isMap, isScalar, isSeq } = yaml();
  if (!isMap(node)) {
    if (isScalar(node) && node.value === null) return [];
    const where = prefix === "" ? CONFIG_FILE : `apparatus.${prefix.slice(0, -1)}`;
    problems.push({ name: where, message: "Names with values are expected here, as in `number-gap: off`.", ...spanOf(node) });
    return [];
  }
  return node.items.flatMap((pair): Entry[] => {
    const name = prefix + String(isScalar(pair.key) ? pair.key.value : pair.key);
    const value = pair.value as Node | null;
    if (isSection(name)) return value ? entriesOfNode(value, `${name}.`, problems) : [];
    const known = name.startsWith("rules.") || Object.hasOwn(settings, name);
    if (known && isScalar(value) && value.value === null) return [];
    const at = known && (isScalar(value) || isSeq(value) || isMap(value)) ? value : (pair.key as Node);
    return [{ name, value: plain(value), ...spanOf(at) }];
  });
}

/** The value of a scalar or of a list of scalars; anything else fits no setting. */
function plain(node: Node | null): unknown {
  const { isScalar, isSeq } = yaml();
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map((each) => (isScalar(each) ? each.value : undefined));
  return undefined;
}

function spanOf(node: Node): { span?: Span } {
  return node.range ? { span: { from: node.range[0], to: node.range[1] } } : {};
}
