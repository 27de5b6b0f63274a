import type { Span } from "../../model/note";
import type { Block } from "./state";

/** What single lines of AsciiDoc are. Every function looks at a line without its end and the spaces there. Source: Asciidoctor 2 and
 *  Asciidoctor.js 4, `rx.js`, `parser.js`. */

/** The block that a line opens, in the style that has been announced for it. */
export function opened(line: string, style: string): Block | undefined {
  const first = line[0] ?? "";
  if (!OPENING.has(first)) return undefined;
  if (/^[|,:!]={3,}$/.test(line)) return { delimiter: line, holds: "cells" };
  if (line === "--") return { delimiter: line, holds: holdsIn(style) };
  if (/^```[^`\s]*$/.test(line)) return { delimiter: "```", holds: "nothing" };
  if (!/^(?:-{4,}|\.{4,}|\+{4,}|\/{4,}|={4,}|\*{4,}|_{4,})$/.test(line)) return undefined;
  return { delimiter: line, holds: "=*_".includes(first) ? holdsIn(style) : "nothing" };
}

const OPENING: ReadonlySet<string> = new Set("|,:!-`.+/=*_");

const holdsIn = (style: string): Block["holds"] => (style === "verse" ? "verse" : isVerbatim(style) ? "nothing" : "blocks");

/** Styles whose text is printed as it stands, or by a program, or not at all. */
export const isVerbatim = (style: string): boolean =>
  /^(?:listing|source|literal|pass|stem|latexmath|asciimath|comment|plantuml|ditaa|graphviz|mermaid|vega|vegalite|gnuplot|a2s|svgbob|csv)$/.test(
    style,
  );

/** `ifdef::draft[]`, `include::part.adoc[]`: lines that are gone before the text is read. */
export const isPreprocessor = (line: string): boolean => /^(?:ifdef|ifndef|ifeval|endif|include)::\S{0,1000}\[.*\]$/.test(line);

/** `// comment`, but not `///`. */
export const isComment = (line: string): boolean => line.startsWith("//") && line[2] !== "/";

/** `:toc: left`; its name and where its value begins. */
export function attributeEntry(line: string): { readonly name: string; readonly value: number } | undefined {
  const found = /^:(!?[\p{L}\p{N}\p{Pc}][^:]{0,200}):(?:[ \t]+|$)/u.exec(line);
  return found ? { name: (found[1] as string).toLowerCase(), value: found[0].length } : undefined;
}

/** The style in `[source, c]`, or the empty string where the brackets hold other things: `[#salt]`, `[[salt]]`. */
export function blockAttributes(line: string): string | undefined {
  if (line[0] !== "[") return undefined;
  if (!/^\[(?:|[\p{L}\p{N}\p{Pc}.#%{,"'].*|\[(?:|[\p{L}_:][\p{L}\p{N}\p{Pc}:.-]{0,300}(?:, *.+)?)\])\]$/u.test(line)) return undefined;
  return /^\[([a-z]+[\w-]*)(?=[\],.#%])(?!=)/i.exec(line)?.[1]?.toLowerCase() ?? "";
}

/** `.The salt road`, the title of a block, but not an item of a list. */
export const isBlockTitle = (line: string): boolean => /^\.\.?[^ \t.]/.test(line);

/** `== The salt road ==`: how high it stands, and its words. */
export function sectionTitle(line: string): { readonly level: number; readonly words: Span } | undefined {
  const found = /^(={1,6}|#{1,6})[ \t]+(?=\S)/.exec(line);
  if (!found) return undefined;
  const marks = found[1] as string;
  const from = found[0].length;
  const closed = line.endsWith(` ${marks}`) && line.length - marks.length - 1 > from;
  return { level: marks.length, words: { from, to: closed ? line.length - marks.length - 1 : line.length } };
}

/** How high the title stands that is marked by the line under it. */
export function underlinedLevel(title: string, under: string): number | undefined {
  const level = "=-~^+".indexOf(under[0] ?? " ") + 1;
  if (level === 0 || under.length < 2 || under !== (under[0] as string).repeat(under.length)) return undefined;
  const isTitle = /^(?!\.)[^\r\n]*[\p{L}\p{N}]/u.test(title) && Math.abs([...title].length - under.length) <= 1;
  return isTitle ? level : undefined;
}

/** `'''`, `<<<`, `---`, `* * *`. */
export const isBreak = (line: string): boolean => /^(?:'{3,}|<{3,}|([-*_])( *)\1\2\1)$/.test(line);

/** `image::map.png[]`. */
export const isBlockMacro = (line: string): boolean => /^(?:image|video|audio|toc|bibliography|index)::\S{0,1000}\[.*\]$/.test(line);

/** Where the text of an item begins: `* salt`, `.. salt`, `3. salt`, `iv) salt`, `<1> salt`, `* [x] salt`. */
export function itemAt(line: string): number | undefined {
  const found =
    /^[ \t]*(?:-|\*{1,10}|\.{1,10}|•|\d{1,9}\.|[a-zA-Z]\.|[IVXivx]{1,15}\)|<(?:\d{1,9}|\.)>)[ \t]+(?:\[[ x*]\][ \t]+)?(?=\S)/.exec(line);
  return found?.[0].length;
}

/** The term and the text of `Salt:: white`. */
export function termAt(line: string): { readonly term: Span; readonly text: number } | undefined {
  const found = /^(?!\/\/[^/])([ \t]*)(\S.*?)(?::{2,4}|;;)(?=[ \t]|$)[ \t]*/.exec(line);
  if (!found) return undefined;
  const from = (found[1] as string).length;
  return { term: { from, to: from + (found[2] as string).length }, text: found[0].length };
}

/** Where the text of `NOTE: Salt is dear.` begins. */
export const admonitionAt = (line: string): number => /^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]+/.exec(line)?.[0].length ?? 0;
