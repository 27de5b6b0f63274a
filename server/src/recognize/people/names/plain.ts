import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { ARABIC_ARTICLE } from "../words/arabic";
import { CYRILLIC } from "../words/shapes";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";
import { isStateBehind } from "./american-states";
import { isEdited } from "./edited";
import { type Growing, type Grown, joinedAsSurname } from "./growing";
import { sharesSurname } from "./initials";
import { joining } from "./joining";
import { nameBehind } from "./name-behind";
import { adjacentInitial, isGiven, isName, isUnknown } from "./name-words";
import { isNickname, withSuffix } from "./second-names";
import { isStarred } from "./stars";
import { isSurnameSoon } from "./surname";
import { titleBehind } from "./titles";
import { unlistedSurname } from "./unlisted-surnames";

/** Given names, surnames and what joins them: `Ann von Lee`. Word by word, the first step that knows the next word decides. */
export function plain(block: Block, at: number, titled: boolean): Candidate {
  const name = begun(block, at, titled);
  while ((name.last - at < LONGEST || goesOnArabic(block, name, at)) && name.last + 1 < block.count && !block.possessive(name.last)) {
    const grown =
      behindTitle(block, name) ?? apart(block, name) ?? joining(block, name) ?? nameBehind(block, name) ?? unlistedSurname(block, name);
    if (grown !== "joined") break;
  }
  const last = withSuffix(block, name.last);
  return { first: at, last, kind: kindOf(block, name, last), patronymic: name.patronymic };
}

const LONGEST = 6;

/** `Muhammad b. Jarir b. Sinan al-Tahhani al-Harrani`: fathers and articles are many. */
const goesOnArabic = (block: Block, { last }: Growing, at: number): boolean =>
  last - at < LONGEST_OF_ARABIC && ARABIC.fits(block, last + 1);
const LONGEST_OF_ARABIC = 14;
const ARABIC = new WordPattern(new RegExp(`^(?:ibn|bin|b|Ab[uúûū]|${ARABIC_ARTICLE}-.*)$`));

function begun(block: Block, first: number, titled: boolean): Growing {
  // Behind `Sir` and `ed.` stands a given name, known or not: `Sir Bartle Frere`.
  const given = isGiven(block, first) || (first > 0 && (titled ? KNIGHT.fits(block, first - 1) : isEdited(block, first)));
  const patronymic = !given && (block.is(first) & Is.Patronymic) !== 0;
  return { first, titled, last: first, given, surname: !given, patronymic, known: given ? 1 : 0 };
}

function kindOf(block: Block, { first, known }: Growing, last: number): Candidate["kind"] {
  if (known === 0) return last > first ? "several" : "single";
  if (last > first) return "full";
  return block.joined(last + 1) && sharesSurname(block, last + 1) ? "shared" : "given";
}

/** What stands right behind a title or a nickname that follows the name. */
function behindTitle(block: Block, name: Growing): Grown {
  const { first, last, given, surname } = name;
  if (titleBehind(block, last)) {
    // `Ahmed Bey Rostom`
    const behind = last + 2;
    const goesOn =
      given && last === first && block.joined(behind) && isName(block, behind) && isUnknown(block, behind) && !isGiven(block, behind);
    return goesOn ? joinedAsSurname(name, behind) : "ends";
  }
  return given && !surname && isNickname(block, last + 1) ? joinedAsSurname(name, last + 2) : undefined;
}

/** Whether the next word stands apart from the name: behind a sign, in another script, or as what no name goes on with. */
function apart(block: Block, { first, last, given, titled }: Growing): Grown {
  const next = last + 1;
  if (block.initial(last) ? !adjacentInitial(block, next) : !block.joined(next) || isStarred(block, first, last)) return "ends";
  // `Джорджем Лукасом Lucasfilm`
  if (block.cyrillic && CYRILLIC.fits(block, last) !== CYRILLIC.fits(block, next)) return "ends";
  if (isStateBehind(block, next) || (titled && isBaronet(block, first, next))) return "ends";
  // `отдел Истпарта С. И. Гусева`: in Russian initials belong to the surname behind them.
  return block.cyrillic && !given && CYRILLIC.fits(block, first) && block.initial(next) && isSurnameSoon(block, next + 1)
    ? "ends"
    : undefined;
}

/** `Sir William Elford Bart`, not `Bart Simpson` */
const isBaronet = (block: Block, first: number, next: number): boolean => BARONET.fits(block, next) && KNIGHT.fits(block, first - 1);
const BARONET = new WordPattern(/^(?:Bart|Baronet)$/);
const KNIGHT = new WordPattern(/^(?:Sir|Dame)$/);
