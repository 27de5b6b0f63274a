import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { Gap, Shape } from "../scan";
import { Given, Is } from "../words/word-classes";
import { mayBegin } from "./beginnings";
import { regnal } from "./bynames";
import { capitalAuthor } from "./capital-authors";
import { withParticle } from "./capital-particles";
import { isChinese, isInSyllables } from "./chinese";
import { isDonald } from "./deans";
import { headsEntry } from "./entry-heads";
import { isEdward, withInitials } from "./initials";
import { inverted } from "./inverted";
import { isJudge } from "./judges";
import { lettersBehind } from "./letters-behind";
import { isName, isUnknown, particleCapital, surnameInCapitals } from "./name-words";
import { plain } from "./plain";
import { isRank } from "./ranks";
import { heads } from "./reference-heads";
import { isSaintAsSurname, withSuffix } from "./second-names";
import { isSupplied } from "./supplied";

/** The longest name that begins with word `at`, if any. */
export function nameAt(block: Block, at: number, titled: boolean): Candidate | undefined {
  if (!titled && isWordAlone(block, at) && !isJudge(block, at)) return undefined;
  if (block.initial(at)) return withInitials(block, at);
  // `Monsieur St. Aubert`, `General St. Clair`
  if (titled && isSaintAsSurname(block, at) && (block.is(at - 1) & (Is.TitleOfMan | Is.TitleOfWoman) || isRank(block, at - 1)))
    return { first: at, last: at + 1, kind: "single", patronymic: false };
  const author = titled ? undefined : (headsEntry(block, at) ?? capitalAuthor(block, at) ?? lettersBehind(block, at));
  if (author) return author;
  // `Du Wenxiu`, not a Monsieur Du
  if (particleCapital(block, at) && !isChinese(block, at) && !isInSyllables(block, at)) {
    // `Le Ridant, Pierre`
    const listed = block.opens(at) && isName(block, at + 1) ? inverted(block, at + 1) : undefined;
    return listed ? { ...listed, first: at } : withParticle(block, at);
  }
  if (isJudge(block, at)) return { first: at, last: at, kind: "single", patronymic: false };
  if (isName(block, at) || surnameInCapitals(block, at) || heads(block, at)) {
    const name = inverted(block, at);
    if (name) return name;
  }
  if (isDonald(block, at)) return { first: at, last: withSuffix(block, at + 2), kind: "full", patronymic: false };
  if (isEdward(block, at)) return { first: at, last: at + 1, kind: "full", patronymic: false };
  if (!mayBegin(block, at, titled)) return undefined;
  if (isSupplied(block, at)) return { first: at + 1, last: at + 1, kind: "full", patronymic: false };
  if (isInSyllables(block, at)) return { first: at, last: at + 2, kind: "full", patronymic: false };
  if (isChinese(block, at)) return { first: at, last: at + 1, kind: "full", patronymic: false };
  return regnal(block, at, titled) ?? plain(block, at, titled);
}

/** `Silence fell`, `Paris was`, `May 1923`, `Leiden: Brill`: a word that is no name by itself, and behind it nothing that goes on one. */
const isWordAlone = (block: Block, at: number): boolean =>
  endsName(block, at + 1) &&
  block.shape(at) === Shape.Capital &&
  !isUnknown(block, at) &&
  (block.is(at) & (Given | Is.Patronymic | Is.KnownName | Is.Particle)) === 0;

/** Whether a word in small letters or a number stands right behind the word before it, or a sign parts the two. */
const endsName = (block: Block, at: number): boolean =>
  block.joined(at)
    ? block.shape(at) === Shape.Lower || block.shape(at) === Shape.Number
    : (block.gap(at) & ~(Gap.Space | Gap.Colon | Gap.Semicolon | Gap.Close)) === 0;
