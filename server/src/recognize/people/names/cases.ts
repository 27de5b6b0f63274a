import type { Block } from "../block";
import { WordPattern } from "../words/vocabulary";

/** Whether in Russian a surname in the genitive stands before one in the dative, as sender and addressee do: `pis’mo Aralova Čičerinu`. */
export const isSenderBefore = (block: Block, at: number): boolean =>
  ADDRESSEE.fits(block, at) &&
  block.joined(at) &&
  block.capital(at - 1) &&
  SENDER.fits(block, at - 1) &&
  CYRILLIC.fits(block, at - 1) === CYRILLIC.fits(block, at) &&
  (block.russian || CYRILLIC.fits(block, at));

/** Whether a surname in an oblique case stands before another's given name and patronymic: `сподвижник Бирона Алексей Петрович Бестужев`. */
export const isOwnedBefore = (block: Block, at: number): boolean =>
  OBLIQUE.fits(block, at - 1) && !block.opens(at - 1) && PATRONYMIC.fits(block, at + 1) && block.joined(at) && block.joined(at + 1);

const OBLIQUE = new WordPattern(/^[А-ЯЁ][а-яё]{2,}(?:а|у|ом|ым|ого|ому|ой|е)$/);
const PATRONYMIC = new WordPattern(/^[А-ЯЁ][а-яё]{2,}(?:вич|вна)$/);

const SENDER = new WordPattern(/^\p{Lu}[\p{L}’']{2,}(?:[oe]va|ina|[sc]kogo)$|^[А-ЯЁ][а-яё]{2,}(?:[ое]ва|ина|[сц]кого)$/u);
const ADDRESSEE = new WordPattern(/^\p{Lu}[\p{L}’']{2,}(?:[oe]vu|inu|[sc]komu)$|^[А-ЯЁ][а-яё]{2,}(?:[ое]ву|ину|[сц]кому)$/u);
const CYRILLIC = new WordPattern(/[а-яё]$/);
