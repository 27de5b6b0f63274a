import type { Block } from "../block";
import { Gap, Shape } from "../scan";
import { OF } from "../words/english";
import { classOf } from "../words/lexicon";
import { GERMAN_GENITIVE } from "../words/shapes";
import { WordPattern } from "../words/vocabulary";
import { Given, Is } from "../words/word-classes";
import { WordKinds } from "../words/word-kinds";
import { isDonald } from "./deans";
import { isElidedName } from "./name-words";

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
    if (isDonald(block, back)) break;
    // A chapter may begin `LORD STANLEY`.
    if (!lower && block.shape(back) !== Shape.Capital && !(block.shape(back) === Shape.Caps && block.shape(at) === Shape.Caps)) break;
    first = back;
  }
  return first;
}

const SENTENCE = new WordPattern(
  /^(?:The|A|An|In|On|At|By|To|From|For|With|But|And|This|That|These|Those|He|She|It|They|We|His|Her|Its|Their|When|Where|While|As|If|After|Before|Since|There|Then|Not|No|Yet|See|Der|Die|Das|Il|Le|El|Les|Los)$/,
);

/** `M. Thiers`, `MM. Barrot et Thiers` in the running text of a French block. */
export const monsieur = (block: Block, at: number): boolean =>
  block.prose.block.kind !== "note" && MONSIEUR_CUT.fits(block, at) && block.french;

/** `l’on. Pepoli`, `gli onn. Pepoli e Cini`: a member of the Italian chambers; `Mad. Quenebert`, `Dem. Ollnitz`. Other words in English. */
const isCutTitle = (block: Block, at: number): boolean => CUT.fits(block, at) && !block.english;
const CUT = new WordPattern(/^(?:[Oo]nn?|Mad|Mdm|Mll|Dem|Dlle)$/);

/** `Messrs.` */
const LONGEST_CUT = 6;

const CURE = new WordPattern(/^Cure$/);
const WIFE = new WordPattern(/^(?:Frau|Witwe|Gemahlin|Schwester|Mutter)$/);
/** A given name with the ending of the German genitive. */
const isGenitive = (block: Block, at: number): boolean =>
  GERMAN_GENITIVE.fits(block, at) && (block.is(at) & Given) !== 0 && (classOf(block.word(at)) & Given) === 0;

const MANUSCRIPT = new WordPattern(/^M[Ss]s?$/);
const MONSIEUR_CUT = new WordPattern(/^MM?$/);

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
  /^(?:lord|lady|king|queen|duke|earl|count|baron|pope|sir|dame|madam|abbot|friar|tsar|czar|kaiser|khan|shah|emir|dey|doge|bey|pasha|aga|judge|major|dean|canon|vicar|prior|mayor|consul|rabbi|imam|graf|herr|frau|roi|reine|conte|rey|papa|prince|bishop|father|mother|sister|doctor|madame|sultan|squire|knight|deputy|envoy|chief|warden|curate|mufti|vizier|monk|nun)$/i,
);

/** The title in `Duke of Marlborough`, `comte d’Argental`, `M. de Choiseul`, where a name begins at `at`; otherwise `at`. */
export function nobleBefore(block: Block, at: number): number {
  // All particles are written small.
  if (block.shape(at - 1) !== Shape.Lower || PARTICLES.of(block, at - 1) === 0) return at;
  // `Freiherr v. Wessenberg`, `Hr. v. Wessenberg`
  if (at > 1 && isCutVon(block, at - 1) && (NOBLE.fits(block, at - 2) || keepsParticle(block, at - 1))) return at - 2;
  if (
    at < 2 ||
    block.gap(at) & PARTS ||
    block.is(at) & Is.People ||
    (block.is(at) & Is.Organization && !isParticle(block, at - 1, PARTICLES.bit.ELIDED_LE))
  )
    return at;
  let back = at - 1;
  // British titles are named after places, but so are realms: `Earl of Essex`, `Duke of Wellington`, not `Duke of Milan`.
  if (
    block.is(at) & Is.Place &&
    !MONSIEUR.fits(block, back - 1) &&
    !(OF.fits(block, back) && (PEER.fits(block, back - 1) || ofPlace(block, at)))
  )
    return at;
  if (isParticle(block, back, PARTICLES.bit.LA) && back > 1) back--;
  if (!isParticle(block, back, PARTICLES.bit.NOBLE_PARTICLE) || block.gap(back) & ~(Gap.Space | Gap.Period)) return at;
  return NOBLE.fits(block, back - 1) || keepsParticle(block, back) ? back - 1 : at;
}

/** The `v.` of `Freiherr v. Wessenberg` */
const isCutVon = (block: Block, at: number): boolean =>
  (block.gap(at + 1) & ~Gap.Space) === Gap.Period &&
  (block.gap(at) & ~(Gap.Space | Gap.Period)) === 0 &&
  isParticle(block, at, PARTICLES.bit.ABBREVIATED_VON);

/** No title reaches over these. */
const PARTS = Gap.Comma | Gap.Period | Gap.Semicolon | Gap.Colon | Gap.Break;

/** `Herr von Schoen`, `General de Boer`: behind such a title the particle at `at` is a part of the name. */
const keepsParticle = (block: Block, at: number): boolean =>
  at > 0 &&
  (block.joined(at) || ((block.gap(at) & ~Gap.Space) === Gap.Period && CUT_TITLE.fits(block, at - 1))) &&
  (block.is(at - 1) & Is.Title) !== 0 &&
  block.shape(at - 1) === Shape.Capital &&
  !NOBLE.fits(block, at - 1) &&
  !OF_PLACE.fits(block, at - 1) &&
  !(block.joined(at - 1) && block.capital(at - 2)) &&
  (isParticle(block, at, PARTICLES.bit.GERMAN_PARTICLE) ||
    isCutVon(block, at) ||
    (isParticle(block, at, PARTICLES.bit.ROMANCE_PARTICLE) && (block.english || block.german)));

/** `Hr. von Schoen` */
const CUT_TITLE = new WordPattern(/^(?:Hrn?|Frl?|Dr|Prof|Gen|Frh|Frhr)$/);

/** What one is of a land or a town: `Großherzog von Mecklenburg-Schwerin`. */
const OF_PLACE = new WordPattern(
  /^(?:(?:Gro(?:ß|ss)|Erz)herzog(?:s|in)?|Kurfürst(?:en|in)?|König(?:s|in)?|Kaiser(?:s|in)?|(?:Land|Mark|Pfalz|Burg)graf(?:en)?|(?:Erz)?[Bb]ischof(?:s|e)?|Abt|Bürgermeister|Statthalter|Gouverneur|Propst)$/,
);

/** `Duke of Wellington`, `Duchess of Bolton`; of these lands there were dukes and princes that ruled. */
const ofPlace = (block: Block, at: number): boolean =>
  !REALM.fits(block, at) && ((block.is(at) & Is.KnownName) !== 0 || (DUKE.fits(block, at - 2) && block.english));

const DUKE = new WordPattern(/^(?:Duke|Duchess)$/);
const REALM = new WordPattern(
  /^(?:Alba|Amalfi|Anjou|Aquitaine|Athens|Austria|Bar|Bavaria|Berry|Bohemia|Bourbon|Brabant|Bremen|Brittany|Brunswick|Burgundy|Calabria|Carinthia|Carniola|Cleves|Courland|Estonia|Ferrara|Finland|Florence|Franconia|Friesland|Gaeta|Gandia|Genoa|Guelders|Guise|Hanover|Holstein|Jülich|Leuchtenberg|Limburg|Lithuania|Lorraine|Lucca|Luxembourg|Luxemburg|Magdeburg|Mantua|Masovia|Mecklenburg|Milan|Modena|Montferrat|Moravia|Naples|Nassau|Normandy|Oldenburg|Orléans|Orleans|Parma|Pomerania|Poland|Prussia|Ravenna|Reggio|Rome|Rohan|Savoy|Saxony|Schleswig|Silesia|Spoleto|Styria|Swabia|Teschen|Thuringia|Tuscany|Tyrol|Urbino|Warsaw|Weimar|Württemberg|Wurttemberg|Zähringen)$/,
);

const PEER = new WordPattern(/^(?:Earl|Marquess|Viscount|Viscountess|Marchioness)$/);

const NOBLE = new WordPattern(
  /^(?:M|MM|Mr|Mgr|Mme|Mlle|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|[Dd]uke|[Dd]uchess|[Ee]arl|[Mm]arquess|[Mm]arquis|[Mm]arquise|[Mm]archioness|[Vv]iscount|[Vv]iscountess|[Bb]aroness|[Ll]ady|[Pp]rincess|[Bb]aronne|[Bb]aronessa|[Mm]archesa|[Dd]uchessa|[Pp]rincipessa|[Cc]ondesa|[Dd]uquesa|[Mm]arquesa|[Gg]räfin|[Ff]reifrau|[Hh]erzogin|[Ff]ürstin|[Cc]ount|[Cc]ountess|[Bb]aron|Lord|Laird|[Pp]rince|[Pp]rincesse|[Cc]omte|[Cc]omtesse|[Dd]uc|[Dd]uchesse|[Vv]icomte|[Cc]hevalier|[Cc]onte|[Cc]ontessa|[Mm]archese|[Dd]uca|[Cc]onde|[Mm]arqu[eé]s|[Dd]uque|[Vv]izconde|[Vv]isconte|[Bb]arone|[Pp]rincipe|[Ss]ieur|[Cc]ardinal|[Gg]raf|Grafen|[Ff]reiherr|Freiherrn|[Hh]erzog|Herzogs|[Ff]ürst|Fürsten|Prinz|Prinzen)$/,
);

/** How many particles before a name are a part of it: in `d’Alembert` and `M. de Choiseul` one, in `van der Beke` two. */
export function ownParticles(block: Block, first: number, noble: boolean): number {
  if (first === 0) return 0;
  if (isElidedName(block, first)) return 1;
  if (PARTICLES.of(block, first - 1) === 0) return 0;
  if (first > 1 && isParticle(block, first - 1, PARTICLES.bit.ARTICLE) && block.joined(first) && ownsBoth(block, first - 2, noble))
    return 2;
  // `cardinal de la Roche-Aymon`
  if (noble && first > 1 && isParticle(block, first - 1, PARTICLES.bit.LA_OF_NAME) && isParticle(block, first - 2, PARTICLES.bit.DE))
    return 1;
  return ownsParticle(block, first - 1, noble) ? 1 : 0;
}

/** `van der Beke`, also in `Madame van der Beke` and `Herr von der Beke`; `de la Rive` in `Monsieur de la Rive`. */
const ownsBoth = (block: Block, at: number, noble: boolean): boolean =>
  noble
    ? keepsParticle(block, at) || (isParticle(block, at, PARTICLES.bit.GERMAN_PARTICLE | PARTICLES.bit.DE) && MONSIEUR.fits(block, at - 1))
    : ownsParticle(block, at, false);

/** `Halil Pasha`, `Mehmed Efendi`: a title that stands behind the name. */
export const titleBehind = (block: Block, last: number): boolean =>
  block.joined(last + 1) && !block.possessive(last) && BEHIND.fits(block, last + 1) && !OFFICE.fits(block, last);

/** `the Reis Effendi`, `the Capudan Pasha`: offices, which look like a name and its title. */
const OFFICE = new WordPattern(/^(?:Reis|Re[ïi]s|Capudan|Capitan|Kapudan|Kapitan|Kaptan|Bash|Serasker)$/);

const BEHIND = new WordPattern(
  /^(?:Pasha|Pascha|Pacha|Paşa|Efendi|Effendi|Efendy|Aga|Agha|Ağa|Bey|Beg|Han[ıi]m|Hanum|Khanum|Khatun|Hatun|Begum|Sahib|Saheb|Hazretleri)$/,
);

function ownsParticle(block: Block, at: number, noble: boolean): boolean {
  if (isParticle(block, at, PARTICLES.bit.ELIDED_LE))
    return (
      at > 0 &&
      BEFORE_ELIDED_LE.fits(block, at - 1) &&
      (noble || !isParticle(block, at - 1, PARTICLES.bit.DE)) &&
      !block.german &&
      (block.is(at + 1) & (Is.Place | Is.Common)) === 0
    );
  if (isParticle(block, at, PARTICLES.bit.ELIDED_DE))
    return (block.is(at + 1) & Is.Place) === 0 && !((elidedOf(block, at) || ofForename(block, at + 1)) && !noble);
  if (noble) return (isParticle(block, at, PARTICLES.bit.DE_OR_DU) && MONSIEUR.fits(block, at - 1)) || keepsParticle(block, at);
  // `von Haven` in an English text, but `Rue de Rivoli`
  if (!isParticle(block, at, PARTICLES.bit.PARTICLE) || !block.joined(at + 1) || (block.is(at + 1) & Is.Place) !== 0) return false;
  return block.english && !(at > 0 && block.joined(at) && block.shape(at - 1) !== Shape.Lower);
}

/** In `la légende d’Althen` the particle is a preposition; in English `the legend of d’Alembert` it is not. */
const elidedOf = (block: Block, at: number): boolean =>
  at > 0 &&
  block.joined(at) &&
  (block.shape(at - 1) === Shape.Lower
    ? block.to(at - 1) - block.from(at - 1) > 3 && !BEFORE_ELIDED_DE.fits(block, at - 1)
    : block.capital(at - 1) && (block.is(at - 1) & (Is.Organization | Is.Common)) !== 0 && (block.is(at - 1) & (Given | Is.Title)) === 0) &&
  !block.english;

/** `la vie d’Henri Quenebert`: before a given name and more the particle is a preposition. */
const ofForename = (block: Block, at: number): boolean =>
  (block.is(at) & Given) !== 0 && block.joined(at + 1) && block.capital(at + 1) && !block.english;

const BEFORE_ELIDED_DE = new WordPattern(
  /^(?:avec|chez|pour|contre|selon|sous|dans|entre|vers|après|avant|comme|mais|quand|lorsque|puis|sauf|hormis|malgré|dont|outre|contro|secondo|anche|come|quando|dopo|presso|dice|écrit|dit|répond|répondit|écrivit)$/,
);

const MONSIEUR = new WordPattern(/^(?:MM?|Mme|Mlle|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle)$/);

const BEFORE_ELIDED_LE = new WordPattern(/^(?:de|to|by|from|with|of|and|marquis)$/);

/** `tov. Orlov`, not `the night of the count. The` */
const LOWER_ABBREVIATION = new WordPattern(
  /^(?:tov|sig|sen|sr|sra|srta|dr|prof|gen|col|capt|cap|rev|st|mr|mrs|d|fr|p|hr|kn|gr|dott|ing|avv|mgr|abb|bp|abp|card|pres|min|gen|adm|lt|maj|sgt|ген|полк|адм|проф|акад|кн|гр|св|архиеп|еп|митр|т|тов|г|κ|κα|κος|г-н|г-жа|д-р|кап|пор|бар|имп|инж|доц)$/,
);

/** Titles that are written small before a name; other offices in lower case are roles. */
const LOWER_TITLE = new WordPattern(
  /^(?:tovari|tov$|signora?$|monsieur|madame|frau$|herr$|comrade|saint$|abb|fr[aè]re$|p[eè]re$|don$|do[nñ]a$|se[nñ]or|fra$|knia|graf|camarade|genosse|prince(?:sse?)?$|comte(?:sse)?$|duc$|duchesse$|baron(?:ne|e|essa)?$|marquise?$|vicomte|chevalier$|mar[eé]chal$|cardinal$|conte(?:ssa)?$|march[eé]se$|duca$|princip|count(?:ess)?$|onorevol[ei]$)/,
);

/** Words that stand between a title and a name, or are a part of the name: of other words nothing of this is asked. */
const PARTICLES = new WordKinds({
  ARTICLE: /^(?:der|den|de|la)$/,
  LA: /^(?:la|l['’]|der|den)$/,
  LA_OF_NAME: /^la$/,
  ELIDED_LE: /^l['’]$/,
  ELIDED_DE: /^d['’]$/,
  DE_OR_DU: /^(?:de|du|des)$/,
  DE: /^de$/,
  GERMAN_PARTICLE: /^(?:von|van)$/,
  ROMANCE_PARTICLE: /^(?:de|du|di|da)$/,
  NOBLE_PARTICLE: /^(?:of|de|d['’]|du|des|di|del|von|van|da|della)$/,
  ABBREVIATED_VON: /^v$/,
  PARTICLE: /^(?:von|fon|фон|van|de|du|di|da|del|della|dello|dal|dalla|dalle|dallo|dagli|dai|ten|ter|zu|af|av)$/,
});

const isParticle = (block: Block, at: number, kinds: number): boolean => (PARTICLES.of(block, at) & kinds) !== 0;
