import type { Block } from "../block";
import { WordPattern } from "../words/vocabulary";
import { WordKinds } from "../words/word-kinds";

/** `a cura di`, `sous la direction de`, `publié par`, `herausgegeben von` */
export function opensEdition(block: Block, at: number): boolean {
  const kinds = EDITION_OPENER.of(block, at);
  if ((kinds & EDITION_OPENER.bit.EDITED) !== 0) return true;
  if (kinds === 0 || !block.joined(at + 1)) return false;
  return (kinds & EDITION_OPENER.bit.A) !== 0 ? CURA.fits(block, at + 1) : DIRECTION.fits(block, at + 2);
}

const EDITION_OPENER = new WordKinds({
  EDITED:
    /^(?:publiée?s?|éditée?s?|recueillie?s?|traduite?s?|edid[oa]|editad[oa]s?|traducid[oa]s?|curat[oai]|tradott[oai]|herausgegeben|bearbeitet|übersetzt)$/,
  A: /^a$/,
  SOUS: /^(?:sous|bajo)$/,
});
const CURA = new WordPattern(/^(?:cura|c)$/);
const DIRECTION = new WordPattern(/^(?:direction|dir|dirección)$/);
