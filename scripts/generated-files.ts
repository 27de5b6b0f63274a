/** What is told once in the sources, as it stands in the places that need it: settings in the manifest, the schema of `.apparatus.yaml`
 *  and docs/settings.md; rules in docs/rules. */
import { SEVERITIES } from "../server/src/config";
import { type Setting, settings } from "../server/src/config/settings";
import { rules } from "../server/src/rules/all";
import { rulePage } from "../server/src/rules/page";

export const RULE_PAGES = "docs/rules";
const SCHEMA = "schemas/apparatus.schema.json";

/** Every generated file with its content, from the manifest as it is. */
export function generatedFiles(manifest: string): ReadonlyMap<string, string> {
  return new Map([
    ["package.json", manifestWith(JSON.parse(manifest))],
    [SCHEMA, json(schema())],
    ["docs/settings.md", settingsPage()],
    [`${RULE_PAGES}/README.md`, rulesPage()],
    ...rules.map((rule) => [`${RULE_PAGES}/${rule.code}.md`, rulePage(rule)] as const),
  ]);
}

interface Manifest {
  readonly contributes?: { readonly yamlValidation?: readonly { fileMatch: string; url: string }[] };
}

function manifestWith(manifest: Manifest): string {
  const validation = { fileMatch: ".apparatus.yaml", url: `./${SCHEMA}` };
  const others = manifest.contributes?.yamlValidation?.filter((each) => each.fileMatch !== validation.fileMatch) ?? [];
  const contributes = { ...manifest.contributes, configuration: configuration(), yamlValidation: [validation, ...others] };
  return json({ ...manifest, contributes });
}

function configuration(): object {
  const properties: Record<string, object> = {};
  for (const [name, setting] of settingsByName()) {
    const { scope, description } = setting;
    properties[`apparatus.${name}`] = { ...valueSchema(setting, "enumDescriptions"), markdownDescription: description, scope };
  }
  for (const { code, severity, docs } of rules) {
    properties[`apparatus.rules.${code}`] = {
      type: "string",
      enum: SEVERITIES,
      default: severity,
      markdownDescription: docs.summary,
      scope: "resource",
    };
  }
  return { title: "Apparatus", properties };
}

interface ObjectSchema {
  type: "object";
  additionalProperties: false;
  description?: string;
  properties: Record<string, object>;
}

function schema(): object {
  const top: ObjectSchema = { type: "object", additionalProperties: false, properties: {} };
  for (const [name, setting] of settingsByName()) {
    const words = name.split(".");
    let inner = top;
    for (const word of words.slice(0, -1)) {
      const known = inner.properties[word] as ObjectSchema | undefined;
      const next = known ?? { type: "object", additionalProperties: false, properties: {} };
      inner.properties[word] = next;
      inner = next;
    }
    inner.properties[words[words.length - 1] as string] = { ...valueSchema(setting, undefined), description: setting.description };
  }
  const codes = rules.map(({ code, severity, docs }) => [code, { enum: SEVERITIES, default: severity, description: docs.summary }]);
  top.properties.rules = {
    type: "object",
    additionalProperties: false,
    description: "How loudly each rule speaks.",
    properties: Object.fromEntries(codes),
  };
  return { $schema: "http://json-schema.org/draft-07/schema#", title: "Settings of Apparatus", ...top };
}

/** JSON Schema of a setting's values; editors show the meaning of each choice under a name of their own. */
function valueSchema(setting: Setting, meanings: "enumDescriptions" | undefined): object {
  switch (setting.kind) {
    case "boolean":
      return { type: "boolean", default: setting.default };
    case "choice": {
      const choices = Object.keys(setting.choices);
      return {
        type: "string",
        enum: choices,
        ...(meanings ? { [meanings]: Object.values(setting.choices) } : {}),
        default: setting.default,
      };
    }
    case "number":
      return { type: "number", minimum: setting.minimum, default: setting.default };
    case "list":
      return { type: "array", items: { type: "string" }, default: setting.default };
  }
}

const settingsByName = (): [string, Setting][] => Object.entries(settings);

function settingsPage(): string {
  const parts = [
    "# Settings",
    "Each setting can be set in the editor, under `apparatus.`, and in a file `.apparatus.yaml` at the root of the manuscript's folder, which the command line reads too. Where both speak, the file wins: it travels with the manuscript.",
    "~~~yaml\nmarkdown:\n  flavour: pandoc\nrules:\n  note-order: off\n~~~",
  ];
  for (const [name, setting] of settingsByName()) {
    parts.push(`## ${name}`, setting.description, `Default: ${shown(setting.default)}`);
    if (setting.kind === "choice")
      parts.push(
        Object.entries(setting.choices)
          .map(([choice, meaning]) => `- \`${choice}\`: ${meaning}`)
          .join("\n"),
      );
  }
  const list = rules.map(({ code, severity }) => `| [${code}](rules/${code}.md) | ${severity} |`);
  parts.push(
    "## rules",
    `How loudly each rule speaks: ${SEVERITIES.map((each) => `\`${each}\``).join(", ")}.`,
    table("| rule | default |", list),
  );
  return `${parts.join("\n\n")}\n`;
}

const shown = (value: Setting["default"]): string => {
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map((each) => `\`${each}\``).join(", ");
  return `\`${value}\``;
};

function rulesPage(): string {
  const list = rules.map(({ code, severity, docs }) => `| [${code}](${code}.md) | ${severity} | ${docs.summary} |`);
  return `# Rules\n\n${table("| rule | severity | what it finds |", list)}\n`;
}

const table = (head: string, rows: readonly string[]): string => [head, head.replace(/[^|]+/g, "---"), ...rows].join("\n");

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
