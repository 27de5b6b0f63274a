import type { Log, Region, Result } from "sarif";
import { version } from "../../../../package.json";
import type { NoteDocument } from "../../document/document";
import type { Span } from "../../model/note";
import type { Severity } from "../../model/severity";
import { rules } from "../../rules/all";
import type { RuledFinding } from "../../rules/rule";
import type { CheckedFile, CheckResult } from "./report";

/** The findings as SARIF 2.1.0 (OASIS), for code scanning services. */
export function sarifReport({ files, notRead }: CheckResult): string {
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Apparatus",
            version,
            rules: rules.map(({ code, severity, docs }) => ({
              id: code,
              shortDescription: { text: docs.summary },
              fullDescription: { text: docs.why },
              defaultConfiguration: severity === "off" ? { enabled: false } : { level: levelOf(severity) },
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        artifacts: files.map(({ path }) => ({ location: { uri: encodeURI(path) } })),
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: notRead.map(({ path, reason }) => ({
              level: "warning",
              message: { text: `Not read: ${reason}.` },
              locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(path) } } }],
            })),
          },
        ],
        results: files.flatMap((file, index) => file.findings.map((finding) => resultOf(file, index, finding))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf({ path, document }: CheckedFile, index: number, { code, severity, message, span, related }: RuledFinding): Result {
  const artifactLocation = { uri: encodeURI(path), index };
  return {
    ruleId: code,
    ruleIndex: rules.findIndex((rule) => rule.code === code),
    level: levelOf(severity),
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(document, span) } }],
    ...(related
      ? {
          relatedLocations: related.map((each, id) => ({
            id,
            message: { text: each.message },
            physicalLocation: { artifactLocation, region: regionOf(document, each.span) },
          })),
        }
      : {}),
  };
}

function regionOf(document: NoteDocument, span: Span): Region {
  const { start, end } = document.rangeOf(span);
  return { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}

const levelOf = (severity: Severity): "error" | "warning" | "note" => (severity === "error" || severity === "warning" ? severity : "note");
