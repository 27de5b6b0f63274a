import type { Block } from "../block";
import type { Named } from "../candidate";
import { Gap } from "../scan";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";
import { isImprint } from "./imprint-brackets";

/** Whether a title that begins with a rank is that of a work behind its author, and not his own. */
export const isAboutLords = (block: Block, name: Named, at: number): boolean =>
  hasImprint(block, at) || LORDS.fits(block, at) || isOfLord(block, name, at);

/** Whether a town and a publisher in brackets stand behind the few words from `at` on. */
function hasImprint(block: Block, at: number): boolean {
  for (let next = at + 1; next < Math.min(at + 16, block.count - 1); next++) {
    if (block.gap(next) & (Gap.Semicolon | Gap.Period)) return false;
    if (block.gap(next) & Gap.Open) return block.capital(next) && isImprint(block, next);
  }
  return false;
}

/** `Ada Ellwick, Lord Holm in India`: a title about a lord. */
const isOfLord = (block: Block, { kind }: Named, at: number): boolean =>
  kind !== "single" &&
  block.joined(at + 1) &&
  block.capital(at + 1) &&
  (block.is(at + 1) & (Is.Title | Is.Role | Is.Organization)) === 0 &&
  block.joined(at + 2) &&
  OF_LORD.fits(block, at + 2);
const OF_LORD = new WordPattern(/^(?:in|and|as|at)$/);

/** Nobody is more than one of them: `Ellwick, Lords of the Salt`. */
const LORDS = new WordPattern(
  /^(?:Lords|Kings|Queens|Princes|Princesses|Emperors|Popes|Bishops|Generals|Ministers|Presidents|Knights|Doctors|Ladies)$/,
);
