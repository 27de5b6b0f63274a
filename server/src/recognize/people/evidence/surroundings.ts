import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { OF } from "../words/english";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";
import { COMPANION } from "./after-of";
import { before } from "./before";
import { behind } from "./behind";
import { cyrillicName } from "./cyrillic-names";
import { cyrillicThing } from "./cyrillic-things";
import { Evidence } from "./evidence";
import { germanName } from "./german-names";
import { germanNoun } from "./german-nouns";
import { greekName } from "./greek-names";
import { nounBefore } from "./of";

/** What stands before and behind a name and speaks for or against a person: bits of `Evidence`. */
export function surroundings(block: Block, name: Candidate, titled: boolean): number {
  const bits =
    behind(block, name) |
    germanNoun(block, name) |
    germanName(block, name) |
    (block.cyrillic ? cyrillicName(block, name) | cyrillicThing(block, name) : 0) |
    greekName(block, name);
  // In `a Calvinist from Upita, whom all detested` it is the Calvinist.
  if (ofOffice(block, name)) return before(block, name, titled) | (bits & ~OF_HEAD);
  // In `the mints of Potosí yielded` it is the mints.
  return before(block, name, titled) | (!titled && ofThing(block, name) ? bits & ~OF_DOER : bits);
}

const OF_HEAD = Evidence.Who | Evidence.Apposition | Evidence.Kin | Evidence.Dates;

const OF_DOER = Evidence.Says | Evidence.Verb;

function ofThing(block: Block, { first, last }: Candidate): boolean {
  const noun = first === last ? nounBefore(block, first, OF) : -1;
  return noun >= 0 && (block.is(noun) & (Is.PersonVerb | Is.LooseVerb | Is.ObjectVerb)) === 0;
}

function ofOffice(block: Block, { first, last }: Candidate): boolean {
  const noun = first === last ? nounBefore(block, first, OF_OR_FROM) : -1;
  if (noun < 0) return false;
  const heads = Is.Role | Is.Title | Is.People | (FROM.fits(block, first - 1) ? Is.Kin : 0);
  return (block.is(noun) & heads) !== 0 && !COMPANION.fits(block, noun);
}

const FROM = new WordPattern(/^(?:from|aus)$/);

const OF_OR_FROM = new WordPattern(/^(?:of|from|de|di|von|aus|van)$/);
