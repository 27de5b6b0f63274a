import { addTo } from "../../../by-key";
/** The words of many patterns that list words, each with what is to be known of a word that its pattern lists. */
export class ListedWords<Mark> {
  readonly #added: { readonly pattern: RegExp; readonly mark: Mark }[] = [];
  readonly #marks = new Map<string, Mark[]>();
  /** Those of patterns for letters of any case, by their words in lower case. */
  readonly #anyCase = new Map<string, Mark[]>();

  /** The words of the pattern are read when somebody asks for one. */
  add(pattern: RegExp, mark: Mark): void {
    this.#added.push({ pattern, mark });
  }

  /** The marks of all patterns that list a word. */
  marksOf(word: string): readonly Mark[] {
    for (const { pattern, mark } of this.#added.splice(0)) {
      const marks = pattern.flags === "i" ? this.#anyCase : this.#marks;
      for (const listed of wordsListedBy(pattern)) addTo(marks, listed, mark);
    }
    return [...(this.#marks.get(word) ?? []), ...(this.#anyCase.get(word.toLowerCase()) ?? [])];
  }
}

/** Whether a pattern does nothing but list words, as `^(?:le|l['’]|[Ss]an|Signora?)$` does. */
export const listsWords = (pattern: RegExp): boolean => LIST.test(sourceOf(pattern)) && (pattern.flags === "" || pattern.flags === "i");

/** The source of a pattern with the letters that it means: a bundle has `l['\u2019]` for `l['’]`. */
const sourceOf = ({ source }: RegExp): string =>
  source.replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2}))/gi, (_, unit?: string, short?: string) =>
    String.fromCharCode(Number.parseInt(unit ?? short ?? "", 16)),
  );

const LIST = /^\^(?:\(\?:(?:[^()[\]{}*+.\\^$]|\[[^\]\\-]+\])+\)|(?:[^()[\]{}*+.\\^$|]|\[[^\]\\-]+\])+)\$$/;

function wordsListedBy(pattern: RegExp): readonly string[] {
  const written = sourceOf(pattern).replace(/^\^(?:\(\?:)?|\)?\$$/g, "");
  const words = (pattern.flags === "i" ? written.toLowerCase() : written).split("|");
  return /[[?]/.test(written) ? words.flatMap(spellingsOf) : words;
}

/** The words that fit one in which letters may be missing or be another: for `[Ss]ignora?` these are four. */
function spellingsOf(word: string): string[] {
  const at = word.search(/[[?]/);
  if (at < 0) return [word];
  if (word[at] === "?") return [word.slice(0, at - 1), word.slice(0, at)].flatMap((start) => spellingsOf(start + word.slice(at + 1)));
  const end = word.indexOf("]", at);
  return [...word.slice(at + 1, end)].flatMap((letter) => spellingsOf(word.slice(0, at) + letter + word.slice(end + 1)));
}
