import { folded } from "./fold";
import { classOf } from "./lexicon";
import { Memory } from "./vocabulary";
import { Given, Is } from "./word-classes";
import { entry } from "./word-lists";

/** What a word of German text can be that is in no list, by how German makes words: `Wilhelms` is what `Wilhelm` is, `Denkschrift` a
 *  thing, as `Schrift` is, and `Zögernd` an adverb. Bits of `Is`. */
export const germanClassOfNumber = (number: number): number => classes.of(number);

const classes = new Memory((word) => {
  const genitive = GENITIVE.test(word) ? classOf(word.slice(0, -1)) & KEPT : 0;
  if (genitive) return genitive;
  // `dem Hofrate`
  const dative = DATIVE.test(word) ? classOf(word.slice(0, -1)) & OFFICE : 0;
  if (dative) return dative;
  const plain = folded(word);
  if (ADVERB.test(plain)) return Is.Common;
  // `Braunschweiger Genossen`
  if (OF_TOWN.test(plain) && entry(plain.slice(0, -2)) & Is.Place) return Is.People;
  if (SURNAME.test(plain)) return 0;
  return NOUN.test(plain) ||
    NOUN_BY_COUNT.test(plain) ||
    isLongCompound(plain) ||
    WORK_OF_PERSONS.test(word) ||
    isInflected(plain) ||
    isOldSpelling(plain)
    ? Is.NounShape
    : compound(plain);
});

/** `Fregatten`, `Fahrzeuge`: a form of a noun that is in the lists. */
const isInflected = (plain: string): boolean =>
  FORMS.some((ending) => plain.length - ending.length >= SHORTEST_NOUN && plain.endsWith(ending) && isNoun(plain.slice(0, -ending.length)));

function isNoun(plain: string): boolean {
  const bits = entry(plain);
  return (bits & (Is.Common | Is.Foreign)) !== 0 && (bits & (Is.Place | NAMES | Is.People)) === 0;
}

const FORMS = ["en", "es", "e", "n", "s"];
const SHORTEST_NOUN = 4;

/** `Theil`, `Partey`, `Ueberzeugung`: as one wrote before 1901. */
function isOldSpelling(plain: string): boolean {
  const modern = plain
    .replaceAll("th", "t")
    .replaceAll("ey", "ei")
    .replace(/(?<![aeq])([aou])e/g, "$1")
    .replace(/^c(?=[aoulr])/, "k");
  return modern !== plain && modern.length >= SHORTEST_NOUN && isNoun(modern);
}

/** What is a known surname or a given name elsewhere, and a noun of German: `von Herzen`, `die Völker`. Most stand behind an article or an adjective
 *  more often than not in 200 German books of the 19th century (Deutsches Textarchiv, 177 MB). */
export const GERMAN_NOUN =
  /^(?:Herzens?|Glück|Handel|Jung|Junger|Jünger|Wilde|Stein|Richter|Koch|Jenner|Ostens?|Westens?|Völkern?|Nils?|Worte|Leib|Tod|Tor|Stücke?|Willen?|Hütten|Christen|Anker|Ferne|Melodien?|Schacht|Pol|Gaben?|Bart|Fugen|Landen|Brett|Thüre|Gabel|Bette|Juden?|Lupe|Slaven|Perlen?|Glorie|Arien?|Maximen?|Säge|Eimer|Ion|Flor|Romanen?|Siebe|Ritt|Rosette|Wende|Helle|Ränken?|Lilien?|Rüssel|Erle|Delphin|Ruth?e|Düne|Opal|Riff|Feige|Sultane|Stürmer|Divan|Luke|Kamele?|Fern|Wade|Atlas|Alle[nr]?)$/;

/** What a given name, a known surname, a land, a title and a people still are in the genitive. */
const KEPT = Given | Is.KnownName | Is.Place | Is.Title | Is.TitleOfMan | Is.TitleOfWoman | Is.Role | Is.People | Is.Organization;
const OFFICE = Is.Title | Is.TitleOfMan | Is.Role;
const DATIVE = /^\p{Lu}\p{Ll}{4,}e$/u;
const GENITIVE = /^\p{Lu}\p{Ll}{3,}[^s\P{Ll}]s$/u;

/** Endings of nouns and of adverbs that surnames hardly have. */
const NOUN = /[a-z]{4}(?:ung|kanzlei|befehls?|kommandos?|thum|tum|nis|nisse|ismus|itat|lein|chen)s?$/;
/** Endings with which 900 unknown words of six German corpora (GermEval 2014, Benikova et al.; four editions of letters and diaries of the 18th to
 *  20th centuries, one of minutes) were nouns and no more than two a surname. */
const NOUN_BY_COUNT =
  /[a-z]{3}(?:nen|[^s]iten|eiten|nde|[^n]age|iums?|enz|ahme|tik|erei|eien|zeit|trags?|wesens?|bahn|lage|bau|zuge?|gang|[eo]ren|istens?|anten|enten|tzes|zes|sses|usses|umes|ums)$/;

/** Of a thousand unknown words of fourteen letters and more in these corpora six were of persons. */
const isLongCompound = (plain: string): boolean => plain.length >= LONG && !LONG_SURNAME.test(plain);
const LONG = 14;
const LONG_SURNAME = /(?:berg|burg|stein|hofe|bau|feld|wald|rode|brecht|dorff?|hausen|hauser|mann)(?:e?r)?s?$/;

/** Surnames and villages that end as nouns do: `Hornung`, `Giesebrecht`, `Fallersleben`, `Varnhagen`. */
const SURNAME = /^(?:horn|hart|amel|nyss|niss)ung$|(?:jung|leben|hagen|hausen|kirchen|wasser|meister|lander|brecht)$/;
const OF_TOWN = /^[a-z]{4,}er$/;
const ADVERB = /[a-z]{5}end$|[a-z]{3}(?:ernd|elnd|weise|falls|mals|seits|dings|massen)$/;

/** What persons write, say and do, also as the last part of a compound: `Ollnitzens Reisebeschreibung`. */
export const WORK_OF_PERSONS =
  /^(?:Urteils?|Urtheils?|Zusammenbruchs?|Untergangs?|Aufstiegs?|Ausscheidens?|Scheiterns?|Anteils?|Einsatz|Memoiren|Tode?|Grabe?|Rücktritts?|Nachlaß|Nachlass|Sturz|Einfluß|Einfluss|Worten?|Leben|Charakter|Frau|Reisen?|Rat|Namen|Hand|Feder|Person|Wunsch|Wille|Mutter|Vater|Witwe|Sohn|Söhne|Tochter|Bruder|Schwester|Nachfolger|Vorgänger)$|(?:[Aa]rbeit|[Aa]ufsatz|[Aa]ufsätze|[Aa]bhandlung|[Ss]chrift|[Bb]rief|[Bb]riefwechsel|[Ss]chreiben|[Bb]ericht|[Bb]uch|[Bb]ücher|[Ww]erk|[Ww]örterbuch|[Dd]arstellung|[Rr]ede|[Pp]redigt|[Aa]nsicht|[Mm]einung|[Ee]rinnerung|[Aa]ufzeichnung|[Bb]iographie|[Bb]eschreibung|[Aa]usgabe|[Üü]bersetzung|Uebersetzung|[Vv]ortrag|[Vv]orlesung|[Uu]ntersuchung|[Ss]tudie|[Dd]issertation|[Gg]edicht|[Rr]oman|[Gg]emälde|[Zz]eichnung|[Bb]ildnis|[Bb]üste|[Ss]tandbild|[Ee]rnennung|[Bb]esuch|[Aa]ntrag|[Vv]orschlag|[Dd]epesche|[Tt]elegramm|[Hh]andschrift|[Tt]hese|[Tt]heorie|[Ll]ehre|[Kk]ritik|[Hh]ypothese|[Vv]ermut(?:h)?ung|[Aa]nnahme|[Bb]ehauptung|[Aa]ngabe|[Aa]uffassung|[Üü]berzeugung|[Ss]ammlung|[Gg]eschichte|[Cc]hronik|[Ff]reund|[Gg]egner|[Ss]chüler|[Aa]nhänger|[Pp]olitik|[Hh]altung|[Pp]lan|[Pp]läne|[Ee]ntwurf|[Tt](?:h)?ätigkeit|[Pp]ersönlichkeit|[Aa]bsicht|[Vv]erdienst|[Vv]ermittlung|[Ww]eigerung|[Ff]orderung|[Aa]nkunft|[Aa]breise|[Rr]ückkehr|[Hh]ochzeit|[Ss]tellung|[Aa]uftreten|[Ee]ntschluß|[Ee]inleitung|[Vv]orwort|[Vv]orrede|[Nn]achwort|[Oo]per|[Mm]usik|[Kk]antate|[Ss]onate|[Ss]ymphonie|[Nn]ovelle|[Dd]rama|[Ss]tück|[Pp]remiere|[Ii]nszenierung|[Aa]ufführung|[Nn]achla(?:ß|ss)|[Gg]esundheit|[Kk]rankheit|[Ff]rau|[Ss]ohn|[Tt]ochter|[Rr]olle|[Ll]ied|[Ll]ustspiel|[Tt]raum|[Zz]immer|[Hh]aus|[Gg]arten|[Kk]omödie|[Tt]ragödie|[Bb]ild|[Ee]ntdeckung|[Ee]rfindung|[Ff]eldzug|[Rr]egierung|[Vv]erhaftung|[Hh]inrichtung|[Ff]lucht|[Ee]ntlassung|[Bb]erufung|[Aa]bsetzung|[Hh]eirat|[Gg]eburt|[Jj]ugend|[Ff]amilie|[Tt]estament|[Rr]eform|[Pp]rojekt|[Vv]orhaben)(?:e|en|es|s|n)?$/;

/** `Mittelstaaten` is a thing, as `Staaten` are, and `Süddeutschland` a place. Words shorter than the last one of these end surnames as well. */
function compound(plain: string): number {
  for (let at = FEWEST_BEFORE; at <= plain.length - SHORTEST_LAST; at++) {
    const last = entry(plain.slice(at)) & (Is.Common | Is.Foreign | Is.Place | NAMES);
    if (last === Is.Place) return Is.Place;
    if (last !== 0 && (last & (Is.Place | NAMES)) === 0) return Is.NounShape;
  }
  return 0;
}

const FEWEST_BEFORE = 3;
const SHORTEST_LAST = 5;
const NAMES = Given | Is.SurnameShape | Is.KnownName | Is.Title;
