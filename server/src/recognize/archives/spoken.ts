import type { SystemId } from "../../model/sources";
import type { NoteText } from "../note-text";
import type { Token } from "../token";
import { WordMemory } from "../word-memory";
import { plain } from "../words";
import type { Mention } from "./mention";

type Spoken = Pick<Mention, "system" | "sure">;

/** What the words of a name say of the archive: the system of their language, and whether only archives have such a name. */
export function spokenOf({ text, tokens }: NoteText, from: number, to: number): Spoken {
  const last = Math.min(to, from + 20);
  const find = (): Spoken => judged(tokens.slice(from, last));
  return spoken.of(text, (tokens[from] as Token).from, (tokens[last - 1] as Token).to, find);
}

const spoken = new WordMemory<Spoken>(1000);

function judged(tokens: readonly Token[]): Spoken {
  const bare = plain(tokens.map(({ lower }) => lower).join(" "));
  const system = SPOKEN.find(([pattern]) => pattern.test(bare))?.[1];
  return { ...(system && { system }), ...(SURE.test(bare) && { sure: true }) };
}

/** Words for “archive” and their neighbors, by the system of their language; the first that fits counts. */
const SPOKEN: readonly (readonly [RegExp, SystemId])[] = [
  [/\barchiwum\b|\bbiblioteka (?:narodowa|jagiello)/, "polish"],
  [/\b(?:narodni|statni|zemsky|okresni|vojensky|statny|slovensky) .*archiv|\bknihovna\b/, "czech"],
  [/\b(?:drzavni|istorijski|pokrajinski|vojni) arhiv\b|\barhiv (?:srbije|vojvodine|bosne|crne|makedonije|slovenije)\b/, "yugoslav"],
  [/\barhivele\b/, "romanian"],
  [/leveltar/, "hungarian"],
  [/\barsivi\b|\barsivleri\b/, "ottoman"],
  [/arkivet\b/, "nordic"],
  [/\b(?:ark?hiv|arxiv)\b|архив|архів/, "russian"],
  [/archief\b/, "dutch"],
  [/\barchivio\b|\barchivi\b/, "italian"],
  [/\barchivo\b|\barquivo\b|\barxiu\b/, "spanish"],
  [
    /\barchives (?:nationales|departementales|municipales|diplomatiques|communales|generales|de|du|des|d)\b|\bservice historique\b/,
    "french",
  ],
  [/archiv\b|archivs\b/, "german"],
  [/\bbiblioth|\bbiblioteca\b|\blibrary\b/, "manuscript"],
];

/** Names that no journal and no book has. */
const SURE =
  /(?:staats|stadt|landes|bundes|kreis|haupt|kirchen|universitats|bistums)archiv|\b(?:state|national|county|city|municipal|diocesan|provincial|university|regional) archives?\b|\barchivi?o (?:di stato|centrale|segreto|apostolico|comunale|diocesano|capitolare|general|historico|nacional|municipal|provincial|diocesano)|\barchives (?:nationales|departementales|municipales|communales|diocesaines)|\barchiwum (?:panstwowe|narodowe|glowne|akt)|\b(?:gosudarstvennyi|gosudarstvennogo|tsentralnyi) .*ark?hiv|государственн\p{L}+ .*архив|\b(?:statni|zemsky|narodni) .*archiv/u;
