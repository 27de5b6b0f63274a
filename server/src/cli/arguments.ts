import { type ParseArgsConfig, parseArgs } from "node:util";
import { type FlavourChoice, settings } from "../config/settings";
import { didYouMean } from "../did-you-mean";
import type { Severity } from "../model/severity";
import { CliError } from "./terminal";

const FORMATS = ["text", "json", "sarif", "junit", "github"] as const;
export type ReportFormat = (typeof FORMATS)[number];

/** From the mildest to the worst. */
export const SEVERITIES = ["hint", "information", "warning", "error"] as const satisfies readonly Severity[];

export interface CheckArguments {
  readonly files: readonly string[];
  readonly format: ReportFormat;
  /** Findings from this severity on make the command end with 1. */
  readonly severity: Severity;
  readonly flavour: FlavourChoice | undefined;
  /** The text comes from standard input and is read as if it stood in this file. */
  readonly stdinPath: string | undefined;
}

export interface FactsArguments {
  readonly files: readonly string[];
  readonly flavour: FlavourChoice | undefined;
}

export function checkArguments(args: readonly string[]): CheckArguments {
  const { values, positionals } = parsed(args, {
    format: { type: "string", default: "text" },
    severity: { type: "string", default: "warning" },
    flavour: { type: "string" },
    "stdin-filepath": { type: "string" },
  });
  return {
    files: positionals,
    format: oneOf("--format", values.format, FORMATS) ?? "text",
    severity: oneOf("--severity", values.severity, SEVERITIES) ?? "warning",
    flavour: flavourOf(values.flavour),
    stdinPath: textOf(values["stdin-filepath"]),
  };
}

export function factsArguments(args: readonly string[]): FactsArguments {
  const { values, positionals } = parsed(args, { flavour: { type: "string" } });
  if (positionals.length === 0) throw new CliError("facts needs at least one file.");
  return { files: positionals, flavour: flavourOf(values.flavour) };
}

export interface TextArguments {
  readonly files: readonly string[];
}

export function textArguments(args: readonly string[]): TextArguments {
  const { positionals } = parsed(args, {});
  if (positionals.length === 0) throw new CliError("text needs at least one file.");
  return { files: positionals };
}

const PEOPLE_FORMATS = ["text", "json", "csv", "tei", "yaml"] as const;

export interface PeopleArguments {
  readonly files: readonly string[];
  readonly format: (typeof PEOPLE_FORMATS)[number];
  readonly flavour: FlavourChoice | undefined;
}

export function peopleArguments(args: readonly string[]): PeopleArguments {
  const { values, positionals } = parsed(args, { format: { type: "string", default: "text" }, flavour: { type: "string" } });
  return { files: positionals, format: oneOf("--format", values.format, PEOPLE_FORMATS) ?? "text", flavour: flavourOf(values.flavour) };
}

export interface PeopleImportArguments {
  readonly file: string;
  /** The people file that takes them; without it they are printed. */
  readonly into: string | undefined;
}

export function peopleImportArguments(args: readonly string[]): PeopleImportArguments {
  const { values, positionals } = parsed(args, { into: { type: "string" } });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new CliError("people import takes one file: list.xml (TEI), list.csv or another people.yaml.");
  return { file, into: textOf(values.into) };
}

const ARCHIVES_FORMATS = ["text", "markdown", "json", "csv"] as const;
export type ArchivesFormat = (typeof ARCHIVES_FORMATS)[number];

export interface ArchivesArguments {
  readonly files: readonly string[];
  readonly format: ArchivesFormat;
  readonly flavour: FlavourChoice | undefined;
}

export function archivesArguments(args: readonly string[]): ArchivesArguments {
  const { values, positionals } = parsed(args, { format: { type: "string", default: "text" }, flavour: { type: "string" } });
  return { files: positionals, format: oneOf("--format", values.format, ARCHIVES_FORMATS) ?? "text", flavour: flavourOf(values.flavour) };
}

export function explainArguments(args: readonly string[]): string | undefined {
  const { positionals } = parsed(args, {});
  if (positionals.length > 1) throw new CliError("explain takes one rule.");
  return positionals[0];
}

export function serveArguments(args: readonly string[]): void {
  const { values, positionals } = parsed(args, { stdio: { type: "boolean" }, clientProcessId: { type: "string" } });
  if (!values.stdio || positionals.length > 0) throw new CliError("serve talks over standard input and output: apparatus serve --stdio");
}

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

function parsed(args: readonly string[], options: NonNullable<ParseArgsConfig["options"]>): { values: Values; positionals: string[] } {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new CliError(refusal(args, Object.keys(options), error as NodeJS.ErrnoException));
  }
}

/** What is wrong with the options, as Node found it, in the words of this program. */
function refusal(args: readonly string[], known: readonly string[], { code, message }: NodeJS.ErrnoException): string {
  const name = /'(?:-\w, )?(-[^\s'=]*)/.exec(message)?.[1];
  if (name === undefined) return message;
  if (code !== "ERR_PARSE_ARGS_UNKNOWN_OPTION")
    return `${name} ${/ (?:missing|ambiguous)/.test(message) ? "needs a value" : "takes no value"}.`;
  // Node takes `-draft.md` for the options d, r, a …
  const written = args.find((arg) => arg.startsWith(name)) ?? name;
  const meant = didYouMean(
    written,
    known.map((each) => `--${each}`),
  );
  const asFile = written.startsWith("--") ? "" : ` Name a file of that name ./${written}`;
  return `There is no option “${written}” here.${meant} See apparatus --help.${asFile}`;
}

function oneOf<Choice extends string>(option: string, value: Values[string], choices: readonly Choice[]): Choice | undefined {
  if (value === undefined) return undefined;
  const choice = choices.find((each) => each === value);
  if (choice === undefined) throw new CliError(`${option}: “${value}” is none of ${choices.join(", ")}.`);
  return choice;
}

const flavourOf = (value: Values[string]): FlavourChoice | undefined =>
  oneOf("--flavour", value, Object.keys(settings["markdown.flavour"].choices) as FlavourChoice[]);

const textOf = (value: Values[string]): string | undefined => (typeof value === "string" ? value : undefined);
