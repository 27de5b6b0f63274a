import type { Block } from "../block";
import { repeatsOf } from "../evidence/of";
import { Gap, Shape } from "../scan";
import { OF } from "../words/english";
import { WordPattern } from "../words/vocabulary";
import { Given, Is } from "../words/word-classes";
import { WordKinds } from "../words/word-kinds";
import { isElidedName, isUnknown } from "./name-words";

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
  return NOBLE.fits(block, back - 1) || isOfficer(block, back - 1, at) || keepsParticle(block, back) ? back - 1 : at;
}

/** `le général de Quenebert`: ranks of armies, of which nothing is named but persons. */
const isOfficer = (block: Block, rank: number, at: number): boolean =>
  OFFICER.fits(block, rank) && block.joined(rank + 1) && isUnknown(block, at) && !block.english;
const OFFICER = new WordPattern(
  /^(?:général|colonel|capitaine|lieutenant|amiral|commandant|maréchal|(?:contre|vice)-amiral|lieutenant-colonel)$/,
);

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
  /^(?:M|MM|Mr|Mgr|Mme|Mlle|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|[Dd]uke|[Dd]uchess|[Ee]arl|[Mm]arquess|[Mm]arquis|[Mm]arquise|[Mm]archioness|[Vv]iscount|[Vv]iscountess|[Bb]aroness|[Ll]ady|[Pp]rincess|[Bb]aronne|[Bb]aronessa|[Mm]archesa|[Dd]uchessa|[Pp]rincipessa|[Cc]ondesa|[Pp]rincesa|[Vv]izcondesa|[Bb]aronesa|[Bb]arón|[Pp]ríncipe|[Dd]uquesa|[Mm]arquesa|[Gg]räfin|[Ff]reifrau|[Hh]erzogin|[Ff]ürstin|[Cc]ount|[Cc]ountess|[Bb]aron|Lord|Laird|[Pp]rince|[Pp]rincesse|[Cc]omte|[Cc]omtesse|[Dd]uc|[Dd]uchesse|[Vv]icomte|[Cc]hevalier|[Cc]onte|[Cc]ontessa|[Mm]archese|[Dd]uca|[Cc]onde|[Mm]arqu[eé]s|[Dd]uque|[Vv]izconde|[Vv]isconte|[Bb]arone|[Pp]rincipe|[Ss]ieur|[Cc]ardinal|[Gg]raf|Grafen|[Ff]reiherr|Freiherrn|[Hh]erzog|Herzogs|[Ff]ürst|Fürsten|Prinz|Prinzen)$/,
);

/** How many particles before a name are a part of it: in `d’Alembert` and `M. de Choiseul` one, in `van der Beke` two. */
export function ownParticles(block: Block, first: number, noble: boolean): number {
  // `une lettre de E. Bernheim`: before an initial stands a preposition.
  if (first === 0 || block.initial(first)) return 0;
  if (isElidedName(block, first)) return 1;
  if (PARTICLES.of(block, first - 1) === 0) return 0;
  // `the chronicler ibn Tahhan`
  if (isParticle(block, first - 1, PARTICLES.bit.SON))
    return block.joined(first) && !(block.joined(first - 1) && block.capital(first - 2)) ? 1 : 0;
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
  if (noble)
    return (
      (isParticle(block, at, PARTICLES.bit.DE_OR_DU) && (MONSIEUR.fits(block, at - 1) || isOfficer(block, at - 1, at + 1))) ||
      keepsParticle(block, at)
    );
  // `von Haven` in an English text, but `Rue de Rivoli`
  if (!isParticle(block, at, PARTICLES.bit.PARTICLE) || !block.joined(at + 1) || (block.is(at + 1) & Is.Place) !== 0) return false;
  return (block.english && !(at > 0 && block.joined(at) && block.shape(at - 1) !== Shape.Lower)) || isListed(block, at);
}

/** `Stubbs, de Smedt, von Pflugk, etc.`: between the commas of a row of names the particle is no preposition. */
const isListed = (block: Block, at: number): boolean =>
  isParticle(block, at, PARTICLES.bit.OF_SURNAME) &&
  (block.gap(at) & ~Gap.Space) === Gap.Comma &&
  (block.gap(at + 2) & ~Gap.Space) === Gap.Comma &&
  block.capital(at - 1) &&
  !repeatsOf(block, at) &&
  (block.is(at - 1) & (Is.Place | Is.Common | Is.Organization)) === 0 &&
  (block.is(at + 1) & (Is.Common | Is.Organization)) === 0;

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

const MONSIEUR = new WordPattern(/^(?:MM?|Mme|Mlle|Mgr|[Mm]onseigneur|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle)$/);

const BEFORE_ELIDED_LE = new WordPattern(/^(?:de|to|by|from|with|of|and|marquis)$/);

/** Words that stand between a title and a name, or are a part of the name: of other words nothing of this is asked. */
const PARTICLES = new WordKinds({
  ARTICLE: /^(?:der|den|de|la)$/,
  LA: /^(?:la|l['’]|los|las|der|den)$/,
  LA_OF_NAME: /^la$/,
  ELIDED_LE: /^l['’]$/,
  ELIDED_DE: /^d['’]$/,
  DE_OR_DU: /^(?:de|du|des)$/,
  DE: /^de$/,
  GERMAN_PARTICLE: /^(?:von|van)$/,
  ROMANCE_PARTICLE: /^(?:de|du|di|da)$/,
  NOBLE_PARTICLE: /^(?:of|de|d['’]|du|des|di|del|von|van|da|della)$/,
  ABBREVIATED_VON: /^v$/,
  SON: /^(?:ibn|bint)$/,
  OF_SURNAME: /^(?:von|van|de|du|di)$/,
  PARTICLE: /^(?:von|fon|фон|van|de|du|di|da|del|della|dello|dal|dalla|dalle|dallo|dagli|dai|ten|ter|zu|af|av)$/,
});

const isParticle = (block: Block, at: number, kinds: number): boolean => (PARTICLES.of(block, at) & kinds) !== 0;
