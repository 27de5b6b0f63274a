import type { Block } from "../block";

/** Whether a block begins as an entry of a bibliography does, by its signs alone, since what its words can be depends on that: `Lee, Ann, and
 *  Tom Hood. “Salt.”`, `LEE Ann (ed.),`, `Lee, A. (1998)`, `———. *Salt*`, `“Salt,” *Limen* 3, 1998`. */
export function isEntry(block: Block): boolean {
  const { text } = block;
  const head = HEAD.exec(text);
  if (!head) return QUOTED.test(text) && endsWithNumber(text);
  const at = head[0].length;
  const behind = BEHIND_AUTHORS.exec(text.slice(at, at + LONGEST_SIGN))?.[0];
  // `Холдинг «Орвелла» принял`: a sentence
  const isSentence = behind !== undefined && OPENS_QUOTE.test(behind) && !SEVERAL.test(head[0]);
  if ((behind !== undefined && !isSentence) || block.prose.italics.some(({ from }) => from > 2 && from <= at + 2)) return true;
  // `Lee, Ann, Salt and Tar (Oslo, 1998)`
  return (head[1] !== undefined || DASH.test(text)) && text.length < LONGEST_ENTRY && endsWithNumber(text);
}

const OPENS_QUOTE = /^ ?[“"«„‘]/;
const SEVERAL = /[ ,]/;
const DASH = /^[—–―-]/;
const LONGEST_SIGN = 16;
const LONGEST_ENTRY = 600;
const WORD = "\\p{Lu}[\\p{L}\\p{M}.’'-]*";
const PARTICLE = "(?:d[aeiu]|del|della|von|van|der|de la)";
const OPENERS =
  "In|By|On|At|Since|Until|Till|From|After|Before|During|Between|Around|About|Circa|As|The|For|To|With|Of|When|While|Im|Am|Um|Seit|Bis|Nach|Vor|En|Dès|Depuis|Vers|Nel|Nell|Dal|Em|Desde|Hacia";
/** `In 1848, Lee`, `In June 1848, Lee`, `March 1848.`: what opens a sentence, and no author; the first word of a chapter may stand in capitals. */
const NO_AUTHOR = `(?:(?:${OPENERS}|${OPENERS.toUpperCase()})\\b|(?:Spring|Summer|Autumn|Winter|January|February|March|April|May|June|July|August|September|October|November|December) \\d)`;
const HEAD = new RegExp(
  `^(?!${NO_AUTHOR})(?:[—–―-]{2,3}|(?:${PARTICLE} )?${WORD}(?: ${WORD}| ${PARTICLE}){0,3}(, ${WORD}(?: ${WORD}| ${PARTICLE}){0,4})?(?:[,;]? (?:and |und |et |e |y |& )?${WORD}(?:,? ${WORD}){1,4}){0,3})`,
  "u",
);
/** Behind `(1998)` no sentence goes on, as it does behind the years of a life and of a film: `Lee (1815–1898) was`, `Salt (1977) won`. */
const BEHIND_AUTHORS =
  /^(?:,? (?:et al|u\. ?a|e altri|and others)\.?)?(?:[.,:]? ?[“"«„‘]|[.,:]? ?\((?:(?:1[5-9]|20)\d\d[a-z]?(?:\)(?! \p{Ll}|,)|[,:]? )|eds?\b|Hrsg|Hg|éd|dirs?\b|a cura|coords?\b|comps?\b|trans)|[.,]? ?(?:1[5-9]|20)\d\d[a-z]?[.:,)]|,? eds?\b| ?(?:(?:1[5-9]|20)\d\d[a-z]? )?= )/u;
const QUOTED = /^[“«„‘"][^”»“]{10,300}(?:[.,?!][”»“’"]|[”»“’"],) /u;

/** `12.`, `(1998)`, `34–56`: whether the last of a text that is no sign is a digit. */
function endsWithNumber(text: string): boolean {
  let last = text.length - 1;
  while (last >= 0 && SIGNS_BEHIND.includes(text.charAt(last))) last--;
  return /\d/.test(text.charAt(last));
}
const SIGNS_BEHIND = " \u2002\u2003)].–-";
