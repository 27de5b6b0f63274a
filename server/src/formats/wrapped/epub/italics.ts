/** The classes that style sheets set in italics: of `.work, span.c3 { font-style: italic }` these are `work` and `c3`. */
export function italicClasses(styles: readonly string[]): ReadonlySet<string> {
  const classes = new Set<string>();
  for (const style of styles) {
    for (const [, selectors = "", rules = ""] of style.replace(COMMENT, "").matchAll(RULE)) {
      if (!/font-style\s*:\s*(?:italic|oblique)/i.test(rules)) continue;
      for (const selector of selectors.split(",")) {
        const name = /^[\w-]*\.([\w-]+)$/.exec(selector.trim())?.[1];
        if (name !== undefined) classes.add(name);
      }
    }
  }
  return classes;
}

const COMMENT = /\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g;
const RULE = /([^{}]*)\{([^{}]*)\}/g;
