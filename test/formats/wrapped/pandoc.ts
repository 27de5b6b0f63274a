import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A paragraph, an item or a heading as pandoc reads it, without its markup; and the paragraphs of the notes that are called in it. */
export interface PlainBlock {
  readonly kind: "heading" | "paragraph";
  readonly text: string;
  readonly notes: readonly (readonly string[])[];
}

/** The blocks of each text in Markdown, as pandoc reads it. One process reads all of them. */
export function blocksByPandoc(texts: readonly string[]): readonly (readonly PlainBlock[])[] {
  const folder = mkdtempSync(join(tmpdir(), "apparatus-pandoc-"));
  try {
    writeFileSync(join(folder, "separator.md"), `# ${SEPARATOR}\n`);
    const files = texts.flatMap((text, at) => {
      writeFileSync(join(folder, `${at}.md`), text);
      return [join(folder, "separator.md"), join(folder, `${at}.md`)];
    });
    const parts: PlainBlock[][] = [];
    for (const block of plainBlocks(read(["-f", "markdown-smart-auto_identifiers", "--file-scope", ...files]))) {
      if (block.text === SEPARATOR) parts.push([]);
      else parts.at(-1)?.push(block);
    }
    return parts;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The blocks of a file that wraps a text, as pandoc reads it. */
export const blocksOfFile = (file: string, format: string): readonly PlainBlock[] => plainBlocks(read(["-f", format, file]));

/** Has pandoc write a file. */
export const writtenByPandoc = (file: string, markdown: string, format: string): void => {
  pandoc(["-f", "markdown", "-t", format, "-o", file], markdown);
};

const SEPARATOR = "SEPARATOR";

const read = (args: readonly string[]): Tree => (JSON.parse(pandoc([...args, "-t", "json", "--quiet"])) as { blocks: Tree }).blocks;

function pandoc(args: readonly string[], input = ""): string {
  try {
    return execFileSync("pandoc", args, { input, maxBuffer: 2 ** 28, stdio: ["pipe", "pipe", "pipe"] }).toString();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    throw new Error("This test compares with pandoc, which is not installed. Install it: `apt-get install pandoc`, or see pandoc.org.");
  }
}

/** A part of pandoc's document: `{ t: "Para", c: […] }`. */
type Tree = { readonly t?: string; readonly c?: Tree } | readonly Tree[] | string | number | null;

function plainBlocks(tree: Tree): PlainBlock[] {
  if (Array.isArray(tree)) return tree.flatMap(plainBlocks);
  if (typeof tree !== "object" || tree === null || !("t" in tree)) return [];
  if (tree.t === "Header" || tree.t === "Para" || tree.t === "Plain") return [plainBlock(tree.t, tree.c ?? [])];
  return tree.c === undefined ? [] : plainBlocks(tree.c);
}

function plainBlock(kind: string, content: Tree): PlainBlock {
  const notes: string[][] = [];
  const textOf = (tree: Tree): string => {
    if (Array.isArray(tree)) return tree.map(textOf).join("");
    if (typeof tree !== "object" || tree === null || !("t" in tree)) return "";
    switch (tree.t) {
      case "Str":
        return String(tree.c);
      case "Space":
      case "SoftBreak":
      case "LineBreak":
        return " ";
      case "Note":
        notes.push(plainBlocks(tree.c ?? []).map(({ text }) => text));
        return "";
      case "Code":
      case "Math":
      case "RawInline":
        return `<${tree.t}>`;
      default:
        return textOf(tree.c ?? []);
    }
  };
  const text = textOf(content).replace(/\s+/g, " ").trim();
  return { kind: kind === "Header" ? "heading" : "paragraph", text, notes };
}
