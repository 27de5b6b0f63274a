import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { titleBefore } from "../names/titles";
import { Gap, Shape } from "../scan";
import { AND, OF } from "../words/english";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";
import { behindAdverbs, behindClause, behindHad, behindPost, behindYears, IS, isBehindComma } from "./behind-name";
import { Evidence } from "./evidence";

/** Units of the block's text that describe a person: in `the French writer Aurore Dupin` those of `French writer`. */
export interface Described {
  readonly from: number;
  readonly to: number;
}

/** Longer descriptions are sentences of their own. */
const MOST_WORDS = 12;

/** What the text calls a person beside the name: an office or role in apposition, right before the name, or in `was then secretary to the mint`.
 *  A title by itself is none; who bears it is told by the title of the name. */
export function describedAt(block: Block, name: Candidate, evidence: number): Described | undefined {
  return behind(block, name, evidence) ?? before(block, name) ?? ahead(block, name) ?? predicated(block, name) ?? posted(block, name);
}

/** `, the Soviet ambassador to Japan,` · `, director of the mint.` */
function behind(block: Block, name: Candidate, evidence: number): Described | undefined {
  const comma = behindYears(block, name.last);
  if (comma >= block.count || block.possessive(name.last) || !isBehindComma(block, comma)) return undefined;
  // `, then consul at Lisbon,`
  const first = THEN.fits(block, comma) && block.joined(comma + 1) ? comma + 1 : comma;
  const start = ARTICLE.fits(block, first) ? first + 1 : first;
  // What follows an author is a title: `Neri, Ministers of Tides`.
  const isTitle = (evidence & Evidence.Author) !== 0 && block.capital(start);
  return isTitle || ADDRESSEE.fits(block, start) ? undefined : phraseFrom(block, start, Is.Role | Is.Kin);
}

/** `was then secretary to the mint` · `, later became a friend of Neri` · `served as secretary to the mint` */
function predicated(block: Block, name: Candidate): Described | undefined {
  if (block.shape(name.last + 1) !== Shape.Lower) return undefined;
  const behind = behindYears(block, name.last);
  const clause = behindClause(block, behind);
  const verb = behindHad(block, behindAdverbs(block, clause));
  const serves = SERVES.fits(block, verb) && AS.fits(block, verb + 1);
  if (block.possessive(name.last) || !(serves || IS.fits(block, verb))) return undefined;
  // `His brother, Carlo Neri, was`
  const isEnclosed = isBehindComma(block, verb) && isBehindComma(block, titleBefore(block, name.first));
  if (!block.joined(verb) && !isEnclosed && clause === name.last + 1 && behind === name.last + 1) return undefined;
  const next = serves ? verb + 2 : behindPost(block, behindAdverbs(block, verb + 1));
  const start = ARTICLE.fits(block, next) ? next + 1 : next;
  return block.joined(next) && block.joined(start) ? phraseFrom(block, start, Is.Role | Is.Kin) : undefined;
}

/** `Dahl’s brief appointment as minister in Lisbon` */
function posted(block: Block, name: Candidate): Described | undefined {
  if (!block.possessive(name.last)) return undefined;
  let at = name.last + 1;
  while (at < name.last + 4 && block.joined(at) && !TIME_IN_OFFICE.fits(block, at)) at++;
  if (!block.joined(at) || !TIME_IN_OFFICE.fits(block, at) || !AS.fits(block, at + 1)) return undefined;
  const start = ARTICLE.fits(block, at + 2) ? at + 3 : at + 2;
  return block.joined(at + 1) && block.joined(at + 2) && block.joined(start) ? phraseFrom(block, start, Is.Role) : undefined;
}

/** The words from `start` on as far as they are one phrase, if a word of these classes is among the first. */
function phraseFrom(block: Block, start: number, roles: number): Described | undefined {
  let role = -1;
  let last = start;
  for (; last < block.count && last < start + MOST_WORDS; last++) {
    if (last > start && !block.joined(last) && !isBehindShort(block, last)) break;
    const is = block.is(last);
    const shape = block.shape(last);
    if (role < 0 && isOffice(block, last, roles) && (shape === Shape.Lower || last === start || isOfficeOf(block, start, last)))
      role = last;
    // `, the man who had come` is described up to `who`
    if (role >= 0 && CLAUSE.fits(block, last)) break;
    if (role < 0 && shape === Shape.Lower && (is & (Is.PersonVerb | Is.LooseVerb)) !== 0) return undefined;
    if (role < 0 && BEFORE_OTHERS.fits(block, last)) return undefined;
  }
  const ends = last >= block.count || (block.gap(last) & ENDS) !== 0 || block.joined(last);
  if (role < 0 || role > start + 4 || last <= role || !ends || isOther(block, role) || isUnrelated(block, start, role)) return undefined;
  return { from: block.from(start), to: block.to(withoutTime(block, role, last)) };
}

/** The `Petersburg` of `ambassador at St. Petersburg`. */
const isBehindShort = (block: Block, at: number): boolean =>
  block.gap(at) === (Gap.Period | Gap.Space) && SHORT.fits(block, at - 1) && block.capital(at);

const SHORT = new WordPattern(/^(?:Ste?|Mt|Ft|Dr|Mrs?|Messrs|Prof|Gen|Col|Capt)$/);

/** `People’s Commissar`, `Foreign Minister`: an office with capitals behind what it is concerned with. */
const isOfficeOf = (block: Block, start: number, at: number): boolean =>
  at === start + 1 && (block.possessive(start) || (block.is(start) & (Is.Common | Is.Place | Is.People | Is.Organization)) !== 0);

/** The last word of a phrase before word `end` that says no time: `secretary` of `secretary a year earlier`, and of `secretary in the same year`. */
function withoutTime(block: Block, role: number, end: number): number {
  let time = role + 1;
  while (time < end && !TIME.fits(block, time)) time++;
  if (time === end) return end - 1;
  while (time > role + 1 && LEADS_TO_TIME.fits(block, time - 1)) time--;
  return time - 1;
}

/** `Neri, bishop Orpen, Dahl`, `Neri, el cura fray Orpen`: the next in a row. */
function isOther(block: Block, role: number): boolean {
  const next = block.joined(role + 1) && block.is(role + 1) & Is.Title ? role + 2 : role + 1;
  return block.joined(next) && block.capital(next) && !block.possessive(next - 1);
}

/** `Neri, his successor`, `Neri, brother`: somebody’s, and nobody here can say whose. */
const isUnrelated = (block: Block, start: number, role: number): boolean =>
  OWN.fits(block, start) ||
  BORN.fits(block, role) ||
  (((block.is(role) & Is.Kin) !== 0 || RELATIVE.fits(block, role)) &&
    !block.possessive(role - 1) &&
    !(block.joined(role + 1) && OF_WHOM.fits(block, role + 1)));

/** `secretary`, and with a capital `Minister` and `Secretary`, which are titles too. */
const isOffice = (block: Block, at: number, roles: number): boolean =>
  (HEAD.fits(block, at) && block.joined(at + 1) && OF_WHOM.fits(block, at + 1)) ||
  ((block.is(at) & (block.shape(at) === Shape.Lower ? roles : Is.Role | Is.Title)) !== 0 &&
    !(block.is(at) & Is.Particle) &&
    !FORM_OF_ADDRESS.fits(block, at) &&
    !(block.joined(at + 1) && PARTY.fits(block, at + 1)));

const ENDS = Gap.Comma | Gap.Period | Gap.Semicolon | Gap.Close;

/** `the French writer` · `Foreign Commissar`: words joined to the name, of which one is a role or an office. */
function before(block: Block, name: Candidate): Described | undefined {
  let first = name.first;
  let role = false;
  while (first > 0 && name.first - first < 6 && block.joined(first) && !block.possessive(first - 1)) {
    const lower = block.shape(first - 1) === Shape.Lower;
    const office = isOffice(block, first - 1, Is.Role);
    if (
      first === name.first
        ? !office
        : !office && !(block.is(first - 1) & (Is.People | Is.Organization | Is.Place)) && !(lower && ADJECTIVE.fits(block, first - 1))
    )
      break;
    role ||= office;
    first--;
  }
  if (!role) return undefined;
  const titled = titleBefore(block, name.first);
  // `former Danish ambassador Count Dahl`
  const isOfficeAhead = titled > first && block.shape(titled - 1) === Shape.Lower && isOffice(block, titled - 1, Is.Role);
  const end = isOfficeAhead ? titled : NAMED.fits(block, name.first - 1) ? name.first - 1 : name.first;
  const isTitle = titled <= (EPITHET.fits(block, first) ? first + 1 : first);
  const owned = ownerBefore(block, first);
  // `his ally Neri`: whose, nobody here can say.
  const isUnrelated = owned === first && RELATIVE.fits(block, end - 1);
  return first < end && !isTitle && !isUnrelated ? { from: block.from(owned), to: block.to(end - 1) } : undefined;
}

/** Where the name begins whose possessive stands before a word: of `Ada Dahl’s pupil Neri` this is `Ada`. */
function ownerBefore(block: Block, at: number): number {
  let first = at;
  while (first > 0 && at - first < 3 && block.joined(first) && block.capital(first - 1) && (first < at || block.possessive(first - 1)))
    first--;
  return first;
}

/** `the Danish minister in Lisbon, Count Dahl,` · `the head of the mint, Neri,`: a phrase with an article, and a comma on either side of titles and
 *  name. `The daughter of the minister, Ada Dahl,` says nothing of whom the minister is. */
function ahead(block: Block, name: Candidate): Described | undefined {
  if ((block.gap(name.last + 1) & (ENDS | Gap.Break)) === 0 || block.possessive(name.last) || isInRow(block, name.last + 1))
    return undefined;
  const named = titleBefore(block, name.first);
  if (!isBehindComma(block, named)) return undefined;
  for (let first = named - 1; first >= 0 && named - first < MOST_WORDS; first--) {
    const phrase = ARTICLE.fits(block, first) ? phraseFrom(block, first + 1, Is.Role) : undefined;
    if (phrase?.to === block.to(named - 1)) return OF.fits(block, first - 1) && block.is(first - 2) & Is.Kin ? undefined : phrase;
    if (!block.joined(first) || OWN.fits(block, first)) return undefined;
  }
  return undefined;
}

/** Behind `the Duke of Marle, Dahl, Orpen and others` nobody knows whether the duke is Dahl. */
const isInRow = (block: Block, at: number): boolean => isBehindComma(block, at) && block.capital(AND.fits(block, at) ? at + 1 : at);

const THEN = new WordPattern(/^(?:then|now|later)$/);
const SERVES = new WordPattern(/^(?:served|acted|serves|acts)$/);
const AS = new WordPattern(/^as$/);
const TIME_IN_OFFICE = new WordPattern(
  /^(?:appointment|nomination|election|service|tenure|term|time|years|career|period|role|post|position)$/,
);
const NAMED = new WordPattern(/^(?:named|called)$/);
const CLAUSE = new WordPattern(
  /^(?:who|whom|whose|which|that|when|while|until|because|che|qui|der|had|was|were|is|are|has|have|can|cannot|could|would|may|might|must|should|will|did|does|ended|began|and|but|before|after|though|although)$/,
);

const ARTICLE = new WordPattern(/^(?:the|a|an|il|lo|la|l['’]|le|un|une?|der|die|das|ein|eine|el)$/i);
/** What stands behind these is another person: `Cavour, all’ambasciatore`. */
const ADDRESSEE = new WordPattern(/^(?:to|al|all['’]|alla|an|à|au|aux|k|and|or|e|et|und|with|by|in|at|from|for)$/);
/** An office behind these is another’s: `was asked by the minister`, `whose father`; and `was no minister`. */
const BEFORE_OTHERS = new WordPattern(
  /^(?:of|by|to|from|with|for|in|at|on|among|against|not|no|never|neither|hardly|than|like|as|who|whose|whom|which|that|they|he|she|it|we|I|what|two|three|qui|que|che|dont|der|den|dem|dessen|deren|cui|cuyo|cuya)$/,
);
const TIME = new WordPattern(/^(?:years?|months?|weeks?|days?|earlier|later|ago|afterwards|again|thereafter|until)$/);
const LEADS_TO_TIME = new WordPattern(/^(?:in|at|for|the|that|this|a|an|some|few|same|next|following|two|three|four|five|six|ten)$/);
/** `born in Cork` says no office. */
const BORN = new WordPattern(/^(?:born|née?|nato|nata|geboren|geb)$/);
const OWN = new WordPattern(/^(?:his|her|their|our|my|its|suo|sua|son|sa|sein|seine|ihr|ihre|su|whose)$/);
const RELATIVE = new WordPattern(
  /^(?:predecessor|successor|pupil|disciple|student|friend|companion|colleague|rival|ally|partner|follower|contemporary|namesake|heir|protégée?|nachfolger|vorgänger|schüler|freund|amic[oa]|allievo|successore|predecessore|ami|amie|élève|successeur|prédécesseur|amig[oa]|discípul[oa])$/i,
);
/** Offices only of something: `head of the mint`. */
const HEAD = new WordPattern(/^(?:head|member|owner|survivor|capo|chef|membro|membre|Mitglied|Haupt)$/);
/** `the Fascist party`: what stands before these is an adjective. */
const PARTY = new WordPattern(/^(?:party|parties|movement|league|union|government|regime|press|council|assembly)$/i);
const OF_WHOM = new WordPattern(/^(?:of|to|in|from|d['’]|de|du|des|di|del|della|dei|von|vom|der|zu)$/);
const ADJECTIVE = new WordPattern(
  /^(?:young|old|great|former|late|future|famous|celebrated|exiled|new|first|second|last|senior|junior|chief|[a-z]+(?:ish|ese|ic|al))$/,
);
/** `old Admiral Dahl` is called Admiral and no more. */
const EPITHET = new WordPattern(/^(?:young|old|great|late|famous|celebrated|exiled)$/);
const FORM_OF_ADDRESS = new WordPattern(
  /^(?:Mr|Mrs|Miss|Ms|Dr|Sir|Lord|Lady|St|Saint|Messrs|Mme|Mlle|Herr|Frau|Signora?|tov|named|called)$/i,
);
