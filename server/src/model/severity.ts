/** How loudly a finding speaks. */
export type Severity = "error" | "warning" | "information" | "hint";
