import type { Block } from "../block";
import { Gap, Shape } from "../scan";
import { classOf } from "../words/lexicon";
import { MONSIEUR } from "../words/romance";
import { GERMAN_GENITIVE } from "../words/shapes";
import { WordPattern } from "../words/vocabulary";
import { Given, Is } from "../words/word-classes";
import { isDonald } from "./deans";

/** First word of the titles that end right before word `at`; `at` itself where there are none. */
export function titleBefore(block: Block, at: number): number {
  let first = at;
  // `Yamawaki Gen. The son`: the full stop ends a sentence.
  if (block.gap(at) & Gap.Period && SENTENCE.fits(block, at)) return at;
  while (first > 0 && at - first < 4) {
    const back = first - 1;
    const gap = block.gap(first);
    if ((gap & ~(Gap.Space | Gap.Period)) !== 0) break;
    const is = block.is(back);
    const dot = (gap & Gap.Period) !== 0;
    if (monsieur(block, back) || (dot && isCutTitle(block, back))) {
      first = back;
      continue;
    }
    if ((is & Is.Title) === 0 || block.possessive(back) || block.initial(back)) break;
    if (dot && (block.to(back) - block.from(back) > LONGEST_CUT || WHOLE_TITLE.fits(block, back))) break;
    // `der Witwe Maximilians II.`: hers is another name.
    if (WIFE.fits(block, back) && isGenitive(block, at)) break;
    // `Ms. Latin 11508`: a manuscript
    if (MANUSCRIPT.fits(block, back) && (block.shape(first + 1) === Shape.Number || block.is(first) & Is.People)) break;
    const lower = block.shape(back) === Shape.Lower;
    if (lower && !(dot ? LOWER_ABBREVIATION : LOWER_TITLE).fits(block, back)) break;
    // `Water Cure Establishment`; a curé has his accent
    if (CURE.fits(block, back) && block.english) break;
    if (isDonald(block, back) || (block.shape(back - 1) === Shape.Capital && NOTRE.fits(block, back - 1))) break;
    // A chapter may begin `LORD STANLEY`.
    if (!lower && block.shape(back) !== Shape.Capital && !(block.shape(back) === Shape.Caps && block.shape(at) === Shape.Caps)) break;
    first = back;
  }
  return first;
}

/** First word of a title with what makes another one of it: `Vice` before `President`, `Grand` before `Duke`. By itself it is none. */
export function wholeTitleFrom(block: Block, title: number): number {
  let first = title;
  while (first > 0 && block.joined(first) && MAKES_ANOTHER.fits(block, first - 1)) first--;
  return first > 0 && first === title && block.joined(first) && block.possessive(first - 1) && PEOPLE.fits(block, first - 1)
    ? first - 1
    : first;
}

const MAKES_ANOTHER = new WordPattern(
  /^(?:Vice|Rear|Prime|Field|Grand|Deputy|Acting|Privy|Second|Assistant|Associate|Crown|Staff|High|Foreign|Brevet|Titular|Apostolic)$/,
);
const PEOPLE = new WordPattern(/^People$/);

const SENTENCE = new WordPattern(
  /^(?:The|A|An|In|On|At|By|To|From|For|With|But|And|This|That|These|Those|He|She|It|They|We|His|Her|Its|Their|When|Where|While|As|If|After|Before|Since|There|Then|Not|No|Yet|See|Der|Die|Das|Il|Le|El|Les|Los)$/,
);

/** `M. Thiers`, `MM. Barrot et Thiers` in the running text of a French block, and `comme l’a dit M. Thiers` in a note, where authors open references. */
export const monsieur = (block: Block, at: number): boolean =>
  MONSIEUR.fits(block, at) &&
  (block.prose.block.kind !== "note"
    ? block.french || block.to(at) - block.from(at) === 2
    : block.joined(at) && block.shape(at - 1) === Shape.Lower && !CITES.fits(block, at - 1) && block.french);

const CITES = new WordPattern(/^(?:voir|cf|et|in|dans|chez|aussi|de|trad|éd|ed|par|surtout|notamment|ainsi|que|avec)$/);

/** `l’on. Pepoli`, `gli onn. Pepoli e Cini`: a member of the Italian chambers; `Mad. Quenebert`, `Dem. Ollnitz`. Other words in English. */
const isCutTitle = (block: Block, at: number): boolean => (CUT.fits(block, at) && !block.english) || isPère(block, at);

/** `le P. Chérot`, `les PP. Cahier et Martin`, `il P. Kirchner`: a father of an order in Romance text, and no initial. */
export const isPère = (block: Block, at: number): boolean =>
  PÈRE.fits(block, at) && at > 0 && block.joined(at) && FRENCH_ARTICLE.fits(block, at - 1) && !block.english && !block.german;

const PÈRE = new WordPattern(/^(?:PP?|S|R)$/);
const FRENCH_ARTICLE = new WordPattern(/^(?:[Ll]es?|[Dd]u|[Dd]es|[Aa]ux?|[Ii]l|[Dd]el|[Aa]l|[Dd]al|[Ee]l)$/);
const CUT = new WordPattern(/^(?:[Oo]nn?|Mad|Mdm|Mll|Dem|Dlle)$/);

/** `Messrs.` */
const LONGEST_CUT = 6;

/** `Notre Dame Studies` */
const NOTRE = new WordPattern(/^Notre$/);
const CURE = new WordPattern(/^Cure$/);
const WIFE = new WordPattern(/^(?:Frau|Witwe|Gemahlin|Schwester|Mutter)$/);
/** A given name with the ending of the German genitive. */
const isGenitive = (block: Block, at: number): boolean =>
  GERMAN_GENITIVE.fits(block, at) && (block.is(at) & Given) !== 0 && (classOf(block.word(at)) & Given) === 0;

const MANUSCRIPT = new WordPattern(/^M[Ss]s?$/);

/** `General Terms`, `Mother Country`, `Deputy Directors`: a common word behind a title that is an adjective as well. */
export const isOfOffice = (block: Block, at: number): boolean =>
  PALATINE.fits(block, at) ||
  (at > 0 &&
    block.joined(at) &&
    (block.is(at) & (Is.Common | Is.SurnameShape)) === Is.Common &&
    (OPEN_TITLE.fits(block, at - 1) || (MARGRAVE.fits(block, at - 1) && block.english)));

/** `Elector Palatine`, `Count Palatine`, `Ambassador Extraordinary and Plenipotentiary` */
const PALATINE = new WordPattern(/^(?:Palatine|Palatin|Extraordinary|Plenipotentiary)$/);

/** In English text a foreign title that things are called after: `the Markgraf Order`. */
const MARGRAVE = new WordPattern(/^(?:Markgraf|Landgraf|Pfalzgraf|Kurfürst)$/);

const OPEN_TITLE = new WordPattern(
  /^(?:Cardinal|General|Mother|Private|Major|Minister|Attorney|Metropolitan|Premier|Imperial|Consul|Deputy|Special)$/,
);

/** Short titles that are never cut short: a full stop behind them ends the sentence. */
const WHOLE_TITLE = new WordPattern(
  /^(?:lord|lady|king|queen|duke|earl|count|baron|pope|sir|dame|madam|abbot|friar|tsar|czar|kaiser|khan|shah|emir|dey|doge|bey|pasha|aga|judge|major|dean|canon|vicar|prior|mayor|consul|rabbi|imam|graf|fürst|prinz|ritter|könig|herzog|herr|frau|roi|reine|conte|rey|papa|prince|bishop|father|mother|sister|doctor|madame|sultan|squire|knight|deputy|envoy|chief|warden|curate|mufti|vizier|monk|nun)$/i,
);

/** `Halil Pasha`, `Mehmed Efendi`: a title that stands behind the name. */
export const titleBehind = (block: Block, last: number): boolean =>
  block.joined(last + 1) && !block.possessive(last) && BEHIND.fits(block, last + 1) && !OFFICE.fits(block, last);

/** `the Reis Effendi`, `the Capudan Pasha`: offices, which look like a name and its title. */
const OFFICE = new WordPattern(/^(?:Reis|Re[ïi]s|Capudan|Capitan|Kapudan|Kapitan|Kaptan|Bash|Serasker)$/);

const BEHIND = new WordPattern(
  /^(?:Pasha|Paschas?|Pacha|Paşa|Efendi|Effendi|Efendy|Aga|Agha|Ağa|Bey|Beg|Han[ıi]m|Hanum|Khanum|Khatun|Hatun|Begum|Sahib|Saheb|Hazretleri)$/,
);

/** `tov. Orlov`, not `the night of the count. The` */
const LOWER_ABBREVIATION = new WordPattern(
  /^(?:tov|sig|sen|sr|sra|srta|dr|prof|gen|col|capt|cap|rev|st|mr|mrs|d|fr|p|hr|kn|gr|dott|ing|avv|mgr|abb|bp|abp|card|pres|min|gen|adm|lt|maj|sgt|ген|полк|адм|проф|акад|кн|гр|св|архиеп|еп|митр|т|тов|г|κ|κα|κος|г-н|г-на|г-ну|г-ном|г-не|г-жа|г-жу|г-жи|г-же|г-жой|д-р|кап|пор|бар|имп|инж|доц)$/,
);

/** Titles that are written small before a name; other offices in lower case are roles. */
const LOWER_TITLE = new WordPattern(
  /^(?:tovari|tov$|signora?$|monsieur|madame|frau$|herr$|comrade|saint$|abb|fr[aè]re$|p[eè]re$|don$|do[nñ]a$|se[nñ]or|fra$|knia|graf|camarade|genosse|prince(?:sse?)?$|comte(?:sse)?$|duc$|duchesse$|baron(?:ne|e|essa)?$|marquise?$|vicomte|chevalier$|mar[eé]chal$|cardinal$|pape$|papa$|conte(?:ssa)?$|march[eé]se$|duca$|princip|count(?:ess)?$|onorevol[ei]$)/,
);
