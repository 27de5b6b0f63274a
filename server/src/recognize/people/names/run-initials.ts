import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { Gap, Shape } from "../scan";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";
import { isPostalCode } from "./american-states";
import { isGiven, isName } from "./name-words";
import { plain } from "./plain";

/** `WB Orvell`, `KM Zahir Kazalor`: initials without full stops and spaces, as papers of Britain and India print them, and the name behind
 *  them. Of three letters most are something else, so that only what ends as surnames do goes on them. */
export function withRunInitials(block: Block, at: number): Candidate | undefined {
  const next = at + 1;
  if (block.shape(at) !== Shape.Caps || !block.joined(next) || block.shape(next) !== Shape.Capital) return undefined;
  const letters = block.to(at) - block.from(at);
  if (
    letters > 3 ||
    block.possessive(at) ||
    OTHER.fits(block, at) ||
    (block.is(at) & (Is.Numeral | Is.FamilyFirst | Is.Organization)) !== 0
  )
    return undefined;
  // `in 430 BC Orvell`, `Salem, MA Orvell`
  if (block.joined(at) && block.shape(at - 1) === Shape.Number) return undefined;
  if ((block.gap(at) & ~Gap.Space) === Gap.Comma && isPostalCode(block, at)) return undefined;
  const ends = (block.is(next) & (Is.SurnameShape | Is.KnownName)) !== 0;
  if (!(ends ? (block.is(next) & NO_SURNAME) === 0 : letters === 2 && isName(block, next))) return undefined;
  const { last, patronymic } = plain(block, next, false);
  return isGiven(block, next) && !ends && last === next ? undefined : { first: at, last, kind: "initials", patronymic };
}

const NO_SURNAME = Is.Organization | Is.Place | Is.People | Is.Calendar | Is.Numeral | Is.Title | Is.Role;

/** Letters that stand before names and are none of theirs: offices, lands, clubs, stations. */
const OTHER = new WordPattern(
  /^(?:PM|CM|MP|MPs|MK|VP|LG|SP|DJ|MC|PC|HE|HM|CJ|DC|TD|TV|UK|US|UN|EU|PR|HQ|NY|LA|SF|FC|AC|SC|SV|CF|CR|CD|KV|BK|IF|FK|NK|HK|UD|RC|AD|BC|CE|OK|NB|PS|NT|OT|MS|MSS|RAF|HMS|USS|SMS|RMS|USA|UAE|BBC|CIA|FBI|KGB|CBS|NBC|ABC|AFP|UPI|IBM|NHS|CEO|CFO|GOP)$/,
);
