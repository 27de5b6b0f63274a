import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { ownsWork } from "../evidence/german-names";
import { WordPattern } from "../words/vocabulary";
import { WordKinds } from "../words/word-kinds";

/** Whether a name may stand in an oblique case: in Cyrillic or Greek, or with such an ending among romanized Russian words. */
export function inflected(block: Block, name: Candidate): boolean {
  const word = declined(name);
  const kinds = DECLINED.of(block, word);
  if (kinds & DECLINED.bit.OTHER_SCRIPT) return true;
  if (kinds & DECLINED.bit.GENITIVE) return isGenitive(block, name);
  return OBLIQUE.fits(block, name.last) && block.russian;
}

/** The word that shows the case: in `Maximilians II.` and `Georgs des Frommen` the given name. */
const declined = ({ last, kind }: Candidate): number => (kind === "regnal" ? last - 1 : kind === "byname" ? last - 2 : last);

/** `Mommsens Geschichte`, `die Ansicht Theodor Mommsens`: beside a noun in German text. */
const isGenitive = (block: Block, { first, last, kind }: Candidate): boolean =>
  kind === "regnal" ||
  kind === "byname" ||
  (block.german &&
    kind !== "inverted" &&
    (ownsWork(block, last) || (block.joined(last + 1) && block.capital(last + 1)) || (block.joined(first) && block.capital(first - 1))));

const OBLIQUE = new WordPattern(/(?:[eo]v|in|sk|ck)(?:a|u|ym|oj|oi|om|omu|ogo)$/);

const DECLINED = new WordKinds({
  /** Greek and Cyrillic */
  OTHER_SCRIPT: /^[\u0386-\u052f]/,
  GENITIVE: /^\p{Lu}\p{Ll}{2,}[^s\P{Ll}]s$/u,
});
