import { unitAt } from "../../../text";
import type { Block } from "../block";
import { WordPattern } from "../words/vocabulary";

/** Whether an Irish surname of two words begins with word `at`: in `Diarmuid Ó hOrpáin` and `Máire Ní Bhrolláin` one does behind the given name. */
export const isIrishSurname = (block: Block, at: number): boolean =>
  unitAt(block.text, block.to(at) - 1) > LAST_PLAIN &&
  IRISH.fits(block, at) &&
  block.joined(at + 1) &&
  (block.capital(at + 1) || ASPIRATED.fits(block, at + 1));

/** All of these end in an accent. */
const LAST_PLAIN = 0x7f;
const IRISH = new WordPattern(/^(?:Ó|ó|Ní|ní|Uí)$/);
const ASPIRATED = new WordPattern(/^h\p{Lu}\p{Ll}{2,}$/u);
