import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { Gap, Shape } from "../scan";
import { OF } from "../words/english";
import { YEAR } from "../words/reference-words";
import { WordPattern } from "../words/vocabulary";

/** Whether a work is called so in running text without italics: `his novel Orvella`, `the films Ada (1931) and Tolliver (1935)`. */
export const isCalledWork = (block: Block, name: Candidate): boolean =>
  name.first > 0 && !block.possessive(name.last) && (isBehindNoun(block, name) || isDatedWork(block, name));

/** `his novel Orvella,`; in `this novel Ellwick tells` somebody tells. */
const isBehindNoun = (block: Block, { first, last }: Candidate): boolean =>
  block.shape(first - 1) === Shape.Lower &&
  block.to(first - 1) - block.from(first - 1) >= SHORTEST_NOUN &&
  (block.gap(first) & ~(Gap.Space | Gap.Quote)) === 0 &&
  NOUN.fits(block, first - 1) &&
  (!block.joined(last + 1) || GOES_ON.fits(block, last + 1));

/** `wrote Ada (1931)`, `his works include Ada (1931) and Tolliver (1935)`: a year in brackets, and before the row of names what makes works of
 *  them; the works of Ellwick (1983) are not called Ellwick. */
function isDatedWork(block: Block, { first, last }: Candidate): boolean {
  if (block.gap(last + 1) !== (Gap.Space | Gap.Open) || !YEAR.fits(block, last + 1) || OF.fits(block, first - 1)) return false;
  if (isLife(block, last + 1)) return false;
  for (let at = first - 1; at >= Math.max(0, first - LONGEST_ROW); at--) {
    if (block.gap(at + 1) & (Gap.Period | Gap.Semicolon) && !block.abbreviation(at)) return false;
    if (block.shape(at) !== Shape.Lower || JOINS.fits(block, at)) continue;
    return (
      MAKES.fits(block, at) || NOUN.fits(block, at) || (INCLUDES.fits(block, at) && [1, 2, 3].some((back) => NOUN.fits(block, at - back)))
    );
  }
  return false;
}

/** `published Ada Ellwick (1908–92)`: the years of somebody's life; a novel came out from 1862 to 63. */
function isLife(block: Block, at: number): boolean {
  if (!(block.gap(at + 1) & Gap.Break) || block.shape(at + 1) !== Shape.Number) return false;
  const [from, to] = [block.word(at), block.word(at + 1)];
  return Number(from.slice(0, from.length - to.length) + to) - Number(from) >= SHORTEST_LIFE;
}

const SHORTEST_LIFE = 16;
const SHORTEST_NOUN = 4;
const LONGEST_ROW = 24;
const NOUN = new WordPattern(
  /^(?:works|novels?|novellas?|films?|movies?|musicals?|albums?|farces?|tragedy|comedy|pantomimes?|operas?|operettas?|ballets?|oratorios?|poems?|songs?|plays|sitcoms?|miniseries|sequels?|trilogy|tragedies|comedies|melodramas?|paintings|stories)$/,
);
const MAKES = new WordPattern(
  /^(?:wrote|written|writing|published|publishing|directed|directing|produced|producing|released|releasing|composed|composing|recorded|recording|choreographed|penned|filmed)$/,
);
const INCLUDES = new WordPattern(/^(?:includ(?:e|es|ed|ing)|are|were|as|titled|entitled|called)$/);
const JOINS = new WordPattern(/^(?:and|or|the|a|an|of|in|with|his|her|its|as|well|then|later|also|for|from|on|at|both)$/);
/** What may stand behind a title and is no verb. */
const GOES_ON = new WordPattern(/^(?:and|or|by|in|of|with|for|from|at|on|which|that|as|to|about|under)$/);
