import type { Marks, Swap } from "../model/marks";
import type { Span } from "../model/note";

/** Finds Org's emphasis, entities, dashes and the marks at the start of lines: in `- See /Acta/` these are `- ` and the slashes.
 *  Emphasis follows `org-emphasis-regexp-components`: a mark begins behind a space or an opening sign and ends before a space or a
 *  closing one, with no space inside the marks. */
export function orgMarks(text: string, stretches: readonly Span[]): Marks | undefined {
  if (!stretches.some(({ from, to }) => MARKUP.test(text.slice(from, to)))) return undefined;
  const cuts: Span[] = [];
  const italics: Span[] = [];
  const swaps: Swap[] = [];
  const open = new Map<string, number>();
  for (const { from, to } of stretches) {
    MARK.lastIndex = from;
    for (let found = MARK.exec(text); found && found.index < to; found = MARK.exec(text)) {
      const at = found.index;
      const written = found[0];
      const end = at + written.length;
      if (end > to) break;
      const [, emphasis, entity, line] = found;
      if (line !== undefined) cuts.push({ from: at, to: end });
      else if (entity !== undefined) {
        const letter = ENTITIES.get(entity);
        if (letter !== undefined) swaps.push({ from: at, to: end, text: letter });
      } else if (emphasis === undefined) swaps.push({ from: at, to: end, text: SIGNS.get(written) ?? " " });
      else {
        const start = open.get(emphasis);
        if (start !== undefined && ends(text, at)) {
          open.delete(emphasis);
          cuts.push({ from: start, to: start + 1 }, { from: at, to: end });
          if (emphasis === "/") italics.push({ from: start + 1, to: at });
        } else if (begins(text, at)) open.set(emphasis, at);
      }
    }
  }
  cuts.sort((a, b) => a.from - b.from);
  italics.sort((a, b) => a.from - b.from);
  return { cuts, italics, swaps };
}

const MARKUP = /[*/_+\\|]|--|(?:^|\n)[ \t]*(?:-|\d+[.)])[ \t]/;

/** Emphasis; `\ouml{}`; a bullet or a number at the start of a line; dashes, the end of a line, the edge of a cell. */
const MARK = /([*/_+])|\\([a-zA-Z]{1,20})(?:\{\}|(?![a-zA-Z]))|(?<=\n[ \t]{0,40})((?:[-+]|\d{1,9}[.)])[ \t]+)|---?|\\\\(?=[ \t]*\r?\n)|\|/g;

const SIGNS: ReadonlyMap<string, string> = new Map([
  ["--", "–"],
  ["---", "—"],
  ["|", "|"],
]);

const begins = (text: string, at: number): boolean =>
  (at === 0 || /[\s\-–—("'‘“„«{|[]/.test(text[at - 1] as string)) && /\S/.test(text[at + 1] ?? " ");

const ends = (text: string, at: number): boolean => {
  const next = text[at + 1];
  return /\S/.test(text[at - 1] ?? " ") && (next === undefined || /[\s\-–—.,:;!?"'’”»)}\][|\\]/.test(next));
};

/** Letters and signs by their names. Source: `org-entities` of Org 9.6. */
const ENTITIES: ReadonlyMap<string, string> = new Map(
  `Agrave À agrave à Aacute Á aacute á Acirc Â acirc â Atilde Ã atilde ã Auml Ä auml ä Aring Å aring å AElig Æ aelig æ Ccedil Ç ccedil ç
  Egrave È egrave è Eacute É eacute é Ecirc Ê ecirc ê Euml Ë euml ë Igrave Ì igrave ì Iacute Í iacute í Icirc Î icirc î Iuml Ï iuml ï
  Ntilde Ñ ntilde ñ Ograve Ò ograve ò Oacute Ó oacute ó Ocirc Ô ocirc ô Otilde Õ otilde õ Ouml Ö ouml ö Oslash Ø oslash ø OElig Œ oelig œ
  Scaron Š scaron š szlig ß Ugrave Ù ugrave ù Uacute Ú uacute ú Ucirc Û ucirc û Uuml Ü uuml ü Yacute Ý yacute ý Yuml Ÿ yuml ÿ
  ndash – mdash — hellip … dots … laquo « raquo » lsquo ‘ rsquo ’ ldquo “ rdquo ” bdquo „ sect § para ¶ dagger † Dagger ‡ deg ° pound £ amp & vert |`
    .trim()
    .split(/\s+/)
    .flatMap((name, at, all): [string, string][] => (at % 2 === 0 ? [[name, all[at + 1] as string]] : [])),
);
