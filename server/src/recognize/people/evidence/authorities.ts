import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { isGiven, isUnknown } from "../names/name-words";
import { Gap, Shape } from "../scan";
import { WordPattern } from "../words/vocabulary";
import { Given, Is } from "../words/word-classes";
import { Evidence } from "./evidence";

// On whose word something is said, and in whose works it stands: `suivant Eustathe`, `chez Homère`, `по словам Вильде`.

/** What such a word before a name in no list says of it: bits of `Evidence`. */
export function authority(block: Block, { first, last }: Candidate): number {
  if (first !== last || !block.joined(first) || block.english || !ON_WHOSE_WORD.fits(block, first - 1)) return 0;
  if (block.is(last) & NO_AUTHOR || (!isUnknown(block, last) && !(block.is(last) & (Given | Is.KnownName)))) return 0;
  // `по словам`, not `словам`
  if (RUSSIAN.fits(block, first - 1)) return PO.fits(block, first - 2) ? Evidence.Says : 0;
  if (APRES.fits(block, first - 1)) return D.fits(block, first - 2) ? Evidence.Object : 0;
  // `publié chez Plon`, `(Paris, chez Plon)`
  if (CHEZ.fits(block, first - 1)) return isPublished(block, first - 1) || isGiven(block, last) ? 0 : Evidence.Object;
  return ACCORDING.fits(block, first - 1) ? Evidence.Object : 0;
}

const isPublished = (block: Block, chez: number): boolean =>
  PUBLISHED.fits(block, chez - 1) ||
  (block.gap(chez) & ~Gap.Space) === Gap.Comma ||
  (chez > 0 && block.shape(chez - 1) === Shape.Number) ||
  (block.is(chez - 1) & Is.Place) !== 0;

const NO_AUTHOR = Is.Place | Is.Organization | Is.People | Is.Calendar | Is.Title | Is.Role | Is.Kin;
const RUSSIAN = new WordPattern(
  /^(?:словам|мнению|свидетельству|выражению|утверждению|признанию|подсчётам|подсчетам|предложению|инициативе)$/,
);
const PO = new WordPattern(/^по$/i);
const APRES = new WordPattern(/^après$/);
const D = new WordPattern(/^d['’]$/i);
const CHEZ = new WordPattern(/^chez$/i);
const PUBLISHED = new WordPattern(
  /^(?:publiée?s?|parue?s?|imprimée?s?|éditée?s?|paraît|parut|paraître|Paris|Lyon|Genève|Bruxelles|libraire|éditeur|édition|éditions)$/i,
);
const ACCORDING = new WordPattern(/^(?:selon|suivant|secondo|según|segundo|volgens|aldus|laut)$/i);
/** All words of which `authority` asks. */
const ON_WHOSE_WORD = new WordPattern([RUSSIAN, APRES, CHEZ, ACCORDING]);
