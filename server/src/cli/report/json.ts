import type { CheckResult } from "./report";

/** The findings as JSON, with zero-based LSP ranges. */
export function jsonReport({ files, notRead }: CheckResult): string {
  const report = {
    version: 1,
    files: files.map(({ path, document, findings, damaged }) => ({
      path,
      format: document.format.id,
      ...(document.format.id === "markdown" ? { flavour: document.flavour.id } : {}),
      ...(damaged ? { damaged } : {}),
      findings: findings.map(({ code, severity, span, message, related, fixes }) => ({
        code,
        severity,
        range: document.rangeOf(span),
        message,
        ...(related ? { related: related.map((each) => ({ range: document.rangeOf(each.span), message: each.message })) } : {}),
        ...(fixes ? { fixable: true } : {}),
      })),
    })),
    notRead,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
