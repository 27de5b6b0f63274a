import type { Marks } from "../model/marks";
import type { Span } from "../model/note";
import { ITALICS, VOID } from "../tags/html";
import { type TagMeaning, tagMarks } from "./tag-marks";

/** Finds the tags and references of HTML: in `<i>Acta</i>,<br>p.&nbsp;3` the `<br>` is a space, and `Acta` is set in italics. */
export const htmlMarks = (text: string, stretches: readonly Span[]): Marks | undefined => tagMarks(text, stretches, HTML);

const HTML: TagMeaning = {
  isItalic: (name) => ITALICS.has(name.toLowerCase()),
  isVoid: (name) => VOID.has(name.toLowerCase()),
  printed: (name, { kind }) => {
    const known = name.toLowerCase();
    if (known === "br") return "\n";
    if (SPACES.has(known)) return " ";
    return known === "q" ? (kind === "end" ? "”" : "“") : undefined;
  },
};

/** What stands between words although no space does: the end of a line, a picture, a block in the text of a note. */
const SPACES: ReadonlySet<string> = new Set("img p div li dt dd td th tr blockquote hr ul ol dl table".split(" "));
