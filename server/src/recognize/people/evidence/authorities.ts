import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { isGiven, isUnknown } from "../names/name-words";
import { Gap, Shape } from "../scan";
import { WordPattern } from "../words/vocabulary";
import { Given, Is } from "../words/word-classes";
import { WordKinds } from "../words/word-kinds";
import { Evidence } from "./evidence";

// On whose word something is said, and in whose works it stands: `suivant Eustathe`, `chez Homère`, `по словам Вильде`.

/** What such a word before a name in no list says of it: bits of `Evidence`. */
export function authority(block: Block, { first, last }: Candidate): number {
  if (first !== last || !block.joined(first) || block.english) return 0;
  const kinds = ACCORDING.of(block, first - 1);
  if (kinds === 0) return 0;
  if (block.is(last) & NO_AUTHOR || (!isUnknown(block, last) && !(block.is(last) & (Given | Is.KnownName)))) return 0;
  // `по словам`, not `словам`
  if (kinds & ACCORDING.bit.RUSSIAN) return PO.fits(block, first - 2) ? Evidence.Says : 0;
  if (kinds & ACCORDING.bit.APRES) return D.fits(block, first - 2) ? Evidence.Object : 0;
  // `publié chez Plon`, `(Paris, chez Plon)`
  if (kinds & ACCORDING.bit.CHEZ) return isPublished(block, first - 1) || isGiven(block, last) ? 0 : Evidence.Object;
  return kinds & ACCORDING.bit.SELON ? Evidence.Object : 0;
}

const isPublished = (block: Block, chez: number): boolean =>
  PUBLISHED.fits(block, chez - 1) ||
  (block.gap(chez) & ~Gap.Space) === Gap.Comma ||
  (chez > 0 && block.shape(chez - 1) === Shape.Number) ||
  (block.is(chez - 1) & Is.Place) !== 0;

const NO_AUTHOR = Is.Place | Is.Organization | Is.People | Is.Calendar | Is.Title | Is.Role | Is.Kin;
const ACCORDING = new WordKinds({
  RUSSIAN: /^(?:словам|мнению|свидетельству|выражению|утверждению|признанию|подсчётам|подсчетам|предложению|инициативе)$/,
  APRES: /^après$/,
  CHEZ: /^chez$/i,
  SELON: /^(?:selon|suivant|secondo|según|segundo|volgens|aldus|laut)$/i,
});
const PO = new WordPattern(/^по$/i);
const D = new WordPattern(/^d['’]$/i);
const PUBLISHED = new WordPattern(
  /^(?:publiée?s?|parue?s?|imprimée?s?|éditée?s?|paraît|parut|paraître|Paris|Lyon|Genève|Bruxelles|libraire|éditeur|édition|éditions)$/i,
);
