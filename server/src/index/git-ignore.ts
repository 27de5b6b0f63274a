import ignore, { type Ignore } from "ignore";
import type { FolderItem, FolderReader } from "./folder-reader";

/** What a `.gitignore` says, and of which paths. */
export interface IgnoreRules {
  readonly ignore: Ignore;
  /** How the path of the folder of these rules continues to the workspace folder; for rules inside it, what to take away. */
  readonly above: string;
  readonly strip: number;
}

/** The rules of the `.gitignore` in a folder of which these are the items; `path` is the way to it from the workspace folder. */
export function rulesIn(items: readonly FolderItem[], path: string, reader: FolderReader): IgnoreRules | undefined {
  const text = textOf(items, ".gitignore", reader);
  return text ? { ignore: ignore().add(text), above: "", strip: path === "" ? 0 : path.length + 1 } : undefined;
}

/** The rules of the folders above a workspace folder, up to the root of its git repository; none outside of one. */
export function rulesAbove(folder: string, reader: FolderReader): IgnoreRules[] {
  const rules: IgnoreRules[] = [];
  let above = "";
  let at: string | undefined = folder;
  while (at !== undefined) {
    const items = reader.folder(at);
    if (!items) return [];
    const text = at === folder ? undefined : textOf(items, ".gitignore", reader);
    if (text) rules.unshift({ ignore: ignore().add(text), above, strip: 0 });
    const git = items.find((item) => item.name === ".git");
    if (git) {
      const excluded = reader.text(`${git.uri}/info/exclude`);
      if (excluded) rules.unshift({ ignore: ignore().add(excluded), above, strip: 0 });
      return rules;
    }
    const parent = reader.parent(at);
    if (parent) above = `${parent.name}/${above}`;
    at = parent?.uri;
  }
  return [];
}

function textOf(items: readonly FolderItem[], name: string, reader: FolderReader): string | undefined {
  const item = items.find((each) => each.name === name);
  return item && reader.text(item.uri);
}

/** The nearest rules that say anything about a path decide. */
export function isIgnored(rules: readonly IgnoreRules[], path: string): boolean {
  for (let at = rules.length - 1; at >= 0; at--) {
    const { ignore, above, strip } = rules[at] as IgnoreRules;
    const verdict = ignore.test(above + path.slice(strip));
    if (verdict.ignored || verdict.unignored) return verdict.ignored;
  }
  return false;
}
