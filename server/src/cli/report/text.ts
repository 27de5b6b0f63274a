import { createColors } from "picocolors";
import type { Severity } from "../../model/severity";
import type { RuledFinding } from "../../rules/rule";
import { counted } from "../../rules/words";
import { frameOf, shownText } from "./frame";
import type { CheckedFile, CheckResult, ReportOptions } from "./report";

type Colors = ReturnType<typeof createColors>;

/** What a person reads in a terminal: each finding with its line, and a summary. */
export function textReport({ files, notRead }: CheckResult, options: ReportOptions): string {
  const colors = createColors(options.colors);
  const parts = files.flatMap((file) =>
    file.findings
      .filter((finding) => isTold(finding, options))
      .map((finding, index) => findingText(file, finding, options, colors, index < MOST_REPAIRED)),
  );
  return [...parts, summary(files, notRead.length, options, colors)].join("\n");
}

/** For so many findings of one file it is told what would repair them. */
const MOST_REPAIRED = 100;

const isTold = (finding: RuledFinding, { hints }: ReportOptions): boolean => hints || finding.severity !== "hint";

function findingText(
  { path, document }: CheckedFile,
  finding: RuledFinding,
  options: ReportOptions,
  colors: Colors,
  repaired: boolean,
): string {
  const { line, character } = document.positionAt(finding.span.from);
  const frame = frameOf(document, finding.span, options.columns - 12);
  const gutter = " ".repeat(`${frame.line}`.length);
  const paint = painter(finding.severity, colors);
  const head = `${colors.bold(shownText(path))}:${line + 1}:${character + 1} ${paint(finding.severity)} ${colors.dim(finding.code)}`;
  const carets = `${" ".repeat(frame.indent)}${paint("^".repeat(frame.width))}`;
  const lines = [
    head,
    `  ${shownText(finding.message)}`,
    `  ${colors.dim(`${frame.line} │`)} ${frame.text}`,
    `  ${colors.dim(`${gutter} │`)} ${carets}`,
  ];
  for (const related of finding.related ?? []) {
    const at = document.positionAt(related.span.from);
    lines.push(`  ${gutter} ${colors.dim("→")} ${at.line + 1}:${at.character + 1} ${shownText(related.message)}`);
  }
  const fix = (repaired ? finding.fixes?.() : undefined)?.find((each) => each.preferred);
  if (fix) lines.push(`  ${gutter} ${colors.dim("=")} ${colors.dim(`fix: ${shownText(fix.title)}`)}`);
  return `${lines.join("\n")}\n`;
}

function painter(severity: Severity, colors: Colors): (text: string) => string {
  if (severity === "error") return colors.red;
  return severity === "warning" ? colors.yellow : colors.cyan;
}

function summary(files: readonly CheckedFile[], notRead: number, options: ReportOptions, colors: Colors): string {
  const findings = files.flatMap((file) => file.findings);
  const told = findings.filter((finding) => isTold(finding, options));
  const hidden = findings.length - told.length;
  const shown = hidden > 0 ? `\n${counted(hidden, "hint")} ${hidden === 1 ? "is" : "are"} shown with --severity hint.` : "";
  const unread = notRead > 0 ? `; ${counted(notRead, "file")} not read` : "";
  if (told.length === 0) {
    return `${colors.green("No problems")} in ${counted(files.length, "file")}${unread}.${shown}\n`;
  }
  const kinds = (["error", "warning", "information", "hint"] as const).flatMap((severity) => {
    const count = told.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [severity === "information" ? `${count} information` : counted(count, severity)];
  });
  const where = counted(files.filter((file) => file.findings.some((finding) => isTold(finding, options))).length, "file");
  return `${colors.bold(counted(told.length, "problem"))} in ${where} of ${files.length}: ${kinds.join(", ")}${unread}.${shown}\n`;
}
