import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { inflected } from "../names/inflected";
import { isMereWord, isNameOfBody } from "../names/mere-words";
import { isElidedName } from "../names/name-words";
import { isLand } from "../names/places-of-words";
import { isCutSaint } from "../names/saints";
import { isCitedAgain, isKnownRomance } from "../names/weak";
import { Shape } from "../scan";
import { isSurelyAuthor } from "../sources/citing";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";
import { Evidence } from "./evidence";

/** What a name itself says for or against a person: bits of `Evidence`. */
export function inName(block: Block, name: Candidate): number {
  let bits = name.patronymic ? Evidence.Given : 0;
  if (name.kind === "full" || (block.shape(name.first) === Shape.Lower && SON.fits(block, name.first))) bits |= Evidence.Given;
  if (name.kind === "initials" || name.kind === "inverted") bits |= isCutSaint(block, name) ? Evidence.Place : Evidence.Initials;
  if (name.kind === "shared") bits |= Evidence.Initials | Evidence.GivenOnly;
  if (name.kind === "regnal" || name.kind === "byname") bits |= Evidence.Byname;
  if (name.kind === "several") bits |= Evidence.Several;
  if (name.kind === "given") bits |= Evidence.GivenOnly | (behindPlace(block, name) ? Evidence.The : 0);
  if (
    block.is(name.kind === "several" ? name.first : name.last) & Is.KnownName ||
    (name.kind === "several" && block.is(name.first) & Is.FamilyFirst)
  )
    bits |= Evidence.Known;
  if ((name.kind === "single" || (name.kind === "several" && !isLand(block, name.last))) && block.is(name.last) & Is.SurnameShape)
    bits |= Evidence.SurnameShape;
  if (
    name.first === name.last &&
    !isSurelyAuthor(block, name.last) &&
    !(block.is(name.last) & Is.Place && isCitedAgain(block, name.last)) &&
    !isKnownRomance(block, name.last) &&
    block.is(name.first) & ~(Is.SurnameShape | Is.Male | Is.Female | Is.Patronymic | Is.Byname | Is.KnownName | Is.FamilyFirst)
  )
    bits |= Evidence.Weak;
  // `L’Enfant` is a person where the text has a Pierre L’Enfant, and `L’Aurore` a newspaper.
  if (isMereWord(block, name) || (name.kind !== "full" && isElidedName(block, name.first + 1))) bits |= Evidence.Weak;
  if (isNameOfBody(block, name)) bits |= Evidence.Derived;
  if (inflected(block, name)) bits |= Evidence.Inflected;
  return bits;
}

/** `ibn Tahhan` */
const SON = new WordPattern(/^(?:ibn|bint)$/);

/** `Arabia Felix`, `New Victoria`, `the Union Jack`: the second word of a place or a body. */
const behindPlace = (block: Block, name: Candidate): boolean =>
  name.first === name.last &&
  block.joined(name.first) &&
  name.first > 0 &&
  block.capital(name.first - 1) &&
  (block.is(name.first - 1) & (Is.Place | Is.Organization)) !== 0;
