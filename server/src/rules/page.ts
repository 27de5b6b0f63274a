import { flavourNamed } from "../formats/markdown/flavours";
import type { Rule, RuleExample } from "./rule";

/** The docs page of a rule, as Markdown. */
export function rulePage(rule: Rule): string {
  const { code, severity, docs } = rule;
  const parts = [
    `# ${code}`,
    docs.summary,
    `Severity: ${severity === "off" ? "off, until it is switched on" : severity}`,
    "## Why",
    docs.why,
  ];
  for (const example of docs.examples) parts.push(...exampleParts(example, docs.examples.length > 1));
  parts.push("## Settings", settingsText(code, severity));
  return `${parts.join("\n\n")}\n`;
}

function exampleParts({ flavour, format, bad, good, fixed }: RuleExample, isOneOfMany: boolean): string[] {
  const reader = format === "plaintext" ? "in extracted text" : flavour ? `for ${flavourNamed(flavour)?.name ?? flavour}` : "";
  const heading = `## Example${reader === "" || !isOneOfMany ? "" : ` ${reader}`}`;
  const language = format === "plaintext" ? "text" : format === undefined || format === "markdown" ? "markdown" : "yaml";
  const parts = [heading, isOneOfMany || reader === "" ? "Wrong:" : `Wrong ${reader}:`, fenced(bad, language)];
  if (good !== undefined && good !== fixed) parts.push("Right:", fenced(good, language));
  if (fixed !== undefined) parts.push("After the fix:", fenced(fixed, language));
  return parts;
}

const fenced = (text: string, language: string): string => `~~~${language}\n${text.replace(/\n?$/, "\n")}~~~`;

function settingsText(code: string, severity: string): string {
  const other = severity === "off" ? "warning" : "off";
  return `In \`.apparatus.yaml\`:

~~~yaml
rules:
  ${code}: ${other}
~~~

In the settings of the editor: \`"apparatus.rules.${code}": "${other}"\`. Values: \`error\`, \`warning\`, \`information\`, \`hint\`, \`off\`.

In a Markdown file, for the next line or for the whole file:

~~~markdown
<!-- apparatus-disable-next-line ${code} -->
<!-- apparatus-disable ${code} -->
~~~

In LaTeX the same words stand behind \`%\`, in Org behind \`#\`, in Typst and AsciiDoc behind \`//\`; in
reStructuredText behind \`..\` over a paragraph, for all its lines.`;
}
