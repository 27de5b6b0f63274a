import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { Shape } from "../scan";
import { CYRILLIC } from "../words/shapes";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";
import { Evidence } from "./evidence";

/** `Посольский приказ`, `Александровского лицея`, `Новой Посольской палаты`: in Russian an adjective, or two, before a thing in lower case
 *  is the name of the thing. */
export const cyrillicThing = (block: Block, name: Candidate): number =>
  CYRILLIC.fits(block, name.last)
    ? isQuoted(block, name)
      ? Evidence.InTitle
      : thing(block, name)
    : isInLatinLetters(block, name)
      ? Evidence.The
      : 0;

/** `команда «Спартак»`, `опера «Тангейзер»`: in Russian a name in quotation marks is that of a thing, but for bynames. */
const isQuoted = (block: Block, { first, last }: Candidate): boolean =>
  first === last &&
  block.text.charAt(block.from(first) - 1) === "«" &&
  block.text.charAt(block.to(last)) === "»" &&
  !CALLED.fits(block, first - 1);

const CALLED = new WordPattern(/^(?:псевдоним|прозвищ|кличк|им[яе]|назыв|прозв|зов|звал)[а-яё]{0,5}$/);

/** `Orvella` in Russian text: in Latin letters stand firms, journals and works, hardly a person of whom no more than a surname is known. */
const isInLatinLetters = (block: Block, { kind, last }: Candidate): boolean =>
  kind === "single" && (CYRILLIC.fits(block, last - 1) || CYRILLIC.fits(block, last + 1)) && LATIN.fits(block, last);

const LATIN = new WordPattern(/^[A-Z]/);

const thing = (block: Block, { first, last }: Candidate): number =>
  block.joined(last + 1) &&
  block.shape(last + 1) === Shape.Lower &&
  (ADJECTIVE.fits(block, last) || (first === last && QUALITY.fits(block, last))) &&
  (first === last ? THING.fits(block, last + 1) : first + 1 === last && ADJECTIVE.fits(block, first))
    ? Evidence.Derived
    : first === last && (goesOnAdjective(block, last) || isOfPost(block, last))
      ? Evidence.Derived
      : isOfAcronym(block, last)
        ? Evidence.Derived | Evidence.Weak
        : 0;

/** `Ленинградский государственный`, `Приволжского окружного`: an adjective that another one in lower case goes on, in the same case. */
function goesOnAdjective(block: Block, at: number): boolean {
  if (!ADJECTIVE.fits(block, at) || !OF_ADJECTIVE.fits(block, at + 1) || !block.joined(at + 1)) return false;
  return endingOf(block.word(at)) === endingOf(block.word(at + 1));
}

/** `Французский посол Дюран`: an adjective before an office says of which land it is; `Горский министром` is a man in one. */
const isOfPost = (block: Block, at: number): boolean =>
  block.joined(at + 1) &&
  block.shape(at + 1) === Shape.Lower &&
  (block.is(at + 1) & (Is.Role | Is.Title)) !== 0 &&
  ADJECTIVE.fits(block, at) &&
  !IN_OFFICE.fits(block, at + 1);

const IN_OFFICE = new WordPattern(/[оеё]м$/);

/** `Грузинской ССР`, `Верхсуда Украинской ССР` */
const isOfAcronym = (block: Block, last: number): boolean =>
  ADJECTIVE.fits(block, last) && block.joined(last + 1) && block.shape(last + 1) === Shape.Caps;

/** The ending of an adjective, behind a hard stem or a soft one. */
const endingOf = (word: string): string => word.slice(-2).replace("ы", "и").replace("е", "о");

const OF_ADJECTIVE = new WordPattern(/^[а-яё]{4,}(?:ый|ий|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ой|ей|ую|юю|ым|им|ыми|ими|ых|их)$/);

const ADJECTIVE = new WordPattern(
  /^[А-ЯЁ][а-яё]{2,}(?:[сц]к(?:ий|ая|ое|ие|ого|ой|ому|ом|ую|им|ими|их)|[ое]в(?:ый|ая|ое|ые)|нн(?:ый|ая|ое|ые|ого|ой|ому|ом|ую|ым|ыми|ых))$|^(?:Нов|Стар|Вновь|Мал|Бел|Красн|Черн)(?:ый|ая|ое|ые|ого|ой|ому|ом|ую|ым|ых)$|^(?:Больш|Верхн|Нижн|Средн)(?:ой|ая|ое|ие|ий|яя|ее|ого|его|ей|ем|юю|их)$/,
);

/** `Военной`, `Тайного` */
const QUALITY = new WordPattern(/^[А-ЯЁ][а-яё]{2,}н(?:ый|ая|ое|ой|ого|ому|ом|ую|ым|ыми|ых)$/);

/** Compiled for this project from general usage. */
const THING = new WordPattern(
  /^(?:коллеги|канцеляри|палат|сенат|синод|дум|управ|министерств|департамент|банк|гварди|команд|кампани|экспедици|приказ|лице[йя]|институт|университет|академи|собор|двор|монастыр|музе[йя]|театр|завод|фабрик|мост|площад|улиц|губерни|уезд|округ|област|волост|совет|комитет|съезд|полк|корпус|гимнази|училищ|кафедр|школ|обществ|вокзал|сад|парк|проспект|комисси|преми|архив|библиотек|сборник|вестник|договор|мир|конгресс|конференци|процесс|кружок|восстани|вопрос|войн|войск|арми|народ|правительств|поход|сражени|битв|партия|партии|фронт|дивизи|флот|епархи|церк|духовн|стекол|верф|стат|парти|альянс|центр|служб|долин|сил|район|журнал|газет|летопис|кремл|тракт|канал|остров|полуостров|мор|залив|берег|край|крае|хребет|гор|рек|озер)[а-яё]{0,4}$/,
);
