import type { Block } from "../block";
import type { Named } from "../candidate";
import { Gap } from "../scan";
import { WordPattern } from "../words/vocabulary";
import { WordKinds } from "../words/word-kinds";

/** `a cura di`, `sous la direction de`, `publié par`, `herausgegeben von` */
export const opensEdition = (block: Block, at: number): boolean =>
  (EDITION_OPENER.of(block, at) & EDITION_OPENER.bit.EDITED) !== 0 || opensDirection(block, at);

/** `a cura di` and `sous la direction de`, of which no comma need tell that the title ends there. */
export function opensDirection(block: Block, at: number): boolean {
  const kinds = EDITION_OPENER.of(block, at) & ~EDITION_OPENER.bit.EDITED;
  if (kinds === 0 || !block.joined(at + 1)) return false;
  if (kinds & EDITION_OPENER.bit.UNTER) return MITWIRKUNG.fits(block, at + 1);
  return (kinds & EDITION_OPENER.bit.A) !== 0 ? CURA.fits(block, at + 1) : DIRECTION.fits(block, at + 2);
}

/** The `par` of `texte établi et annoté par Ann Lee` */
export const opensEditor = (block: Block, at: number): boolean =>
  BY.fits(block, at) &&
  block.joined(at) &&
  block.joined(at + 1) &&
  (block.capital(at + 1) || block.initial(at + 1)) &&
  EDITED.fits(block, at - 1);

/** `(ed.)`, `(eds)`, `, ed.,` behind a name. */
export function editorBehind(block: Block, name: Named): boolean {
  const next = name.last + 1;
  if (next >= block.count) return false;
  return (block.gap(next) & (Gap.Open | Gap.Comma)) !== 0 && EDITOR.fits(block, next);
}

const EDITOR = new WordPattern(/^(?:eds?|editors?|hrsg|hgg?|éds?|dirs?|coords?|trans|transl|trad|comps?|red|сост|ред)$/i);

const EDITION_OPENER = new WordKinds({
  EDITED:
    /^(?:publiée?s?|éditée?s?|recueillie?s?|traduite?s?|edid[oa]|editad[oa]s?|traducid[oa]s?|curat[oai]|tradott[oai]|herausgegeben|bearbeitet|übersetzt)$/,
  A: /^a$/,
  UNTER: /^unter$/i,
  SOUS: /^(?:sous|bajo)$/,
});
const CURA = new WordPattern(/^(?:cura|c)$/);
/** `Unter Mitwirkung von Ann Lee` */
const MITWIRKUNG = new WordPattern(/^(?:Mitwirkung|Mitarbeit|Mithilfe|Beteiligung|Verwendung)$/);
const DIRECTION = new WordPattern(/^(?:direction|dir|dirección)$/);
const BY = new WordPattern(/^(?:par|da|por|von)$/);
/** What is done to a text that is published again. */
const EDITED = new WordPattern(
  /^(?:(?:publi|édit|annot|comment|présent|préfac)ée?s?|(?:établi|recueilli|réuni|tradui)t?e?s?|revue?s?|(?:edita|edi|anota|annota|traduci|cura|commenta|prologa)[dt][oaie]s?|tradott[oaie]|herausgegeben|bearbeitet|übersetzt|besorgt|eingeleitet|kommentiert)$/,
);

/** Whether two to four words of a name stand from a word on, and behind them in brackets what he did with the book: `Thomas Hood (trans.)`. */
export function isEditedBy(block: Block, at: number): boolean {
  let last = at;
  while (last < at + 3 && block.joined(last + 1) && block.capital(last + 1)) last++;
  return last > at && block.capital(at) && (block.gap(last + 1) & Gap.Open) !== 0 && EDITOR.fits(block, last + 1);
}
