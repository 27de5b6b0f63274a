import type { MentionKind, MentionRole, NameCandidate } from "../../../model/people";
import { Evidence } from "../evidence/evidence";
import type { Spelling, Spellings } from "../spellings/spellings";
import { classOf } from "../words/lexicon";
import { Is } from "../words/word-classes";
import type { Family } from "./family";
import { INTRODUCES } from "./weights";

/** Whether one place counts, given that its surname is that of a person or not, and that its spelling is that of a title or not. */
export function kindOf(candidate: NameCandidate, spelling: Spelling, family: Family, isTitle: boolean): MentionKind | undefined {
  const { evidence } = candidate;
  if (isTitle && !(evidence & INTRODUCED)) return evidence & Evidence.InTitle ? "in-title" : undefined;
  // `President Washington`, in a text that speaks most of the town
  const titled = (evidence & TITLED) === Evidence.Title && family.titled && (classOf(candidate.written) & Is.Place) !== 0;
  if (evidence & Evidence.Imprint || !(family.person || titled)) return undefined;
  if (evidence & Evidence.Weak && !(evidence & (INTRODUCES | Evidence.InTitle))) {
    if (evidence & (Evidence.Place | Evidence.The)) return undefined;
    // `Cochin remembered him`, where an author is called so
    const acts =
      (!family.weak && (evidence & (Evidence.Says | Evidence.Start)) === Evidence.Says) || (family.titled && (evidence & OF_PERSONS) !== 0);
    // `Wright and Pease wept`, where the text has a Wright inside sentences again and again
    const again = evidence & Evidence.SurnameShape && family.inside >= OFTEN;
    if (again) return evidence & Evidence.Derived ? "derived" : "name";
    if (
      !family.introduced &&
      !acts &&
      !(evidence & Evidence.Correspondent) &&
      ((evidence & Evidence.Start && !(evidence & (Evidence.Says | Evidence.Author))) ||
        (classOf(candidate.written) & (Is.Place | Is.People | Is.NounShape | Is.Role) && !isSomebody(candidate, family)))
    )
      return undefined;
    // `maps of Washington`, in a text that was in Washington as often as it spoke of him
    if (!(evidence & ~SAYS_NOTHING) && family.against > family.for && classOf(candidate.written) & Is.Place) return undefined;
    const alone = evidence & ~(Evidence.Weak | Evidence.Start | Evidence.And | Evidence.SurnameShape);
    if (evidence & Evidence.Start && alone === 0 && !(family.introduced && isInNoList(candidate))) return undefined;
  }
  if (evidence & Evidence.InTitle)
    return evidence & Evidence.Weak && family.introduced && !(classOf(candidate.written) & Is.Common) ? "name" : "in-title";
  if (evidence & Evidence.Derived) return "derived";
  if (spelling.name.family === "" && spelling.name.given.length === 0) return undefined;
  return "name";
}

/** `Florence`, where the text says enough of a person of that given name, and nothing of the town; of all peoples
 *  only the Franks are called so more rarely than persons. */
const isSomebody = ({ evidence, written }: NameCandidate, family: Family): boolean =>
  (evidence & Evidence.GivenOnly) !== 0 &&
  ((classOf(written) & Is.People) === 0 || written === "Frank") &&
  family.against === 0 &&
  family.for >= ENOUGH;

const ENOUGH = 2;

/** What is said of Lord Holland, and not of Holland. */
const OF_PERSONS = Evidence.Says | Evidence.Apposition | Evidence.Personal | Evidence.Kin | Evidence.Who | Evidence.Object;

const OFTEN = 2;

const TITLED = Evidence.Title | Evidence.The | Evidence.Derived | Evidence.InTitle;

/** What stands with a town as often as with a person. */
const SAYS_NOTHING =
  Evidence.Weak | Evidence.GivenOnly | Evidence.Known | Evidence.SurnameShape | Evidence.Start | Evidence.And | Evidence.Derived;

/** Whether a word only ends as nouns do, as `Billist` does. */
const isInNoList = ({ written }: NameCandidate): boolean => (classOf(written) & ~(Is.NounShape | Is.SurnameShape)) === 0;

/** `del ministro Cavour`, though `Cavour, cit.` is a book. */
const INTRODUCED = INTRODUCES | Evidence.Role | Evidence.Kin;

/** As what somebody is named: an editor before an author, and this before a sender. */
export function roleOf(evidence: number): MentionRole {
  if (evidence & Evidence.Editor) return "editor";
  if (evidence & Evidence.Author) return "author";
  return evidence & Evidence.Correspondent ? "correspondent" : "text";
}

/** For each spelling whether it stands behind an author, where a title begins, more often than elsewhere: an `Archetypo` that is cited. */
export function titlesAmong(candidates: readonly NameCandidate[], { list, of }: Spellings): Uint8Array {
  const lead = new Int32Array(list.length);
  candidates.forEach(({ evidence }, at) => {
    const opens = (evidence & OPENS_TITLE) === OPENS_TITLE;
    if (opens || (evidence & (Evidence.InTitle | Evidence.Imprint)) === 0) (lead[of[at] as number] as number) += opens ? 1 : -1;
  });
  return Uint8Array.from(lead, (more) => (more > 1 ? 1 : 0));
}

const OPENS_TITLE = Evidence.InTitle | Evidence.And;
