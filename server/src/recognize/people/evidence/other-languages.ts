import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { isGiven, isUnknown } from "../names/name-words";
import { Shape } from "../scan";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";

// What verbs and the endings of words of other languages than English say of the name behind them.

/** `scrive`, `ha scritto` */
export const saysRomance = (block: Block, at: number): boolean =>
  ROMANCE_SAYS.fits(block, at) || (ROMANCE_SAID.fits(block, at) && block.joined(at) && HAS.fits(block, at - 1));

const HAS = new WordPattern(/^(?:ha|hanno|aveva|a|ont|avait|l['’]a|han|había|habían|haya)$/);
const ROMANCE_SAID = new WordPattern(
  /^(?:chiarito|osservato|notato|scritto|dimostrato|sottolineato|ricordato|affermato|sostenuto|proposto|suggerito|ipotizzato|rilevato|mostrato|segnalato|argomentato|dit|écrit|montré|noté|observé|souligné|rappelé|démontré|remarqué|établi|suggéré|proposé|affirmé|dicho|escrito|señalado|demostrado|observado|notado|propuesto|sugerido|mostrado|apuntado|afirmado|indicado|estudiado)$/,
);

/** Verbs of saying, behind which French, Italian and Spanish name who says it. */
const ROMANCE_SAYS = new WordPattern(
  /^(?:dit|disait|répond(?:ait|it)?|écri(?:t|vait|vit)|déclar(?:e|ait|a)|ajout(?:e|ait|a)|reprit|répliqu(?:e|ait|a)|observ(?:e|ait|a)|remarqu(?:e|ait|a)|affirm(?:e|ait|a)|not(?:e|ait|a)|raconte|racontait|rapport(?:e|ait|a)|soulign(?:e|ait|a)|suggère|rappel(?:le|ait|a)|conclut|s['’]écria|rispos[et]|rispond(?:e|eva)|disse|dice|diceva|scri(?:ve|sse|veva)|dichiar(?:a|ava|ò)|osserv(?:a|ava|ò)|afferm(?:a|ava|ò)|replic(?:a|ò)|soggiun(?:ge|se)|aggiun(?:ge|se)|not(?:a|ava|ò)|ricord(?:a|ava|ò)|raccont(?:a|ava|ò)|sost(?:iene|enne|eneva)|sottoline(?:a|ò)|dijo|decía|respond(?:e|ía|ió)|escrib(?:e|ía|ió)|declar(?:a|ó)|añad(?:e|ía|ió)|contest(?:a|ó)|replic(?:a|ó)|observ(?:a|aba|ó)|afirm(?:a|aba|ó)|señal(?:a|aba|ó)|apunt(?:a|aba|ó)|cuenta|contaba|refier[ea]|refería|sostien[ea]|recuerd[ea]|recordaba)$/,
);

/** `scritto da`, `fundada por`; from a place one comes and through it one passes: `venuto da`, `pasado por`. */
export const isRomanceParticiple = (block: Block, at: number): boolean => ROMANCE_DONE.fits(block, at);

const ROMANCE_DONE = new WordPattern(
  /^(?!(?:venut|tornat|ritornat|partit|giunt|arrivat|uscit|fuggit|cacciat|scacciat|mand|pasad|viajad|salid|andad|entrad|atravesad)[oaie]s?$)[a-zà-ÿ]{2,}(?:[ai]d[oa]s?|[aiu]t[oaie]|tt[oaie]|rs[oaie]|[io]st[oaie]|inti?|critos?|critas?|hech[oa]s?|dich[oa]s?|puest[oa]s?|pres[oa]s?)$/,
);

/** Who does what the word before its ending says: `lo psicologo Zurloni`, `le botaniste Quenebert`, `пейзажист Вильде`. */
export const isOccupation = (block: Block, at: number): boolean => OCCUPATION.fits(block, at);

const OCCUPATION = new WordPattern(
  /^[a-zà-ÿ]{3,}(?:ista|iste|ologo|óloga?|ólogo|ologue|ógrafo|ografo|ographe|ologe)$|^[а-яё]{3,}(?:ист|олог|овед|ограф)(?:а|у|ом|е)?$/,
);

/** `nella Storia del Zurletti`, `il Barvasi`: behind the article of one, the ending of many shows an Italian surname; so does any word in no list
 *  in Italian text, where things have no capital, but for `nel Salento`. */
export const bearsItalianArticle = (block: Block, { first, last }: Candidate): boolean =>
  first === last &&
  ITALIAN_ARTICLE.fits(block, first - 1) &&
  isUnknown(block, last) &&
  (block.is(last) & (Is.Place | Is.People)) === 0 &&
  !block.english &&
  !block.german &&
  (PLURAL.fits(block, last) ||
    (SURNAME.fits(block, last) &&
      !THING.fits(block, last) &&
      !(block.gap(first) === 0 && VOWEL.fits(block, last)) &&
      !INTO.fits(block, first - 1) &&
      !isGiven(block, last) &&
      block.italian));

const PLURAL = new WordPattern(/^\p{Lu}\p{Ll}{3,}i$/u);
const SURNAME = new WordPattern(/^\p{Lu}\p{Ll}{3,}$/u);
/** `del Convegno`, `il Trentino`: as Italian nouns and lands end. */
const THING = new WordPattern(
  /(?:mento|zione|sione|[ei]gno|aggio|ismo|[aiu]to|t[oi]re|ura|ità|ezza|anza|enza|ico|[ao]rio|esso|etto|ivo|ale|ista|ia|ino|one|ese|ento|ata|ano|uolo)$/,
);
/** `l’Officio`: behind an elided article only what no Italian word ends with is a surname. */
const VOWEL = new WordPattern(/[aeo]$/);
const INTO = new WordPattern(/^(?:nel|sul|sullo|sull['’])$/i);
export const ITALIAN_ARTICLE = new WordPattern(
  /^(?:il|lo|l['’]|del|dello|dell['’]|al|allo|all['’]|dal|dallo|dall['’]|sul|sullo|sull['’]|nel|col)$/i,
);

/** `bisogna che Zurloni`, `se Zurloni domanda`: a clause of a Romance language begins with a word that is in no list. */
export const opensRomanceClause = (block: Block, { first, last }: Candidate): boolean =>
  first === last &&
  CONJUNCTION.fits(block, first - 1) &&
  block.joined(first + 1) &&
  block.shape(first + 1) === Shape.Lower &&
  isUnknown(block, last) &&
  !isGiven(block, last);

const CONJUNCTION = new WordPattern(
  /^(?:che|se|poiché|perché|giacché|quando|mentre|come|dove|anche|neppure|nemmeno|qu['’]|que|si|lorsque|lorsqu['’]|puisque|parce|comme|quand|cuando|porque|aunque|según|como)$/i,
);

/** `apud Stobaeum`, `locus Sophoclis`, `verba Platonis`: what Latin calls with its author behind it in the genitive. */
export const isCitedInLatin = (block: Block, { first, last }: Candidate): boolean =>
  first === last && LATIN_WORK.fits(block, first - 1) && isUnknown(block, last);

/** `Interim Lucterius cohortes ducit`: a masculine nominative inside a Latin sentence, and no people, river or body. In the texts of the Herodotos
 *  Project (2019) 40 of 43 such words are persons. */
export const isLatinNominative = (block: Block, { first, last }: Candidate): boolean =>
  first === last && MASCULINE.fits(block, last) && !block.opens(first) && isUnknown(block, last) && block.latin;

const MASCULINE = new WordPattern(
  /^(?!(?:Populus|Deus|Spiritus|Christus|Senatus|Exercitus|Sanctus|Beatus|Status|Textus|Versus|Annus|Mundus|Campus|Fluvius)$)(?!\p{Lu}\p{Ll}*(?:ib|an|en|ic)us$)\p{Lu}\p{Ll}{2,}us$/u,
);

const LATIN_WORK = new WordPattern(
  /^(?:apud|teste|auctore|auctoris|editore|interprete|locus|loco|locum|loci|verba|verbis|verborum|versus|versum|versibus|carmen|carmina|carmine|sententia|sententiam|epistola|epistula|epistolam|fragmentum|scholia|editione|editio)$/i,
);

/** `De Gasparri`, `Dell’Orvo`, `La Serda`: an Italian, French or Spanish surname behind its particle, inside a sentence. */
export const bearsParticle = (block: Block, { first, last }: Candidate): boolean =>
  first + 1 === last &&
  SURNAME_PARTICLE.fits(block, first) &&
  !block.opens(first) &&
  (block.is(last) & (Is.Place | Is.Common | Is.People | Is.Title | Is.Role | Is.Organization)) === 0;

const SURNAME_PARTICLE = new WordPattern(/^(?:De|Di|Del|Dell['’]|Della|Dalla|Degli|Van|Von|La|Le|Lo|Du|Da)$/);

/** `comme dirige Perrojo`, `de lire Quenebert`, `dont Quenebert`: inside a sentence of a Romance language a word in no list, to which no article and no
 *  preposition leads, and no verb of places. */
export const standsBare = (block: Block, { first, last, kind }: Candidate): boolean =>
  kind === "single" &&
  block.joined(first) &&
  block.shape(first - 1) === Shape.Lower &&
  isUnknown(block, last) &&
  !isGiven(block, last) &&
  !LEADS_TO_THING.fits(block, first - 1) &&
  block.romance &&
  !block.english &&
  !block.german &&
  !block.latin;

/** Articles, prepositions, offices of towns, and verbs behind which towns stand. */
const LEADS_TO_THING = new WordPattern(
  /^(?:l[ae]s?|l['’]|il|lo|gli|i|el|los|las|un|une?|una|uno|un['’]|des|du|del|della|dello|dell['’]|delle|dei|degli|au|aux|al|alla|agli|nel|nella|nell['’]|sul|sulla|dal|dalla|dall['’]|ce|cette|cet|son|sa|mon|su|sus|este|esta|questo|questa|quel|quella|tale|de|d['’]|di|à|a|ad|en|in|da|dans|sur|sous|vers|verso|hacia|hasta|desde|em|sobre|près|presso|entre|tra|fra|et|e|ed|y|ou|o|quitt\w*|habit\w*|visit\w*|atteign\w*|attein\w*|travers\w*|lasci\w+|lasciò|raggiun\w*|abandon\w+|abandonó|dejó|dejar|pris|prit|prendre|prend|appelée?s?|nommée?s?|dite?s?|detta|detto|chiamat\w+|llamad\w+|intitul\w+|titulad\w+|revue|rivista|revista|journal|ville|rue|via|calle|palais|palazzo|villa|château|rivière|vapeur|bateau|saint|sainte|san|santa)$/i,
);

/** `au Girondin Quenebert`: one of a people or a party, with the article of one before. */
export const isOneOfPeople = (block: Block, { first, last }: Candidate): boolean =>
  first > 1 &&
  block.joined(first) &&
  (block.is(first - 1) & (Is.People | Is.Place)) === Is.People &&
  block.capital(first - 1) &&
  block.joined(first - 1) &&
  OF_ONE.fits(block, first - 2) &&
  isUnknown(block, last) &&
  !block.english &&
  !block.german;

const OF_ONE = new WordPattern(/^(?:le|l['’]|du|au|un|el|del|al|il|dal|uno?)$/i);
