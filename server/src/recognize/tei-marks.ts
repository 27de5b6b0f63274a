import type { Marks } from "../model/marks";
import type { Span } from "../model/note";
import { attributesOf } from "../tags/attributes";
import { JOIN, type TagMeaning, tagMarks } from "./tag-marks";

/** Finds the tags and references of TEI: in `<title>Acta</title> Kep<lb break="no"/>ler` the title is set in italics, and `Kepler` is one word. */
export const teiMarks = (text: string, stretches: readonly Span[]): Marks | undefined => tagMarks(text, stretches, TEI);

const TEI: TagMeaning = {
  isItalic: (name, tag, text) => {
    if (name === "emph" || name === "foreign" || name === "mentioned") return true;
    if (name !== "hi" && name !== "title") return false;
    const attributes = attributesOf(text, tag);
    if (name === "title") return !/^[au]$/.test(attributes.get("level")?.value ?? "");
    return ["rend", "rendition", "style"].some((key) => ITALIC.test(attributes.get(key)?.value ?? ""));
  },
  isPerson: (name, tag, text) => {
    if (name === "persName") return true;
    if (THINGS.has(name)) return false;
    if (name !== "name") return undefined;
    const type = attributesOf(text, tag).get("type")?.value ?? "";
    return /^(?:person|pers)/i.test(type) ? true : /^(?:place|org|geo|ship|thing|object)/i.test(type) ? false : undefined;
  },
  isVoid: (name) => MILESTONES.has(name),
  printed: (name, tag, text) => {
    if (SPACES.has(name)) return " ";
    if (!MILESTONES.has(name)) return undefined;
    return attributesOf(text, tag).get("break")?.value === "no" ? JOIN : "\n";
  },
};

/** How editions say that words are set in italics: `italic`, `italics`, `it`, `#i`, `kursiv`, `corsivo`. */
const ITALIC = /ital|kursiv|corsiv|cursiv|(?:^|[\s#])(?:i|it)(?:$|\s)/i;

/** Names of places, bodies and things. Source: TEI P5 Guidelines, 14.2, “Names”. */
const THINGS: ReadonlySet<string> = new Set(
  "placeName geogName orgName settlement country region district bloc objectName eventName".split(" "),
);

/** Where a line, a page or a column begins. Source: TEI P5 Guidelines, 3.11.3, “Milestone Elements”. */
const MILESTONES: ReadonlySet<string> = new Set(["lb", "pb", "cb", "gb", "milestone"]);

/** What stands between words although no space does. */
const SPACES: ReadonlySet<string> = new Set(["space", "p", "ab", "l", "item", "cell", "row", "graphic"]);
