import { addTo } from "../../by-key";
import { keysOf } from "../../recognize/people/spellings/key";

/** Whether a word is printed in Cyrillic or Greek. */
export const isForeign = (word: string): boolean => /[\u0370-\u052f]/.test(word);

/** Whether the words of a short title are those of the full one in their order, in another script: *Rizhskaia tamozhnia* of “Рижская таможня в XVIII веке”. */
export function soundsLike(short: readonly string[], full: readonly string[]): boolean {
  let at = 0;
  for (const word of full) {
    const asked = short[at];
    if (asked !== undefined && (word === asked || haveOneSound(word, asked))) at++;
  }
  return at === short.length;
}

const haveOneSound = (one: string, other: string): boolean => keysOf(one).some((key) => keysOf(other).includes(key));

/** Works by how the surnames of their authors sound, whatever the transliteration. */
export class BySound<Work> {
  readonly #works = new Map<string, Work[]>();

  add(family: string, work: Work): void {
    for (const key of keysOf(family)) addTo(this.#works, key, work);
  }

  of(family: string): readonly Work[] {
    return [...new Set(keysOf(family).flatMap((key) => this.#works.get(key) ?? []))];
  }
}
