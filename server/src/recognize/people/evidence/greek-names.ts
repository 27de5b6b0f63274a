import { unitAt } from "../../../text";
import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { isGiven, isUnknown } from "../names/name-words";
import { WordPattern } from "../words/vocabulary";
import { Evidence } from "./evidence";

/** What Greek text says of words in no list: behind a masculine article in the singular stand persons more often than rivers and clubs. Bits of
 *  `Evidence`. */
export function greekName(block: Block, { first, last, kind }: Candidate): number {
  if (
    !isGreek(unitAt(block.text, block.from(last))) ||
    (kind !== "single" && kind !== "several") ||
    !isUnknown(block, last) ||
    isGiven(block, last)
  )
    return 0;
  if (!block.joined(first) || !isUnknown(block, first) || GENITIVE.fits(block, last)) return 0;
  if (HE.fits(block, first - 1)) return Evidence.Personal;
  return HIM.fits(block, first - 1) ? Evidence.By : 0;
}

/** `υπουργός Υγείας`, `δήμαρχος Αμφιλοχίας`, `υπουργός Εξωτερικών`: what the office is of, in the genitive, and nobody who holds it. */
export const isOfGreekOffice = (block: Block, office: number, at: number): boolean =>
  GENITIVE.fits(block, at) && OFFICE.fits(block, office) && isUnknown(block, at) && !isGiven(block, at);

const isGreek = (unit: number): boolean => unit >= 0x386 && unit < 0x400;
const HE = new WordPattern(/^[Οο]$/);
const HIM = new WordPattern(/^(?:τον|στον)$/i);
const OFFICE = new WordPattern(/^[\u0386-\u03ff]{3,}[ςύό]$/);
/** Endings of nouns and adjectives in the genitive that masculine names do not have in the nominative. */
const GENITIVE = new WordPattern(/(?:ών|ων|ού|ου|ίας|είας|ύνης|[σξψ]ης|τητας|εως|ικής|ινής|ους|ωνας|ένας|μας)$/);
