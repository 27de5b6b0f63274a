import { unitAt } from "../../../text";
import type { Block } from "../block";
import type { Named } from "../candidate";
import { isCollection } from "../names/collections";
import { Blocking } from "../names/name-words";
import { Gap } from "../scan";
import { WordPattern } from "../words/vocabulary";
import { Given, Is } from "../words/word-classes";
import { Evidence } from "./evidence";

/** The evidence of a name when all of it is together, since one piece of it changes what another is worth: `Carolina` is a place,
 *  but in `his sister Carolina` nothing speaks against a person. */
export function revised(block: Block, name: Named, titled: boolean): number {
  let evidence = name.evidence;
  if (isSurelyPerson(block, name)) evidence &= ~Evidence.Weak;
  const is = block.is(name.last);
  // Of the `Carter Order Commission` no Order is introduced, of the `John Herbert Art Museum` no Art.
  const isDerived = (evidence & Evidence.Derived) !== 0 && (is & (Is.Common | Is.SurnameShape)) === Is.Common;
  if (isCollection(block, name) || (isDerived && (!(is & Given) || isBeforeArt(block, name)))) evidence |= Evidence.Weak;
  else if (isDerived && name.last > name.first + 1) evidence = (evidence & ~Evidence.Given) | Evidence.Weak;
  if (isCutShort(block, name, titled)) evidence |= Evidence.The | Evidence.Weak;
  return evidence;
}

/** `Orvell Art Gallery`: behind a surname no given name stands. */
const isBeforeArt = (block: Block, { first, last }: Named): boolean => last === first + 1 && !(block.is(first) & Given);

/** Whether what stands around a word says that it is a person's name, though the word is also something else. */
function isSurelyPerson(block: Block, name: Named): boolean {
  const { kind, evidence } = name;
  const is = block.is(name.last);
  // `his sister Carolina`: nobody's sister is a place.
  if (kind === "given" && evidence & PERSONS_ALONE && !(is & (Is.People | Is.Common))) return true;
  // `(Ollnenz, 250)`: a noun by its ending alone
  if (kind === "single" && evidence & Evidence.Author && (is & Blocking) === Is.NounShape) return true;
  // `il ministro Rumor`: outside of German and English a common word has no capital behind an office.
  if (evidence & (Evidence.Role | Evidence.Kin) && isForeignWord(block, name)) return true;
  // `When Wood read it`, `neither did Fell`: a capital inside the sentence, and what persons alone do.
  const does = (evidence & (Evidence.Says | Evidence.Object)) !== 0 && (is & Is.SurnameShape) !== 0;
  return does && !(evidence & NOT_PLAIN) && (is & Blocking & ~Is.NounShape) === (is & Is.Common) && kind === "single";
}

const PERSONS_ALONE = Evidence.Kin | Evidence.Says | Evidence.Who | Evidence.Cue;

const NOT_PLAIN = Evidence.Start | Evidence.The | Evidence.Place | Evidence.Derived;

/** Whether a common word of another language than English and German stands behind a singular of four letters and more. */
const isForeignWord = (block: Block, { first, last }: Named): boolean =>
  (block.is(last) & Blocking) === Is.Common && (block.is(last) & Is.Foreign) !== 0 && SINGULAR.fits(block, first - 1) && !block.german;

const SINGULAR = new WordPattern(/^\p{Ll}{3,}[^s\P{Ll}]$/u);

/** `Mem. de la Academia`, `Coll. of 1780`, `Surg. Sect., 1866`: a word cut short, since no sentence begins in lower case, or with a comma. */
const isCutShort = (block: Block, { first, last }: Named, titled: boolean): boolean =>
  first === last &&
  block.to(last) - block.from(last) <= LONGEST_CUT &&
  unitAt(block.text, block.to(last)) === 46 &&
  ((block.gap(last + 1) & ~Gap.Space) === Gap.Period
    ? LEADS_ON.fits(block, last + 1)
    : titled &&
      (block.gap(last + 1) & Gap.Comma) !== 0 &&
      (block.gap(first) & Gap.Period) !== 0 &&
      (block.is(last) & Is.SurnameShape) === 0);

const LONGEST_CUT = 5;
const LEADS_ON = new WordPattern(/^(?:of|de|del|della|delle|degli|dei|des|du|di|da|der|des|zu|for|on|ad|in|et|und)$/);
