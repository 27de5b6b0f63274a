import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { isGiven, isUnknown } from "../names/name-words";
import { Gap, Shape } from "../scan";
import { CYRILLIC } from "../words/shapes";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";
import { isGenitiveOfThing } from "./cyrillic-cases";
import { RUSSIAN_PAST } from "./deeds";
import { Evidence } from "./evidence";

/** What Russian text says of a word in no list, which has a capital inside the sentence only as a name: it does something in `Вильде
 *  переехал`, is written to in `отвечал Гирту`, and wrote in `донесение Вильде`. Bits of `Evidence`. */
export function cyrillicName(block: Block, { first, last, kind }: Candidate): number {
  // `приехал Масахару Коно`: two words in no list, of which the first is no adjective
  if (kind === "several" && !block.opens(first) && CYRILLIC.fits(block, first) && !ADJECTIVE.fits(block, first) && isUnknown(block, last))
    return Evidence.By;
  if (first !== last || !CYRILLIC.fits(block, last) || !isUnknown(block, last) || isGiven(block, last)) return 0;
  const before = first - 1;
  let bits = 0;
  if (block.joined(first)) {
    if (LETTER.fits(block, before)) bits |= Evidence.Object;
    // `не был доведен Орвельским`
    if (DONE.fits(block, before) && INSTRUMENTAL_NAME.fits(block, last)) bits |= Evidence.Object;
    if (DATIVE.fits(block, last) && ADDRESSES.fits(block, before)) bits |= Evidence.Object;
    if (SAYS.fits(block, before)) bits |= Evidence.Says;
    if (WAS.fits(block, before) && isOffice(block, before)) bits |= Evidence.Apposition;
  }
  if ((!block.opens(first) || block.gap(first) & Gap.Colon) && (isOblique(block, last) || isSubject(block, last) || isObject(block, last)))
    bits |= Evidence.By;
  // `Крупская, которая ведала`
  if (
    (!block.opens(first) || block.is(last) & Is.SurnameShape) &&
    (block.gap(last + 1) & ~Gap.Space) === Gap.Comma &&
    WHICH.fits(block, last + 1)
  )
    bits |= Evidence.By;
  if (
    !block.opens(first) &&
    block.joined(last + 1) &&
    block.shape(last + 1) === Shape.Lower &&
    RUSSIAN_PAST.fits(block, last + 1) &&
    !isGenitiveOfThing(block, last)
  )
    bits |= Evidence.Verb | Evidence.Personal;
  // `Трубецкой назвал`: no adjective in this form opens a sentence before such a verb.
  // `Орвельцев начинает поддаваться`
  if (block.opens(first) && IN_OV.fits(block, last) && block.joined(last + 1) && PRESENT.fits(block, last + 1))
    bits |= Evidence.Verb | Evidence.Personal;
  // `Орвельский позднее напишет`
  const verb = ADVERB.fits(block, last + 1) && block.joined(last + 1) ? last + 2 : last + 1;
  if (block.joined(verb) && SAYS.fits(block, verb)) bits |= Evidence.Says;
  if (block.opens(first) && block.joined(last + 1) && IN_KOI.fits(block, last) && HE_DID.fits(block, last + 1)) bits |= Evidence.Personal;
  return bits;
}

const ADVERB = new WordPattern(
  /^(?:позднее|позже|потом|впоследствии|затем|тогда|также|тоже|сам|сама|прямо|справедливо|верно|часто|не|уже|ещё|еще|даже|и|[а-яё]{3,}о)$/,
);
const IN_KOI = new WordPattern(/^[А-ЯЁ][а-яё]{3,}[сц]кой$/);
const HE_DID = new WordPattern(/^[а-яё]{2,}[аеияыу]л(?:ся)?$/);

/** `Перову`, `Стасовым`; `Крамскому`, where no thing follows as in `Московскому съезду`: cases that surnames have, and few things with a capital. */
const isOblique = (block: Block, at: number): boolean =>
  OF_SURNAMES.fits(block, at) ||
  (OF_ADJECTIVES.fits(block, at) && !(block.joined(at + 1) && block.shape(at + 1) === Shape.Lower && !NO_THING.fits(block, at + 1)));

/** Words in lower case that are no things. */
const NO_THING = new WordPattern(
  /^(?:и|но|а|не|ни|в|во|с|со|к|ко|на|о|об|от|из|за|по|у|при|для|до|же|ли|бы|тоже|также|уже|был[аио]?|[а-яё]{2,}(?:[аия]л[аи]?(?:с[яь])?))$/,
);

/** `там работают Орвельцев и Гирт`: a surname by its ending, behind a word that is no town and leads to none. */
const isSubject = (block: Block, at: number): boolean =>
  IN_OV.fits(block, at) &&
  block.joined(at) &&
  (block.shape(at - 1) === Shape.Lower ? !TO_TOWN.fits(block, at - 1) : ONLY.fits(block, at - 1) && block.opens(at - 1));

/** `Один Орвельцев отстаёт` */
const ONLY = new WordPattern(/^(?:Один|Только|Лишь|Даже|Сам|И|А|Но|Наш|Мой)$/);

/** `поставить Орвелина во главе`: behind a word that is neither a preposition of places nor an adjective. */
const isObject = (block: Block, at: number): boolean =>
  IN_IN.fits(block, at) &&
  block.joined(at) &&
  block.shape(at - 1) === Shape.Lower &&
  (block.is(at) & Is.SurnameShape) !== 0 &&
  !TO_TOWN.fits(block, at - 1) &&
  !PLACED.fits(block, at - 1) &&
  !ADJECTIVE.fits(block, at - 1);

const IN_IN = new WordPattern(/^[А-ЯЁ][а-яё]{2,}(?:ин|ын)(?:а|у|ом)$/);
const PLACED = new WordPattern(/^(?:из|от|до|близ|около|возле|мимо|вокруг|посреди|выше|ниже|реки|города|села|озера|горы|станции)$/);

const PRESENT = new WordPattern(/^[а-яё]{2,}(?:[аяуею]ет|ит)(?:ся)?$/);
const IN_OV = new WordPattern(/^[А-ЯЁ][а-яё]+[оеё]в$/);
const TO_TOWN = new WordPattern(/^(?:и|или|в|во|на|под|за|через|город|г|село|с|деревня|станция|посёлок|поселок|район|порт|крепость)$/);

const OF_SURNAMES = new WordPattern(/^[А-ЯЁ][а-яё]+(?:[оеё]в(?:а|у|ым)|иным)$/);
const OF_ADJECTIVES = new WordPattern(/^[А-ЯЁ][а-яё]{2,}[сц]к(?:ий|ого|ому|им)$/);

/** `секретарём редакции была Орлова`: whether an office stands in the clause before the verb. */
function isOffice(block: Block, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - LONGEST_CLAUSE); at--) {
    if (block.is(at) & (Is.Role | Is.Title) && INSTRUMENTAL.fits(block, at)) return true;
    if (!block.joined(at)) return false;
  }
  return false;
}

const LONGEST_CLAUSE = 7;
const WAS = new WordPattern(/^(?:был[аио]?|стал[аи]?|становится|явля(?:ется|лся|лась)|оста(?:лся|лась|вался|валась))$/);
const INSTRUMENTAL = new WordPattern(/(?:ом|ем|ём|ой|ей|ами|ями|ым|им)$/);
const WHICH = new WordPattern(/^котор(?:ый|ая|ого|ую|ому|ой|ым|ые)$/);

/** Verbs behind which he is named who says it, in the present and in the past. */
const SAYS = new WordPattern(
  /^(?:(?:на)?пишет|(?:на)?писал|скажет|отметит|заметит|вспомнит|говорит|сказал|говорил|отмеча(?:ет|л)|отметил|замеча(?:ет|л)|заметил|подчеркива(?:ет|л)|подчёркивает|утвержда(?:ет|л)|полага(?:ет|л)|счита(?:ет|л)|вспомина(?:ет|л)|рассказыва(?:ет|л)|сообща(?:ет|л)|указыва(?:ет|л)|отвеча(?:ет|л)|ответил|возража(?:ет|л)|возразил|спрашива(?:ет|л)|спросил|восклик(?:нул|ает)|признава(?:лся|ется)|призна(?:ёт|ет)ся|докладывал|доносил|констатиру(?:ет|ал)|заключа(?:ет|л))[аи]?$/,
);

const ADJECTIVE = new WordPattern(/(?:[ыио]й|[ая]я|[ое]е|[ыи]е|[ое]го|[ое]му|[ыи]м|[ыи]ми|[ыи]х|ую|юю)$/);
const DATIVE = new WordPattern(/(?:[уюе]|ому|ему|ой|ей)$/);

const DONE = new WordPattern(/^[а-яё]{3,}(?:ен|ён|ан|ят|ыт)[аоы]?$/);
const INSTRUMENTAL_NAME = new WordPattern(/^[А-ЯЁ][а-яё]{2,}(?:ом|ем|ым|им)$/);

/** Verbs of saying and sending to somebody. */
const ADDRESSES = new WordPattern(
  /^(?:(?:на|от|вы)?(?:писал|сказал|слал)|(?:со|до)общ(?:ал|ил)|отвеч(?:ал|ает)|ответил|говорил|телеграфировал|доносил|донес|перед(?:ал|авал)|поруч(?:ил|ал)|предложил|советовал|обещал|жаловался|дал)[аи]?$/,
);

/** What persons write and say, with its author behind it in the genitive. */
const LETTER = new WordPattern(
  /^(?:пись(?:мо|ма|ме|мах|мом|мами|му)|писем|телеграмм[аыеу]|донесени[еяю]|депеш[аиеу]|записк(?:[аиеу]|ах|ами)|резолюци[яиюей]{1,2}|подпис(?:ь|и|ью|ями)|дневник[ае]?|воспоминани[яй]|реч[ьи]|доклад[ае]?|показани[яе]|мемуар(?:ы|ах|ов)|мнени[юе]|слов(?:ам|а)|отставк[аиеу]|переписк[аиеу]|перевод[ае]?|переводом|стать[яиюе]|книг[аиуе]|роман[ае]?|повест[ьи]|драм[аые]|поэм[аые]|стих(?:и|ов|ах)|сочинени[яей]|биографи[яии]|портрет[ае]?|предислови[ея]|смерт[ьи]|арест[ае]?|убийств[оае]|похорон(?:ы|ах)?|женитьб[аые])$/i,
);
