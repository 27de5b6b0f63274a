import type { Block } from "../block";
import { WordPattern } from "../words/vocabulary";

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
