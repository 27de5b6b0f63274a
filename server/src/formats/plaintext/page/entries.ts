/** Whether an entry of a bibliography begins at an offset: `Lee, Ann`, `LEE Ann`, `LEE (Ann)`, `Lee AB, and`, `———, Salt`. */
export const opensEntry = (text: string, at: number): boolean => ENTRY.test(text.slice(at, at + LONGEST_HEAD));

const LONGEST_HEAD = 60;
const NAME = "\\p{Lu}[\\p{L}\\p{M}’'-]+";
const ENTRY = new RegExp(
  `^(?:[—–―-]{2,3}[,.: ]|(?:(?:[Dd]e|von|van) )?${NAME}(?: [\\p{L}’'-]+){0,2}, \\p{Lu}|\\p{Lu}{2}[\\p{Lu}’'-]+(?: \\p{Lu}{2}[\\p{Lu}’'-]*)? (?:\\(|(?:\\d{4}[a-z]? ?)?[=:] |${NAME})|${NAME} \\p{Lu}{1,3}(?:,| and | \\())`,
  "u",
);
