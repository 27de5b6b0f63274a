import type { Block } from "../block";
import { Gap, Shape } from "../scan";
import { WordPattern } from "../words/vocabulary";
import { Given, Is } from "../words/word-classes";
import { isCutShort } from "./journals";
import { isParticled } from "./name-words";
import { isReporter } from "./reporters";
import { isThingAndSurname } from "./surnames-of-things";

/** Whether a word is no name by itself, whatever is said of it: `The`, `March`, `Archive`. */
export const isNoName = (block: Block, at: number): boolean =>
  ((block.is(at) & NO_NAMES) !== 0 && !isThingAndSurname(block, at)) ||
  FUNCTION_WORD.fits(block, at) ||
  isOther(block, at) ||
  isReporter(block, at) ||
  isColor(block, at);

/** `Black soldiers`, `White creoles`: what peoples are called in America. */
const isColor = (block: Block, at: number): boolean =>
  (block.is(at) & OF_COLOR) === OF_COLOR &&
  COLOR.fits(block, at) &&
  block.joined(at + 1) &&
  GROUP.fits(block, at + 1) &&
  (block.is(at + 1) & (Is.PersonVerb | Is.LooseVerb)) === 0;

const OF_COLOR = Is.Common | Is.SurnameShape;
const COLOR = new WordPattern(/^(?:Black|White|Brown)$/);
const GROUP = new WordPattern(
  /^(?!(?:was|has|is|his|this|thus|always|perhaps|does|across)$)(?:[a-z]{3,}s|people|population|military|community|church|labor|labour|culture|history|family|woman|man|men|women|middle|working|slave|youth|press|majority|minority|supremacy|power|nationalism|identity)$/,
);

/** The `Sir` and the `Yours` of a letter, which no title makes a name: `I am, dear Sir, Yours`; nor the `Who` of `The Justice Who Changed His Mind`. */
export const isAddress = (block: Block, at: number): boolean => ADDRESS.fits(block, at);

const ADDRESS = new WordPattern(/^(?:Sirs?|Madam|Yours?|Who|Whose)$/);

/** `MS Russ 79`, `Sir Hugo Ellwick, Bart., First Lord`, `J. Pol. Econ. 4`: forenames elsewhere, and no name here. */
export const isOther = (block: Block, at: number): boolean =>
  isCutShort(block, at) ||
  isRankBehind(block, at) ||
  isVolume(block, at) ||
  isOfScripture(block, at) ||
  (block.gap(at) === Gap.Period && PHILOSOPHY.fits(block, at) && DOCTOR.fits(block, at - 1)) ||
  (block.shape(at + 1) === Shape.Number &&
    block.joined(at) &&
    block.joined(at + 1) &&
    (isShelfmark(block, at) || isMonth(block, at) || PAGE.fits(block, at)));

/** `D.Phil.` */
const PHILOSOPHY = new WordPattern(/^Phil$/);
const DOCTOR = new WordPattern(/^D$/);

/** `The Empress Page 50`: the foot of a page in a text taken out of a book. */
const PAGE = new WordPattern(/^Page$/);

/** `(John 4:23–24)`, `1 Samuel 3:4`: a book of the Bible. */
const isOfScripture = (block: Block, at: number): boolean =>
  block.shape(at + 1) === Shape.Number &&
  block.gap(at + 2) === Gap.Colon &&
  block.shape(at + 2) === Shape.Number &&
  block.joined(at + 1) &&
  BOOK.fits(block, at);

const BOOK = new WordPattern(
  /^(?:John|Luke|Mark|Matthew|James|Peter|Jude|Timothy|Titus|Philemon|Samuel|Daniel|Joel|Amos|Micah|Joshua|Ruth|Esther|Job|Ezra|Jonah|Nahum|Tobit|Judith|Malachi|Jeremiah|Ezekiel|Isaiah|Hosea|Jean|Luc|Marc|Matthieu|Jacques|Pierre|Johannes|Lukas|Markus|Matthäus|Jakobus|Petrus|Giovanni|Luca|Marco|Matteo|Juan|Lucas|Marcos|Mateo)$/,
);

/** `Tom 7`, `Tom (from now T.) 7`: a volume in Slavic references. */
const isVolume = (block: Block, at: number): boolean =>
  (block.is(at) & Is.Male) !== 0 &&
  VOLUME.fits(block, at) &&
  (block.shape(at + 1) === Shape.Number || (block.russian && !(block.joined(at + 1) && block.capital(at + 1))));

const VOLUME = new WordPattern(/^Tom$/);

/** `3 Mart 1921`: between a day and a year stands a month, in whatever language. */
const isMonth = (block: Block, at: number): boolean => DAY.fits(block, at - 1) && YEAR.fits(block, at + 1);

const DAY = new WordPattern(/^[0-3]?\d$/);
const YEAR = new WordPattern(/^1[0-9]\d\d$|^20\d\d$/);

/** A part of a shelfmark. */
const isShelfmark = (block: Block, at: number): boolean => MANUSCRIPT.fits(block, at - 1);

/** A rank behind a name: `Sir Hugo Ellwick, Bart.`, `Sir Hugo Ellwick Bart`. */
const isRankBehind = (block: Block, at: number): boolean =>
  RANK_BEHIND.fits(block, at) &&
  ((block.gap(at) & ~Gap.Space) === Gap.Comma ? block.text.charCodeAt(block.to(at)) === 46 : block.joined(at) && isBehindName(block, at));

const isBehindName = (block: Block, at: number): boolean =>
  block.capital(at - 1) && (block.is(at - 1) & (Is.Title | Is.Kin)) === 0 && !(block.joined(at + 1) && block.capital(at + 1));

const RANK_BEHIND = new WordPattern(/^(?:Bart|Bt|Esq|Kt)$/);

const MANUSCRIPT = new WordPattern(/^(?:MSS?|Mss?|Cod|Codex|Add)$/);

const NO_NAMES = Is.Organization | Is.Calendar | Is.Numeral | Is.Reference | Is.Suffix;

/** `Before`: no name and no part of one. */
export const isFunctionWord = (block: Block, at: number): boolean => FUNCTION_WORD.fits(block, at);

/** Words that open sentences and titles, and never are a surname. */
const FUNCTION_WORD = new WordPattern(
  /^(?:The|An?|In|On|At|By|To|From|Of|As|If|It|He|She|We|They|You|All|Some|Any|No|Each|Every|Both|Such|So|Then|Thus|There|Here|Now|After|Before|Because|Since|While|Although|Though|Despite|During|Under|Over|Between|Among|With|Without|Within|Against|Until|Even|Only|One|Two|Three|Many|Most|Other|Others|Another|His|Him|Himself|Her|Hers|Herself|Me|Us|Them|Thou|Thee|Thy|Thine|Ye|Its|Their|Our|My|Your|This|That|These|Those|Who|What|When|Where|Which|Why|How|And|But|Nor|Neither|Either|Lest|Whereas|Whether|Albeit|Hence|Whence|Upon|Throughout|Whose|Whom|Several|Having|Was|Were|Did|Does|Could|Would|Should|Cannot|Not|Yet|For|Tis|Twas|Twill|Perhaps|Unless|Indeed|However|Nevertheless|Nonetheless|Therefore|Moreover|Meanwhile|Furthermore|Consequently|Thereafter|Thereupon|Whereupon|Hereafter|Afterwards|Otherwise|Whoever|Whatever|Whenever|To-morrow|To-day|To-night|Sirs?|Madam|Ma['’]am|Yours|Kindest|Dearest|Adieu|Ihnen|Ihre[mnrs]?|Euch|Dich|Deine[mnrs]?|Usted|Ustedes|Vuestra|Les|Дорог(?:ой|ая|ие)|Мил(?:ый|ая|остивый)|Любезн(?:ый|ейший|ая)|Добрейший|(?:(?:Глубоко|Много)?ув|Ув)ажаем(?:ый|ая|ые)|Почтенн(?:ый|ейший)|Дражайший|Ibid|Ibidem|Ebenda|Ebd|Idem|См|Ср|(?:I|You|He|She|It|We|They)['’]\p{Ll}+)$/u,
);

/** Whether no name begins with a word behind no title: it is none by itself, and no word with a capital stands behind it. */
export const beginsNone = (block: Block, at: number): boolean =>
  block.shape(at) === Shape.Capital &&
  (block.is(at) & (Given | Is.Patronymic)) === 0 &&
  !(block.joined(at + 1) && block.shape(at + 1) !== Shape.Lower && block.shape(at + 1) !== Shape.Number) &&
  isNoName(block, at) &&
  !isParticled(block, at) &&
  !block.initial(at);

/** `Kart. 2`, `Fasz. 7` between commas, `Pam. 619`: a level of an archive, cut short. */
export const isLevelWord = (block: Block, at: number): boolean =>
  at > 0 &&
  block.to(at) - block.from(at) <= 5 &&
  block.shape(at + 1) === Shape.Number &&
  block.gap(at + 1) === (Gap.Period | Gap.Space) &&
  (block.gap(at) === (Gap.Comma | Gap.Space) || (block.cites && block.to(at + 1) - block.from(at + 1) < 4));
