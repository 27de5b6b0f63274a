import type { Config } from "../config";
import type { Severity } from "../model/severity";
import type { Rule } from "../rules/rule";
import { type SettingValues, settings } from "./settings";

/** The settings where nobody has set anything. */
export const defaultConfig = (): Config => ({
  ...(Object.fromEntries(Object.entries(settings).map(([name, setting]) => [name, setting.default])) as unknown as SettingValues),
  rules: new Map(),
});

/** How loudly a rule speaks under these settings. */
export const severityOf = (config: Config, rule: Rule): Severity | "off" => config.rules.get(rule.code) ?? rule.severity;
