import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { Gap } from "../scan";
import { WordPattern } from "../words/vocabulary";
import { isSpelledAlso } from "./spelled-also";

/** The words by which the text makes one person of two names that follow each other: for `Sand, née Dupin` this is `née`, and for
 *  `Wiser (Weiser)`, which has none, `or`. */
export function sameAs(block: Block, last: Candidate, name: Candidate): string | undefined {
  const { text } = block;
  const before = name.first - 1;
  if (before === last.last) {
    if (name.first === name.last && isSpelledAlso(block, last.last, name.first)) return "or";
    return block.gap(name.first) === (Gap.Comma | Gap.Space) ? under(block, last.first) : undefined;
  }
  const [from, to] = [block.to(last.last), block.from(name.first)];
  if (to - from > LONGEST || !LEADS.fits(block, before)) return undefined;
  const between = text.slice(from, to).replace(CLOSING, "$1").replace(DATES, "");
  return SAME.test(between) ? between.replace(/^[\s,([]+|[\s:,“"‘«]+$/g, "") : undefined;
}

const LONGEST = 48;

/** `Ibn Tahhan (1126–98), known as Tahanus` */
const DATES = /^ \([^()]*\d[^()]*\)(?=,)/;

/** What ends a first name in quotation marks: `“Spartaco,” pseudonym of`. */
const CLOSING = /^(,?)[”"’'»]/;

/** The last words of what joins two names of one person; most names have another word before them. */
const LEADS = new WordPattern(
  /^(?:of|for|von|für|de|di|d['’]?|a|e|is|say|was|as|alias|aka|recte|world|religion|name|eigentlich|secolo|nome|nom|nombre|come|como|por|als|как|имя|фам|фамилия|же|прозвищу|called|nicknamed|surnamed|dubbed|detto|detta|dite?|dich[oa]|llamad[oa]|apodad[oa]|genannt|née?|born|geb|geborene?r?|nat[oa]|nacid[oa]|nascid[oa]|født|född|domu|урожд[её]нная|урожд|afterwards|later|subsequently|future|formerly|former|Sir|Lord|Lady|Mrs|Mme|Madame|Viscount|Earl|Count|Countess|Baron|Captain|Doctor|Dr|Duke|Duchess|Marquess|Marquis|Cardinal|Bishop|Archbishop|Pope|King|Queen|Emperor|Empress|St|(?:stage|party|code|pen-)?name|pseud(?:onyme?|onimo)?|[ps]eud[oó]nimo|plume|guerre|nickname|псевдоним|псевд)$/i,
);

/** What these words say, with which a note opens, of the name behind them: that it is another name of somebody. For `The pseudonym of ` this is
 *  `The pseudonym of`. */
export const otherNameIn = (lead: string): string | undefined => (OPENS_NOTE.test(lead) ? lead.replace(/[\s:,]+$/, "") : undefined);

/** `Under the pseudonym Orla Penrith, Ada Marchmont wrote`: what stands before the first of two names. */
function under(block: Block, first: number): string | undefined {
  if (!LEADS.fits(block, first - 1)) return undefined;
  const from = block.from(first);
  return UNDER.exec(block.text.slice(Math.max(0, from - LONGEST), from))?.[1];
}

/** Whether these words lead to the name with which a woman was born: a surname alone is not her father then. */
export const isBirth = (words: string): boolean => BIRTH.test(words);

const BORN = "née?|born|geb\\.|geborene?r?|nata|nato|nacida|nascida|født|född|z domu|урожд[её]нная|урожд\\.";
const BIRTH = new RegExp(`^(?:${BORN})$`, "i");

/** Nouns for a name that is not the first one, in the languages that are read. */
const NAME =
  "(?:pseudonym|pseud\\.|pen[- ]name|nom de plume|nom de guerre|stage name|party name|code ?name|nickname|pseudonyme|pseudonimo|[ps]eud[oó]nimo|псевдоним|псевд\\.)";

/** What may stand between two names of one person. */
export const SAME = new RegExp(
  [
    // `(pseudonym of`, `, the pen name of`, `was the pseudonym of`, `, who wrote under the pseudonym`
    `^[\\s,(\\[—–-]*(?:(?:who |which )?(?:is|was) )?(?:(?:who )?(?:wrote|writing|published|publishing|known|worked|acted|appeared)? ?under )?(?:a |the |his |her |il |lo |le |dem |den )?${NAME}(?: (?:of|for|von|für|de|di|d’))?[\\s:,“"‘«]*$`,
    '^[\\s,([—–-]*(?:alias|aka|a\\.k\\.a\\.|also (?:known as|called)|i\\.e\\.,?|that is(?: to say)?,?|recte|better known as|known (?:(?:in|to|among) [a-z A-Z]{2,20} )?as|in (?:the world|religion)|(?:real|original|true) name|whose (?:real|original|true) name (?:is|was)|al secolo|eigentlich|vero nome|(?:de )?son (?:vrai )?nom|vrai nom|eigentlicher name|verdadero nombre|наст(?:оящая |\\.? |\\.)фам(?:илия|\\.)|настоящее имя|он же)[\\s:,“"‘«]*$',
    "^[\\s,([—–-]*who (?:later |then |afterwards )?became (?:Pope|King|Queen|Emperor|Empress)[\\s:,]*$",
    // `So did Acton, under the name of Baron`
    '^,\\s*(?:writing |who wrote )?under the (?:assumed |pen[- ])?name (?:of )?[“"‘«]?(?:Baron|Count|Doctor|Dr\\.?|Captain)?\\s*$',
    // Without a comma `Acton called Ranke` says what Acton did.
    '^\\s*[,([—–]\\s*(?:who )?(?:wrote|writing|writes|published|publishing) as[\\s“"‘«]*$',
    '^\\s*[,([—–]\\s*(?:called|nicknamed|surnamed|dubbed|detto|detta|dit|dite|dicho|dicha|llamad[oa]|apodad[oa]|genannt|noto come|nota come|connue? sous le nom de|conocid[oa] (?:como|por)|bekannt als|известн(?:ый|ая) как|по прозвищу)[\\s“"‘«]*$',
    "^\\s(?:detto|detta|dit|dite|genannt|alias|о?н же|по прозвищу)\\s*$",
    '^,?\\s+(?:who )?(?:adopted|assumed|took|used|chose) the (?:name|pen[- ]name|pseudonym|alias)(?: of)?[\\s“"‘«]*$',
    "^,\\s*(?:(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th))|afterwards|subsequently created|later)\\s+(?:Sir|(?:Earl|Duke|Marquess|Marquis|Viscount|Baron|Lord|Countess|Duchess|Lady)(?: of)?)\\s*$",
    `^\\s*[,([]\\s*(?:${BORN})[\\s:,]*$`,
    "^\\s*[([](?:afterwards|later|subsequently|the later|the future|formerly|the former)(?: (?:Sir|Lord|Lady|Mrs\\.?|Viscount|Earl|Count|Baron|Duke|Cardinal|Bishop|Archbishop|Pope|St\\.?)(?: of)?)?\\s*$",
    "^,\\s*(?:afterwards|later|subsequently)\\s+(?:Mrs\\.?|Madame|Mme)\\s*$",
  ].join("|"),
  "i",
);

/** `Pseudonym of `, `The real name is `, `Alias ` */
const OPENS_NOTE = new RegExp(
  `^\\s*(?:(?:a|the|his|her) )?(?:${NAME}|alias|(?:real|original|birth) name)(?: (?:of|for|von|für|de|di|d[’'])| is| was)?[\\s:,]+$`,
  "i",
);

const UNDER = new RegExp(`(?:under|using) (?:the|a|her|his) (${NAME}|alias|name)(?: of)? [“"‘«]?$`, "i");
