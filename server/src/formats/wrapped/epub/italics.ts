/** The classes that style sheets set in italics: of `.work, span.c3 { font-style: italic }` these are `work` and `c3`. */
export function italicClasses(styles: readonly string[]): ReadonlySet<string> {
  const classes = new Set<string>();
  for (const rule of styles.flatMap((style) => withoutComments(style).split("}"))) {
    const at = rule.lastIndexOf("{");
    if (!/font-style\s*:\s*(?:italic|oblique)/i.test(rule.slice(at + 1))) continue;
    for (const selector of rule.slice(rule.lastIndexOf("{", at - 1) + 1, Math.max(0, at)).split(",")) {
      const name = /^[\w-]*\.([\w-]+)$/.exec(selector.trim())?.[1];
      if (name !== undefined) classes.add(name);
    }
  }
  return classes;
}

function withoutComments(style: string): string {
  const [first = "", ...others] = style.split("/*");
  return first + others.map((part) => (part.includes("*/") ? part.slice(part.indexOf("*/") + 2) : "")).join(" ");
}
