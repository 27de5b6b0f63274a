import type { CrossReference } from "../../model/sources";
import type { NoteText } from "../note-text";
import type { Token } from "../token";
import { isCapital, isMark, ROMAN_CAPITALS } from "../tokens";
import { is, wordClass } from "../words";

const NOTE_WORD = wordClass(
  "note notes n nn fn fns footnote footnotes anm anmerkung anmerkungen fußnote fußnoten fussnote nota notas note przyp przypis pozn прим примеч сн сноска poznámka",
);
/** Words that mean a note of this text wherever a number follows. */
const SURE = new Set("anm прим примеч przyp pozn".split(" "));
const LEADS = new Set(
  "see as cf compare wie vgl siehe s voir cfr vedi veda véase véanse ver srov confronta también v véase ver см supra infra above below in also and ср viz zob patrz auch anche aussi note n under".split(
    " ",
  ),
);
const ABOVE = new Set("above supra oben выше sopra arriba wyżej výše précédente preceding".split(" "));
const BELOW = new Set("below infra unten ниже sotto abajo niżej níže following".split(" "));

/** References to other notes of the text: `see n. 12`, `notes 3–5 above`, `supra note 3`, `Anm. 5`, `прим. 4`. */
export function crossReferencesIn({ tokens, classes }: NoteText): CrossReference[] {
  const found: CrossReference[] = [];
  if ((classes & NOTE_WORD) === 0) return found;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!is(token, NOTE_WORD)) continue;
    let next = at + 1;
    if (isMark(tokens[next], ".")) next++;
    const targets: { label: string; span: { from: number; to: number } }[] = [];
    while (tokens[next]?.kind === "number" && /^\d{1,4}\p{L}?$/u.test(tokens[next]?.text ?? "") && targets.length < 20) {
      const number = tokens[next] as Token;
      targets.push({ label: number.text, span: { from: number.from, to: number.to } });
      next++;
      const joint = tokens[next];
      const more = tokens[next + 1]?.kind === "number" && !isPageNext(tokens, next + 2);
      if (more && joint && /^(?:[,–-]|and|und|e|et|y|и|i|a|to|bis)$/.test(joint.lower)) next++;
      else break;
    }
    const first = targets[0];
    if (!first) continue;
    const direction =
      directionAt(tokens, next) ?? directionAt(tokens, at - 1) ?? (isMark(tokens[at - 1], ",") ? directionAt(tokens, at - 2) : undefined);
    if (!isOurs(tokens, at, next, direction !== undefined)) continue;
    const start = leadStart(tokens, at);
    const last = directionAt(tokens, next) ? next + 1 : next;
    found.push({
      from: (tokens[start] as Token).from,
      to: (tokens[last - 1] as Token).to,
      targets,
      ...(direction && { direction }),
    });
    at = last - 1;
  }
  return found;
}

const isPageNext = (tokens: readonly Token[], at: number): boolean => isMark(tokens[at], "/");

function directionAt(tokens: readonly Token[], at: number): "above" | "below" | undefined {
  const word = tokens[at]?.lower ?? "";
  return ABOVE.has(word) ? "above" : BELOW.has(word) ? "below" : undefined;
}

/** Whether the note meant is one of this text and not one on a page of a book cited, nor the number of an issue. */
function isOurs(tokens: readonly Token[], at: number, end: number, directed: boolean): boolean {
  if (isElsewhere(tokens, at, end)) return false;
  if (directed) return true;
  const before = tokens[at - 1];
  const word = tokens[at] as Token;
  const onPage = isPlace(before) || (isMark(before, ",") && isPlace(tokens[at - 2]));
  if (onPage) return false;
  if (/^(?:vol|tom|bd)$/.test(tokens[at - 2]?.lower ?? "")) return false;
  const short = word.lower === "n" || word.lower === "nn";
  const inside = short && before?.lower === "in" && !CITED.has(tokens[at - 2]?.lower ?? "");
  if (leadBefore(tokens, at) > 0 && !inside) return !isMark(tokens[end], "/");
  // The `Прим. 7` of `С. 120. Прим. 7` stands on that page.
  if (isMark(before, ".") && tokens[at - 2]?.kind === "number" && PAGES.has(tokens[at - 4]?.lower ?? "")) return false;
  return SURE.has(word.lower) || (word.lower === "note" && isMark(before, "(") && isMark(tokens[end], ")"));
}

/** What a note hangs on that is no note of this text: a page or a volume. */
const isPlace = (token: Token | undefined): boolean => token?.kind === "number" || is(token, ROMAN_CAPITALS);

/** How many tokens lead to the word for “note”: 1 for `see n. 5`, 3 for `cfr. le note 5 e 6`; 0 where none do. */
function leadBefore(tokens: readonly Token[], at: number): number {
  let back = at - 1;
  if (ARTICLES.has(tokens[back]?.lower ?? "")) back--;
  if (isMark(tokens[back], ".")) back--;
  const lower = tokens[back]?.lower ?? "";
  return LEADS.has(lower) || CITED.has(lower) ? at - back : 0;
}

const CITED = new Set(
  "cited quoted mentioned discussed citée cité citées cités citato citata citati citate zitiert genannt citado citada".split(" "),
);
const PAGES = new Set("p pp s с".split(" "));
const ARTICLES = new Set("the la le las les los die der den".split(" "));

const CHAPTERS =
  /^(?:ch|chap|chapter|kap|kapitel|cap|capitolo|capítulo|chapitre|гл|глава|rozdział|kapitola|introduction|einleitung|introduzione)$/;

/** Words between a note and another text to which it belongs: `Anm. 6 zu Nr. 12`. */
const TO_TEXTS = new Set("zu zum zur to к do ad".split(" "));

/** Whether the note is one of another chapter or book: `chapter 2, note 9`, `n. 9 in chapter 2`, `n. 4 to ch. 1`. */
function isElsewhere(tokens: readonly Token[], at: number, end: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 5); back--) if (CHAPTERS.test((tokens[back] as Token).lower)) return true;
  if (TO_TEXTS.has(tokens[end]?.lower ?? "") && isCapital(tokens[end + 1]?.text ?? "")) return true;
  for (let on = end; on < Math.min(tokens.length, end + 4); on++) {
    if (isMark(tokens[on], ".") || isMark(tokens[on], ";")) return false;
    if (CHAPTERS.test((tokens[on] as Token).lower)) return true;
  }
  return false;
}

/** Index where the phrase begins: at `see` of `see also n. 12`. */
function leadStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && at - start < 4) {
    const before = tokens[start - 1] as Token;
    if (/^[.,]$/.test(before.text) && LEADS.has(tokens[start - 2]?.lower ?? "")) start -= 2;
    else if (start === at && ARTICLES.has(before.lower) && leadBefore(tokens, at) > 0) start -= leadBefore(tokens, at);
    else if (before.kind === "word" && LEADS.has(before.lower) && before.lower !== "in" && before.lower !== "and") start--;
    else break;
  }
  return start;
}
