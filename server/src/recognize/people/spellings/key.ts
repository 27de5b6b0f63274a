import { lowerCase } from "../words/fold";
import { remembered } from "../words/remembered";
import { romanizedAlike } from "./romanized-alike";

// The key under which spellings of one name meet, whatever the transliteration: ALA-LC, ISO 9, BGN/PCGN, GOST, German, French,
// Italian and popular usage. It is made for comparison only; nobody reads it.

/** Keys of a name: `Chaadaev`, `Čaadaev`, `Tschaadajew` and `Чаадаев` share `CadAev`. A name whose letters can be read
 *  in two ways has two: for `Chabarov`, `Cabarov` and `Xabarov`. */
export const keysOf = remembered(read);

function read(name: string): readonly string[] {
  const letters = asRussian(plainLetters(romanized(romanizedAlike(name) ?? lowerCase(name))));
  // `Zhou` is not Zhu.
  if (OU.test(letters)) return read(`${letters.slice(0, -2)}o`).map((key) => `${key}u`);
  const habits = habitsOf(letters);
  const spoken = CYRILLIC_NAME.test(name) ? letters : letters.replace(IN, "");
  let readings: readonly Reading[] = [{ key: "", chosen: NONE }];
  let at = 0;
  while (at < spoken.length) {
    const rule = ruleAt(spoken, at, habits);
    const letter = spoken.charAt(at);
    at += rule ? rule.from.length : 1;
    if (rule && rule.to.length > 1) readings = readings.flatMap((reading) => chosen(reading, rule)).slice(0, MOST_KEYS);
    else {
      const way = rule ? rule.to[0] : (SINGLE[letter] ?? letter);
      readings = readings.map((reading) => ({ key: reading.key + way, chosen: reading.chosen }));
    }
  }
  const keys: string[] = [];
  for (const reading of readings) {
    const key = settled(reading.key);
    if (key !== "" && !keys.includes(key)) keys.push(key);
  }
  return keys;
}

const MOST_KEYS = 4;

interface Reading {
  readonly key: string;
  /** How the letters were read that can be read in two ways: the same everywhere in a name. */
  readonly chosen: ReadonlyMap<Rule, string>;
}

const NONE: ReadonlyMap<Rule, string> = new Map();

/** The readings of a name with what a rule adds to it: `ch` in `Chochlov` is twice the same, but the two s of `Sasonow` are not. */
function chosen(reading: Reading, rule: Rule): Reading[] {
  const known = reading.chosen.get(rule);
  const ways = known === undefined ? rule.to : [known];
  return ways.map((way) => ({
    key: reading.key + way,
    chosen: rule.from === "s" ? reading.chosen : new Map(reading.chosen).set(rule, way),
  }));
}

/** The last letter of Russian names in -in as the French spell them: `Karamzine`. */
const IN = /(?<=.(?:[^aeiou]|gu)in)e$/;
const CYRILLIC_NAME = /^[\u0400-\u052f]/;

/** One syllable in ou, as family names of China are. */
const OU = /^(?:[zcs]h|[a-z])?ou$/;

/** The letters that the rules know, and the base letters of others; nothing for apostrophes, hyphens and foreign scripts. */
function plainLetters(lower: string): string {
  if (/^[a-z]*$/.test(lower)) return lower;
  let letters = "";
  for (const letter of lower.normalize("NFC")) letters += plainLetter(letter);
  return letters;
}

/** What is left of a key when vowels, and all sibilants and velars, are not told apart: for `turgenev` this is `trknv`. All readings
 *  of one spelling have the same, and so have most misprints. */
export function skeletonOf(key: string): string {
  let skeleton = /^[aeiouUA]/.test(key) ? "a" : "";
  for (const letter of key) {
    const class_ = NEAR[letter] ?? (/[aeiouUA]/.test(letter) ? "" : letter);
    if (class_ !== skeleton.charAt(skeleton.length - 1)) skeleton += class_;
  }
  return skeleton;
}

/** Cyrillic and Greek in Latin letters: for `чаадаев` this is `čaadaev`. Expects lower case. */
export function romanized(lower: string): string {
  if (!/[\u0370-\u052f\u1f00-\u1fff]/.test(lower)) return lower;
  const plain = /[\u0370-\u03ff\u1f00-\u1fff]/.test(lower) ? greekSounds(lower) : lower.normalize("NFC");
  let latin = "";
  for (const letter of plain) latin += CYRILLIC.get(letter) ?? letter;
  return latin;
}

/** Greek without accents, its pairs of letters as ELOT 743 romanizes them: `παπανδρεou` for `παπανδρέου`. */
const greekSounds = (lower: string): string =>
  lower
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/ου/g, "ou")
    .replace(/([αε])υ(?=[θκξπσςτφχψ])/g, "$1φ")
    .replace(/([αε])υ/g, "$1β")
    .replace(/γγ/g, "ng")
    .replace(/^(?:μπ|ντ|γκ)/, (pair) => ({ μ: "b", ν: "d", γ: "g" })[pair.charAt(0)] ?? pair);

const table = (pairs: string): Map<string, string> => new Map(pairs.split(" ").map((pair) => [pair.charAt(0), pair.slice(1)]));

/** Cyrillic and Greek letters, after ISO 9 (1968) and ELOT 743. */
const CYRILLIC = table(
  "аa бb вv гg ґg дd ђđ ѓg еe ёe єje жž зz ѕz иi іi їi йi јj кk лl љlj мm нn њnj оo пp рr сs тt ћč ќk уu ўu фf хkh цts чč џž шš щšč ъ ыi ь ѣe эe юju яja " +
    "ѳf ѵi αa βv γg δd εe ζz ηi θt ιi κk λl μm νn ξx οo πp ρr σs ςs τt υi φf χkh ψps ωo",
);

const plainLetter = (letter: string): string =>
  /[a-z]/.test(letter) || SINGLE[letter] || RULES.has(letter) ? letter : letter.normalize("NFD").replace(/[^a-z]/g, "");

const SINGLE: Readonly<Record<string, string>> = {
  č: "C",
  ć: "C",
  š: "S",
  ś: "S",
  ş: "S",
  ž: "Z",
  ż: "Z",
  ź: "Z",
  ł: "l",
  ø: "o",
  đ: "d",
  ß: "s",
  ä: "a",
  ö: "o",
  ü: "u",
  ñ: "n",
  ç: "s",
  ğ: "g",
  ı: "i",
  þ: "t",
  ð: "d",
  æ: "a",
  œ: "o",
  y: "i",
  j: "i",
  w: "v",
  q: "k",
  x: "ks",
};

interface Rule {
  readonly from: string;
  readonly to: readonly string[];
}

type Rules = ReadonlyMap<string, readonly Rule[]>;

/** Longer readings first; where a spelling can be read in two ways both are kept. */
const RULES: Rules = rules(
  "schtsch=SC szcz=SC sz=S,s shch=SC shh=SC šč=SC ŝ=SC,S stch=SC chtch=SC tsch=C tch=C cz=C,T sch=S sh=S zh=Z jd=Zd jou=Zu kh=X " +
    "tz=T ts=T ck=k,Tk cc=k ca=ka co=ko cov=Tov,kov cu=ku cl=kl cr=kr ct=kt cs=ks c=T,C ch=C,X,k ph=f th=t gh=g gue=gu,ge gui=gui,gi rh=r wh=v dzh=dZ dj=dZ dja=dA,dZa dju=dU,dZu djonn=dion,den " +
    "iu=U yu=U ju=U û=u,U iou=U you=U ia=A ya=A ja=A â=a,A ie=e ye=e je=e yo=io,e jo=io,e iov=iov,ev tiom=tiom,tem iye=e ije=e iie=e eev=eev eew=eev eef=eev aev=aev aew=aev aef=aev ae=a æ=a oie=oe oe=oe,o œ=o ue=u " +
    "ee=i ou=u oo=u qu=kv",
);

/** What else letters may mean where a name is spelled as Germans or as the French spell Russian ones: `Sinowjew`, `Trozki`, `Schukowski`; `Chouvalov`. */
const GERMAN: Rules = rules(
  "schtsch=SC tsch=C dsch=dZ szcz=SC sz=S,sT cow=Tov,kov dse=dze sch=S,Z,SC ch=X,C st=st sp=sp sk=sk ss=s s=s,z tz=T z=z,T",
);
/** Between 1950 and 1990 East German books wrote sh for the ж of Russian names, after W. Steinitz: `Shukow`, `Breshnew`, `Lashetschnikow`. */
const EAST_GERMAN: Rules = new Map([...GERMAN, ...rules("schtsch=SC sch=S sh=Z,S ss=s s=s,z st=st sp=sp sk=sk")]);
const FRENCH: Rules = rules("chtch=SC tch=C ch=C,X,k,S");
const BOTH: Rules = new Map([...GERMAN, ...FRENCH]);

const RUSSIAN_IN_GERMAN = /[eo]wa?$|tsch|ds(?:ch|e$)|zko[iy]$|[sz]k(?:[iy]j?|aja)$|[^aeiou][sz]in$|zyn$|sch.*(?:[iy]n|[eo]va?|nko|ija)$/;

function habitsOf(letters: string): Rules | undefined {
  if (/zh|[^a-z]/.test(letters)) return undefined;
  if (letters.includes("kh")) return /[^st]h?ch.*[oe]va?$|^ch.*[oe]va?$/.test(letters) ? FRENCH : undefined;
  if (letters.includes("sh")) return /w|tsch|nski$/.test(letters) && RUSSIAN_IN_GERMAN.test(letters) ? EAST_GERMAN : undefined;
  if (RUSSIAN_IN_GERMAN.test(letters)) return !/w|tsch/.test(letters) && /(?<!s)ch/.test(letters) ? BOTH : GERMAN;
  return /ou|tch|ine$|ch.*[oe]va?$|ch.*dze$|chta/.test(letters) ? FRENCH : undefined;
}

/** Letters that have another sound only in Russian names: h for х after ISO 9 of 1995, and x after GOST 7.79, in `Buharin` and `Buxarin`; j for ж in
 *  French, as in `Menjinski`; and the names of which the Spanish and the French speak most. */
function asRussian(letters: string): string {
  const known = KNOWN.get(letters);
  if (known !== undefined) return known;
  if (/[wq]/.test(letters)) return letters;
  const sounded = FRENCH_J.test(letters) && /ou|tch|gu[ei]|ine$|[^aeioul]ji/.test(letters) ? letters.replace(/j/g, "ž") : letters;
  return RUSSIAN_X.test(sounded) ? sounded.replace(X, "kh") : sounded;
}

const FRENCH_J = /j.*(?:[oe]va?|ski|ine?)$/;
const RUSSIAN_X = /(?:[oe]v[aá]?|sk(?:ij|oj|aja|aya|aâ)|[aeiou][hx](?:[aeiou]\w*)?ina?)$|[âûŝ]/;
/** An h, and an x, that belong to no other letter. */
const X = /(?<![bcdghkprstwxz])h(?!h)|(?<!ale|ma)x/g;

const KNOWN: ReadonlyMap<string, string> = new Map(
  (
    "ejov=ezhov iejov=ezhov brejnev=brezhnev soljenitsyn=solzhenitsyn soljenitsyne=solzhenitsyn soljenitsin=solzhenitsyn preobrajenski=preobrazhenskii jivkov=zhivkov " +
    "karahan=karakhan bujarin=bukharin chejov=chekhov ajmatova=akhmatova sajarov=sakharov plejanov=plekhanov tujachevski=tukhachevskii " +
    "rajmaninov=rakhmaninov jruschov=khrushchev jrushchov=khrushchev jruschev=khrushchev najimov=nakhimov sholojov=sholokhov mijailov=mikhailov " +
    "mijailovich=mikhailovich jlebnikov=khlebnikov jmelnitski=khmelnitskii shajovskoi=shakhovskoi jomiakov=khomiakov zajarov=zakharov kajovski=kakhovskii jvostov=khvostov jovanski=khovanskii bliujer=bliukher " +
    "blûher=bliukher jabotinski=zhabotinskii merejkovski=merezhkovskii mjavanadze=mzhavanadze asef=azef zereteli=tsereteli zetkin=tsetkin gerzen=gertsen herzen=gertsen"
  )
    .split(" ")
    .map((pair) => pair.split("=") as [string, string]),
);

function rules(text: string): Map<string, Rule[]> {
  const found = new Map<string, Rule[]>();
  for (const line of text.split(" ")) {
    const [from = "", to = ""] = line.split("=");
    const list = found.get(from.charAt(0)) ?? [];
    list.push({ from, to: to.split(",") });
    list.sort((a, b) => b.from.length - a.from.length);
    found.set(from.charAt(0), list);
  }
  return found;
}

function ruleAt(letters: string, at: number, habits: Rules | undefined): Rule | undefined {
  const letter = letters.charAt(at);
  if (letter === "h") return at === 0 ? INITIAL_H : SILENT_H;
  if (letter === "c" && at + 1 === letters.length) return FINAL_C;
  const fits = ({ from }: Rule): boolean => letters.startsWith(from, at);
  return habits?.get(letter)?.find(fits) ?? RULES.get(letter)?.find(fits);
}

/** `Isaac`, `Kac` and, without its accent, `Petrovic`. */
const FINAL_C: Rule = { from: "c", to: ["k", "T", "C"] };
const INITIAL_H: Rule = { from: "h", to: ["X", "g"] };
const SILENT_H: Rule = { from: "h", to: [""] };

/** Doubled letters, runs of i, the endings of Russian names written as they sound, and the Latin one of Greek names. */
function settled(reading: string): string {
  const last = reading.charAt(reading.length - 1);
  const ended = last === "i" || last === "A" ? reading.replace(/i[iA]?i*$/, (ending) => (ending.includes("A") ? "A" : "i")) : reading;
  let single = "";
  for (let at = 0; at < ended.length; at++) if (at === 0 || ended.charCodeAt(at) !== ended.charCodeAt(at - 1)) single += ended.charAt(at);
  if (last === "f") return softened(single.replace(/([oe])f$/, "$1v"));
  if (last === "v" || last === "a") return softened(single);
  return last === "s" ? single.replace(/(.{3})us$/, "$1os") : single;
}

/** `Pugachov` and `Pugatschow` are `Pugachev` as it is spoken. */
const softened = (key: string): string => key.replace(/(?<=[CSZ])ov(?=a?$)/, "ev");

/** Letters that misprints and dialects exchange. */
const NEAR: Readonly<Record<string, string>> = { C: "k", S: "k", Z: "k", T: "k", z: "k", s: "k", X: "k", g: "k", A: "", U: "" };
