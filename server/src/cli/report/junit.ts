import builder from "junit-report-builder";
import type { CheckResult, ReportOptions } from "./report";

/** The findings as JUnit XML: a suite for each file, a failed case for each finding, one passed case for a clean file. */
export function junitReport({ files, notRead }: CheckResult, options: ReportOptions): string {
  const report = builder.newBuilder();
  for (const { path, document, findings } of files) {
    const name = printable(path);
    const suite = report.testSuite().name(name);
    const told = findings.filter((finding) => options.hints || finding.severity !== "hint");
    if (told.length === 0) suite.testCase().name("notes").className(name);
    for (const { code, severity, message, span } of told) {
      const { line, character } = document.positionAt(span.from);
      const place = `${line + 1}:${character + 1}`;
      const failed = suite.testCase().name(`${code} at ${place}`).className(name);
      failed.failure(printable(message), severity).stacktrace(printable(`${path}:${place}: ${message}`));
    }
  }
  for (const { path, reason } of notRead) {
    const name = printable(path);
    report.testSuite().name(name).testCase().name("read").className(name).error(`Not read: ${reason}.`);
  }
  return `${report.build()}\n`;
}

/** XML takes no control characters, not even escaped. */
const printable = (text: string): string => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");
