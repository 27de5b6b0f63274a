import type { Block } from "../block";
import { WordPattern } from "../words/vocabulary";

/** Whether an Irish surname of two words begins with word `at`: in `Diarmuid Ó hOrpáin` and `Máire Ní Bhrolláin` one does behind the given name. */
export const isIrishSurname = (block: Block, at: number): boolean =>
  IRISH.fits(block, at) && block.joined(at + 1) && (block.capital(at + 1) || ASPIRATED.fits(block, at + 1));

const IRISH = new WordPattern(/^(?:Ó|ó|Ní|ní|Uí|Nic|Mhic)$/);
const ASPIRATED = new WordPattern(/^h\p{Lu}\p{Ll}{2,}$/u);
