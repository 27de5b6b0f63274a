import type { Severity } from "../../model/severity";
import type { CheckResult, ReportOptions } from "./report";

/** The findings as workflow commands, which GitHub shows beside the lines of a pull request.
 *  Source: GitHub's docs, “Workflow commands for GitHub Actions”. */
export function githubReport({ files }: CheckResult, options: ReportOptions): string {
  return files
    .flatMap(({ path, document, findings }) =>
      findings
        .filter((finding) => options.hints || finding.severity !== "hint")
        .map(({ code, severity, span, message }) => {
          const { start, end } = document.rangeOf(span);
          const at = { file: path, line: start.line + 1, endLine: end.line + 1, col: start.character + 1, endColumn: end.character + 1 };
          const properties = Object.entries({ ...at, title: code }).map(([name, value]) => `${name}=${property(`${value}`)}`);
          return `::${COMMANDS[severity]} ${properties.join(",")}::${data(message)}\n`;
        }),
    )
    .join("");
}

const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", information: "notice", hint: "notice" };

const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
