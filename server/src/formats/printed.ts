/** What stands at a call, and before a note: `1`, `[12]`, `←1`, `(a)`, `*`, `†`, `iv`, `N 3`, `note 4`. Its label is the second group. */
const MARK =
  /^([[({←↑]?\s*)((?:(?:[nat]|nb|fn|notes?|nota|anm|ref|(?:lower|upper)-\p{L}{1,6})\.?[\s\u00a0])?\d{1,4}\p{L}?|[*†‡§¶‖#※]{1,5}|\p{L}|[ivxlc]{1,7}|[⁰¹²³⁴-⁹]{1,4})\s*[\])}]?[.:]?$/iu;

/** Where the label stands in what is printed at a call: in `[12]` at 1, up to 3. Undefined for other words. */
export function labelIn(printed: string): { readonly from: number; readonly to: number } | undefined {
  if (printed.length > LONGEST) return undefined;
  const from = printed.length - printed.trimStart().length;
  const found = MARK.exec(printed.trim());
  if (!found) return undefined;
  const start = from + (found[1] as string).length;
  return { from: start, to: start + (found[2] as string).length };
}

/** Longer words are none. */
const LONGEST = 40;

/** Ids that programs give to notes, whatever else a page may say of them: `fn1`, `fn:kessler`, `user-content-fn-1`, `cite_note-12`, `_ftn1`,
 *  `Footnote_3`, `footnote-1-90210`, `sdfootnote1sym`, `_footnotedef_1`. Sources: pandoc, Python-Markdown, GitHub, MediaWiki, Word,
 *  LibreOffice, Project Gutenberg, Substack, Asciidoctor, Google Docs. */
export const isNoteId = (id: string): boolean => NOTE_ID.test(id);

const NOTE_ID =
  /^(?:fn(?:\d|[_-]\d|:(?!ref)\S)|user-content-fn-(?!ref)\S|cite_note-\S|_?(?:ftnt?|edn)\d|sd(?:foot|end)note\d+sym$|_footnotedef_\d|(?:foot|end)note[-_:.]?\d)/i;

/** How much of the first words of a note is its number: of `[3] See above.` three. A number alone is, if the id of the note holds it, or it is
 *  set higher. */
export function labelBefore(
  words: string,
  id: string,
  isRaised: boolean,
): { readonly from: number; readonly to: number; readonly end: number } | undefined {
  const found = BEFORE.exec(words);
  if (!found) return undefined;
  const [whole, open = "", label = "", close = ""] = found;
  const isMarked = (open !== "" && close !== "") || isRaised || /^[*†‡§¶‖]/.test(label);
  // The number of a day may be that of the note as well: `3 May`.
  const stands = close !== "" || whole.length === words.trimEnd().length;
  if (!isMarked && !(stands && id.split(/\D+/).includes(label))) return undefined;
  return { from: open.length, to: open.length + label.length, end: whole.length };
}

const BEFORE = /^([[({]?)(\d{1,4}\p{L}?|[*†‡§¶‖]{1,5}|\p{L})([\])}]?[.:]?)(?=[\s\u00a0&]|$)/u;

/** Whether a link with these words leads back from a note to its call: `↩`, `^`, `[↑]`, `back`. */
export const leadsBack = (printed: string): boolean =>
  printed.length < 40 && /^(?:[^\p{L}\p{N}]{1,12}|\W{0,3}(?:back|return|retour|zurück|jump|up)(?!\p{L}).*)$/iu.test(printed);

/** Ids that the same programs give to calls: `fnref1`, `_ftnref2`, `FNanchor_1`, `footnote-anchor-1`, `cite_ref-3`, `sdfootnote1anc`, `bodyftn1`. */
export const isCallId = (id: string): boolean => CALL_ID.test(id);

const CALL_ID =
  /^(?:(?:user-content-)?fn-?ref|_?(?:ftnt?|edn)_?ref|FNanchor|cite_ref-|sd(?:foot|end)note\d+anc$|bodyftn|footnote-anchor|_?(?:foot|end)note-?ref)/i;

/** How many signs at the start of the text of a note belong to its number, as the bracket in `]&nbsp;See above.` behind it, or `[` before. */
export const punctuationBefore = (words: string, hasLabel: boolean): number =>
  (hasLabel ? /^[\])}.:]*/ : /^[[({^]*$/).exec(words)?.[0].length ?? 0;
