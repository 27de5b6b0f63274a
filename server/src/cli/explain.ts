import { didYouMean } from "../did-you-mean";
import { rules } from "../rules/all";
import { rulePage } from "../rules/page";
import { CliError, Exit, type Terminal } from "./terminal";

/** Prints the page of a rule; without a name, all rules with their summaries. */
export function explain(code: string | undefined, terminal: Terminal): number {
  const codes = rules.map((rule) => rule.code);
  if (code === undefined) {
    const width = Math.max(...codes.map(({ length }) => length));
    for (const rule of rules) terminal.out(`${rule.code.padEnd(width)}  ${rule.severity.padEnd(11)}  ${rule.docs.summary}\n`);
    return Exit.clean;
  }
  const rule = rules.find((each) => each.code === code);
  if (!rule) throw new CliError(`There is no rule “${code}”.${didYouMean(code, codes)} apparatus explain lists all.`);
  terminal.out(rulePage(rule));
  return Exit.clean;
}
