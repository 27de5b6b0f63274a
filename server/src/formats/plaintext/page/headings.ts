import { Kind, kindOf } from "./characters";

/** What a line of its own announces: `ENDNOTES` notes, `Works cited` a list of literature, `Chapter IV` a new chapter. */
export type Announced = "notes" | "literature" | "chapter" | undefined;

/** Words for notes as they head a list of them, in the languages of Europe and a few beyond. Compared without case. */
const NOTES = [
  [
    "notes",
    "endnotes",
    "footnotes",
    "footnote",
    "endnote",
    "notes and references",
    "references and notes",
    "citations and notes",
    "notes and citations",
  ],
  [
    "anmerkungen",
    "fußnoten",
    "fussnoten",
    "fußnote",
    "fussnote",
    "endnote",
    "endnoten",
    "einzelnachweise",
    "nachweise",
    "anmerkungen und einzelnachweise",
  ],
  ["note", "notes de bas de page", "notes de fin", "notes et références", "références et notes"],
  ["note al testo", "note a piè di pagina", "note di chiusura", "note e riferimenti"],
  ["notas", "notas al pie", "notas finales", "notas de rodapé", "notas finais", "notas y referencias", "notas e referências"],
  ["примечания", "сноски", "комментарии", "примечания и комментарии", "примітки", "виноски", "зноскі", "заўвагі"],
  ["бележки", "напомене", "белешки", "белешке", "фусноте", "ескертулер", "ескертпелер"],
  ["przypisy", "poznámky", "poznámky pod čarou", "opombe", "bilješke", "napomene", "beleške", "fusnote"],
  ["noten", "voetnoten", "eindnoten", "noter", "fotnoter", "sluttnoter", "slutnoter", "fodnoter", "slutnoter", "noter och hänvisningar"],
  ["viitteet", "alaviitteet", "loppuviitteet", "märkused", "viited", "piezīmes", "atsauces", "išnašos", "pastabos"],
  ["jegyzetek", "lábjegyzetek", "végjegyzetek", "note de subsol", "note finale", "notlar", "dipnotlar", "son notlar"],
  [
    "σημειώσεις",
    "υποσημειώσεις",
    "הערות",
    "הערות שוליים",
    "ملاحظات",
    "الهوامش",
    "هوامش",
    "注",
    "注释",
    "註釋",
    "注釈",
    "脚注",
    "각주",
    "주석",
  ],
];

const LITERATURE = [
  ["references", "bibliography", "works cited", "literature cited", "select bibliography", "further reading", "sources"],
  ["normative references", "informative references", "reference list", "cited works", "literature", "external links", "see also"],
  ["literatur", "literaturverzeichnis", "quellen", "quellen und literatur", "bibliographie", "références", "bibliographie sélective"],
  ["bibliografia", "riferimenti bibliografici", "bibliografía", "referencias", "referências", "fonti", "fuentes"],
  ["литература", "библиография", "список литературы", "источники", "література", "bibliografie", "literatura", "źródła", "kilder"],
];

const NOTES_WORDS: ReadonlySet<string> = new Set(NOTES.flat());
const LITERATURE_WORDS: ReadonlySet<string> = new Set(LITERATURE.flat());

const TO_CHAPTER =
  /^(?:(?:end|foot)?notes|note|notas|anmerkungen|noten|fußnoten|примечания|сноски|przypisy|poznámky) (?:to|on|for|du|de la|de l['’]|des|d[eo]|zum?|zur|der|al|alla|del|della|к|do|ke?) ?.{1,60}[^.]$/;
const CHAPTER =
  /^(?:chapter|book|part|letter|lecture|section|appendix|kapitel|buch|teil|brief|chapitre|livre|partie|lettre|capitolo|libro|parte|lettera|capítulo|carta|глава|книга|часть|письмо|розділ|rozdział|kapitola|poglavlje|hoofdstuk|fejezet|luku|bölüm)\s+(?:the\s+)?(?:[ivxlcdm]{1,8}|\d{1,3}|[\p{L}-]{3,14})\b.{0,80}$/u;
const ROMAN = /^[IVXLC]{1,7}\.?$/;

/** What a line announces: for `N O T E S` "notes", for `## Notes to Chapter 3:` "notes", for `Noted in passing` nothing. */
export function announcedBy(line: string): Announced {
  if (line.length > 100 || /\[[\d*]/.test(line) || !mayAnnounce(line)) return undefined;
  const words = wordsOf(line);
  if (words.length === 0) return undefined;
  if (NOTES_WORDS.has(words) || TO_CHAPTER.test(words)) return "notes";
  if (LITERATURE_WORDS.has(words)) return "literature";
  if ((CHAPTER.test(words) && !/[.,;]$/.test(line.replace(/\b[IVXLC\d]+\.$/, ""))) || ROMAN.test(line)) return "chapter";
  return undefined;
}

/** Headings begin with no small letter and end with no comma, quotation or, if they are long, full stop. */
function mayAnnounce(line: string): boolean {
  const last = line.charCodeAt(line.length - 1);
  if (kindOf(line.charCodeAt(0)) === Kind.Lower && line.length > 24) return false;
  return last !== 44 && last !== 59 && last !== 0x201d && last !== 0x2019 && (last !== 46 || line.length < 40);
}

/** A heading's words without numbers, signs and letterspacing: of `IV. N O T E S:` this is `notes`. */
function wordsOf(line: string): string {
  // As pages of wikis have it behind every heading.
  const heading = line.endsWith("]") ? line.replace(/\s*\[edit\]$/i, "") : line;
  const bare = heading.replace(/^[#=*_\s[]+|[\]:.*_=#\s]+$/g, "").replace(/^(?:[IVXLC]+|\d{1,2})[.)]\s+/, "");
  const joined = /^(?:\p{L} ){3,}\p{L}$/u.test(bare) ? bare.replaceAll(" ", "") : bare;
  return joined.toLowerCase();
}
