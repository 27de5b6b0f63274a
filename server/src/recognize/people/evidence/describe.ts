import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { Gap, Shape } from "../scan";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";

/** Units of the block's text that describe a person: in `the French writer Aurore Dupin` those of `French writer`. */
export interface Described {
  readonly from: number;
  readonly to: number;
}

/** Longer descriptions are sentences of their own. */
const MOST_WORDS = 12;

/** What the text calls a person beside the name: an office or role right before it, or in apposition behind it. */
export function describedAt(block: Block, name: Candidate): Described | undefined {
  return behind(block, name) ?? before(block, name);
}

/** `, the Soviet ambassador to Japan,` · `, director of the mint.` */
function behind(block: Block, name: Candidate): Described | undefined {
  const first = name.last + 1;
  if (first >= block.count || block.possessive(name.last) || (block.gap(first) & ~Gap.Space) !== Gap.Comma) return undefined;
  const start = ARTICLE.fits(block, first) ? first + 1 : first;
  if (ADDRESSEE.fits(block, start)) return undefined;
  let role = -1;
  let last = start;
  for (; last < block.count && last < start + MOST_WORDS; last++) {
    if (last > start && !block.joined(last)) break;
    const is = block.is(last);
    if (role < 0 && block.shape(last) === Shape.Lower && is & (Is.Role | Is.Kin)) role = last;
    if (role < 0 && last === start && block.shape(last) === Shape.Capital && is & (Is.Title | Is.Role)) role = last;
    // `, the man who had come` is described up to `who`
    if (role >= 0 && CLAUSE.fits(block, last)) break;
    if (role < 0 && (is & (Is.PersonVerb | Is.LooseVerb)) !== 0 && block.shape(last) === Shape.Lower && (is & Is.Role) === 0)
      return undefined;
  }
  const ends =
    last >= block.count ||
    (block.gap(last) & (Gap.Comma | Gap.Period | Gap.Semicolon | Gap.Close)) !== 0 ||
    (last < block.count && block.joined(last));
  if (role < 0 || role > start + 4 || last <= role || !ends) return undefined;
  return { from: block.from(start), to: block.to(last - 1) };
}

const CLAUSE = new WordPattern(/^(?:who|whom|whose|which|che|qui|der|had|was|is|has|and|but)$/);

/** `the French writer` · `Foreign Commissar`: words joined to the name, of which one is a role or an office. */
function before(block: Block, name: Candidate): Described | undefined {
  let first = name.first;
  let role = false;
  while (first > 0 && name.first - first < 6 && block.joined(first) && !block.possessive(first - 1)) {
    const is = block.is(first - 1);
    const lower = block.shape(first - 1) === Shape.Lower;
    const office = (is & (lower ? Is.Role : Is.Role | Is.Title)) !== 0;
    if (
      first === name.first
        ? !office
        : !office && !(is & (Is.People | Is.Organization | Is.Place)) && !(lower && ADJECTIVE.fits(block, first - 1))
    )
      break;
    role ||= office && !FORM_OF_ADDRESS.fits(block, first - 1);
    first--;
  }
  const end = NAMED.fits(block, name.first - 1) ? name.first - 1 : name.first;
  return role && first < end ? { from: block.from(first), to: block.to(end - 1) } : undefined;
}

const NAMED = new WordPattern(/^(?:named|called)$/);

const ARTICLE = new WordPattern(/^(?:the|a|an|il|lo|la|l['’]|le|un|une?|der|die|das|ein|eine|el)$/i);
/** What stands behind these is another person: `Cavour, all’ambasciatore`. */
const ADDRESSEE = new WordPattern(/^(?:to|al|all['’]|alla|an|à|au|aux|k|and|or|e|et|und|with|by|in|at|from|for)$/);
const ADJECTIVE = new WordPattern(
  /^(?:young|old|great|former|late|future|famous|celebrated|exiled|new|first|second|last|senior|junior|chief|[a-z]+(?:ish|ese|ic|al))$/,
);
const FORM_OF_ADDRESS = new WordPattern(
  /^(?:Mr|Mrs|Miss|Ms|Dr|Sir|Lord|Lady|St|Saint|Messrs|Mme|Mlle|Herr|Frau|Signora?|tov|named|called)$/i,
);

/** What joins two names of one person: `(pseudonym of`, `, née`, `, alias`, `(afterwards Lord`, `, in the world`. */
const SAME =
  /^[\s,(—–-]*(?:(?:a |the |his |her )?(?:pseudonym|pen name|nom de plume|stage name) (?:of|for)|alias|a\.k\.a\.|also (?:known as|called)|i\.e\.,?|who (?:later |then |afterwards )?became (?:Pope|King|Queen|Emperor|Empress)|better known as|known (?:(?:in|to|among) [a-z A-Z]{2,20} )?as|called|in (?:the world|religion)|recte|(?:real|original) name|al secolo|eigentlich|(?:de )?son (?:vrai )?nom|pseudonimo di|pseudonyme de|Pseudonym (?:von|für)|(?:pseudónimo|seudónimo) de|наст(?:оящая)?\.? ?фам(?:илия|\.)|он же|псевдоним)[\s:,]*$|^,\s*(?:(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))|afterwards|subsequently created|later)\s+(?:Sir|(?:Earl|Duke|Marquess|Marquis|Viscount|Baron|Lord|Countess|Duchess|Lady)(?: of)?)\s*$|^\s*[(,]\s*(?:née?|born|geb\.|geborene?r?|nata|nato|nacida|nascida|født|född|z domu|урожд[её]нная|урожд\.)[\s:,]*$|^\s*\((?:afterwards|later|subsequently|the later|the future|formerly|the former)(?: (?:Sir|Lord|Lady|Viscount|Earl|Count|Baron|Duke|Cardinal|Bishop|Archbishop|Pope|St\.?)(?: of)?)?\s*$/i;

/** The words by which the text makes one person of two names that follow each other: for `Sand, née Dupin` this is `née`. */
export function sameAs(text: string, from: number, to: number): string | undefined {
  if (to - from > 40 || to - from < 4) return undefined;
  const between = text.slice(from, to);
  return SAME.test(between) ? between.replace(/^[\s,(]+|[\s:,]+$/g, "") : undefined;
}
