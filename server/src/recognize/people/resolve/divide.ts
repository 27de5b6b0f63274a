import type { NameCandidate } from "../../../model/people";
import { Evidence } from "../evidence/evidence";
import { partsOf } from "../spellings/parts";
import { classOf } from "../words/lexicon";
import { Given, Is } from "../words/word-classes";

/** Takes apart what only the whole document shows to be two names: `Garrick-Johnson` where both are people, and
 *  `Radetzky Carlo Dell’Acqua` where the text elsewhere has `Carlo Dell’Acqua`. The same list where nothing is to be done. */
export function divided(
  candidates: readonly NameCandidate[],
  isWritten: (name: string) => boolean,
  isPerson: (written: string) => boolean,
  isSurname: (word: string) => boolean,
): readonly NameCandidate[] {
  let pieces: NameCandidate[] | undefined;
  candidates.forEach((candidate, at) => {
    const parts =
      atHyphen(candidate, isPerson) ?? atSpace(candidate, isWritten) ?? sideBySide(candidate, isPerson) ?? withoutSee(candidate, isSurname);
    if (parts) (pieces ??= candidates.slice(0, at)).push(...parts);
    else pieces?.push(candidate);
  });
  return pieces ?? candidates;
}

function atHyphen(candidate: NameCandidate, isPerson: (written: string) => boolean): NameCandidate[] | undefined {
  const { written } = candidate;
  const hyphen = written.indexOf("-");
  if (hyphen <= 2 || written.includes(" ") || written.indexOf("-", hyphen + 1) > 0) return undefined;
  const [first, second] = [written.slice(0, hyphen), written.slice(hyphen + 1)];
  if (!/^\p{Lu}/u.test(second) || !isPerson(first) || !isPerson(second)) return undefined;
  return halves(candidate, first, second);
}

function atSpace(candidate: NameCandidate, isWritten: (name: string) => boolean): NameCandidate[] | undefined {
  if ((candidate.evidence & (Evidence.Several | Evidence.Given)) === 0) return undefined;
  const { written } = candidate;
  const space = written.indexOf(" ");
  if (space <= 2 || written.indexOf(" ", space + 1) < 0 || written.charAt(space - 1) === ".") return undefined;
  const [first, rest] = [written.slice(0, space), written.slice(space + 1)];
  if (!isWritten(rest) || classOf(first) & Given) return undefined;
  return partsOf(rest, false).given.length === 0 ? undefined : halves(candidate, first, rest);
}

/** `Kanzler Gorčakov Šuvalovu`: sender and addressee, both known as persons by their surnames. */
function sideBySide(candidate: NameCandidate, isPerson: (written: string) => boolean): NameCandidate[] | undefined {
  if ((candidate.evidence & Evidence.Several) === 0) return undefined;
  const [first = "", second = "", more] = candidate.written.split(" ");
  // `Nekljudov Sazonovu`: the one in the nominative writes to the other in the dative.
  if (
    more === undefined &&
    candidate.evidence & Evidence.Inflected &&
    SENDER.test(first) &&
    /(?:[oe]vu|inu|skomu|[оеё]ву|ину|скому)$/.test(second)
  )
    return halves(candidate, first, second, Evidence.Correspondent);
  return more === undefined && candidate.evidence & Evidence.Inflected && isPerson(first) && isPerson(second)
    ? halves(candidate, first, second)
    : undefined;
}

/** `Nekljudov Sazonovu`; `Письмо Орлова Шувалову` */
const SENDER = /(?:[oe]va?|ina?|sk(?:[iy]{0,2}|ogo)|[оеё]ва?|ина?|ск(?:ий|ого))$/;

/** `Ward of Salisbury`, where the text has `Seth Ward`: the place is no part of a surname. */
function withoutSee(candidate: NameCandidate, isSurname: (word: string) => boolean): NameCandidate[] | undefined {
  const { written, from, evidence } = candidate;
  const of = evidence & Evidence.Byname ? written.indexOf(" of ") : -1;
  if (of <= 2) return undefined;
  const surname = written.slice(0, of);
  const is = classOf(surname);
  if (surname.includes(" ") || (is & Given && !(is & Is.SurnameShape)) || !isSurname(surname)) return undefined;
  return [{ ...candidate, to: from + of, written: surname, evidence: evidence & ~Evidence.Byname }];
}

/** Each half keeps the evidence on its own side, and what stands there of whom it names. */
function halves(candidate: NameCandidate, first: string, second: string, both = 0): NameCandidate[] {
  const { evidence, description } = candidate;
  const isBefore = description !== undefined && description.from < candidate.from;
  const zone = (evidence & (Evidence.InTitle | Evidence.Imprint | Evidence.Inflected)) | both;
  return [
    {
      ...candidate,
      to: candidate.from + first.length,
      written: first,
      description: isBefore ? description : undefined,
      evidence: zone | (evidence & (Evidence.Title | Evidence.Role | Evidence.And)),
    },
    {
      ...candidate,
      from: candidate.to - second.length,
      written: second,
      title: "",
      description: isBefore ? undefined : description,
      evidence: zone | Evidence.And | (second.includes(" ") ? Evidence.Given : 0),
    },
  ];
}
