import builder from "junit-report-builder";
import type { CheckResult, ReportOptions } from "../check";

/** The findings as JUnit XML: a suite for each file, a failed case for each finding, one passed case for a clean file. */
export function junitReport({ files, notRead }: CheckResult, options: ReportOptions): string {
  const report = builder.newBuilder();
  for (const { path, document, findings } of files) {
    const suite = report.testSuite().name(path);
    const told = findings.filter((finding) => options.hints || finding.severity !== "hint");
    if (told.length === 0) suite.testCase().name("notes").className(path);
    for (const finding of told) {
      const { line, character } = document.positionAt(finding.span.from);
      const place = `${path}:${line + 1}:${character + 1}`;
      suite
        .testCase()
        .name(`${finding.code} at ${line + 1}:${character + 1}`)
        .className(path)
        .failure(printable(finding.message), finding.severity)
        .stacktrace(printable(`${place}: ${finding.message}`));
    }
  }
  for (const { path, reason } of notRead)
    report.testSuite().name(path).testCase().name("read").className(path).error(`Not read: ${reason}.`);
  return `${report.build()}\n`;
}

/** XML takes no control characters, not even escaped. */
const printable = (text: string): string => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");
