import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { officeBefore } from "../evidence/offices";
import { isCitedInLatin, isLatinNominative } from "../evidence/other-languages";
import { WordPattern } from "../words/vocabulary";
import { Given, Is } from "../words/word-classes";

/** Whether what is in no list may be a mere word of a language of which the lists know little: a name only where the document introduces it. */
export const isMereWord = (block: Block, name: Candidate): boolean =>
  (name.kind === "single" && opensRomance(block, name.first)) ||
  ((name.kind === "single" || name.kind === "given") && (isRomanceOpener(block, name) || isAdjectiveOfBody(block, name.first))) ||
  isLatinWord(block, name);

/** `Sua Dominatio`, `Regni Galliae`: in Latin words in no list say little. */
const isLatinWord = (block: Block, name: Candidate): boolean =>
  (name.kind === "single" || name.kind === "several") &&
  !(block.is(name.last) & (Is.KnownName | Is.SurnameShape)) &&
  block.latin &&
  !isCitedInLatin(block, name) &&
  !isLatinNominative(block, name);

/** `Apparteneva alla Camera`: a sentence of a Romance language opens with a word of its that is in no list. */
const opensRomance = (block: Block, at: number): boolean =>
  ROMANCE_WORD.fits(block, at) && block.opens(at) && !block.english && !block.german;

/** Frequent words of Romance languages that are given names elsewhere: `Uma mulher`, `Sem dinheiro`. */
const isRomanceOpener = (block: Block, { first }: Candidate): boolean =>
  block.opens(first) && !block.english && !block.german && ROMANCE_OPENER.fits(block, first);

/** Words of lower case that occur twenty times as often as the names do, in a thesis in Spanish, forty books in French and a corpus in Italian
 *  (KIND, Paccosi and Palmero Aprosio 2021); compiled for this project. */
const ROMANCE_OPENER = new WordPattern(
  /^(?:Uma|Sem|Ela|Ali|Numa|Só|Nem|Cara|Mica|Viva|Tal|Mira|Ora|Elle|Ella|Tomo|Ante|Haya|Dad[oa]|Deja|Iban|Salvo|Vivían|Grâce|Aime|Vit|Aura|Vive|Demi|Avis|Sien|Rares|Lien|Verra|Veda|Nelle|Mio|Essi|Tali|Concetto|Patti|Beni|Verrà|Seppe|Manca|Vere)$/,
);

/** `Unione Europea`, `Corte Rivoluzionaria`: behind a noun with a capital an adjective. */
const isAdjectiveOfBody = (block: Block, at: number): boolean => isBehindBody(block, at) && ADJECTIVE.fits(block, at);

/** `Théâtre Ervault`, `Fondazione Isolari`: what a body of a Romance land is called after, but not `ministro del Lavoro Isolari`. */
export const isNameOfBody = (block: Block, { first, kind }: Candidate): boolean =>
  (kind === "single" || kind === "given") && isBehindBody(block, first) && !ADJECTIVE.fits(block, first) && !officeBefore(block, first - 1);

const isBehindBody = (block: Block, at: number): boolean =>
  block.joined(at) &&
  block.capital(at - 1) &&
  (block.is(at - 1) & (Is.Organization | Is.Foreign)) !== 0 &&
  (block.is(at - 1) & NO_BODY) === 0 &&
  !block.opens(at - 1) &&
  !block.english &&
  !block.german &&
  !block.latin &&
  !block.cyrillic &&
  !block.russian;

const NO_BODY = Given | Is.SurnameShape | Is.KnownName | Is.Title | Is.Role | Is.Kin | Is.Cue | Is.Particle;

/** Endings of adjectives in Romance languages. */
const ADJECTIVE = new WordPattern(
  /^\p{Lu}\p{Ll}{2,}(?:al[eis]?|ales|ar[eis]|ari[oae]s?|iv[oaei]s?|ic[oaei]s?|ici|iche|ique|iques|esi?|ior[ei]s?|èr[es]+|ienn?es|enn?es?|istas?|iste|isti|an[oaei]s?|ead?|[eé]enn?es?|eo[s]?|ei|ea|[ai]d[oa]s?|[aiu]t[oaie]|oli[coa]+|os[oaei]s?|eux|euse)$/u,
);

/** Endings of adverbs, participles, verbs and nouns. */
const ROMANCE_WORD = new WordPattern(
  /^\p{Lu}\p{Ll}{2,}(?:ment|mente|zion[ei]|cion|ción|ciones|sión|tions?|[ai]ndo|iendo|[aei]va|[aei]vano|[ai]ba|aban|ían?|ait|aient|èrent|[aiu]t[oaie]|[ai]d[oa]s?|ità|idad|tés?|[aei]ntes?|[aei]rsi|[àìòù])$/u,
);

/** `Regis Galliae`, `ducis Mantuae` */
export const isLatinLand = (block: Block, at: number): boolean => LATIN_LAND.fits(block, at) && block.latin;
const LATIN_LAND = new WordPattern(/^\p{Lu}\p{Ll}{3,}(?:ae|arum|orum|ensis?|ensem)$/u);
