import { isOpaque } from "../../document/prose";
import type { Span } from "../../model/note";
import { times } from "../../rules/words";
import type { Steps } from "../../steps";
import type { View } from "../../view";
import { MOST_OFFERED } from "../offered";
import { folded } from "../words";

/** A name that may stand at the cursor, as this manuscript spells it. */
export interface NameChoice {
  readonly text: string;
  /** Who that is: `Petr Chaadaev, 12 times`. */
  readonly detail: string;
  readonly replace: Span;
}

/** Names one of whose words begins as the capitalized word before the cursor: those of this document first, then those of the manuscript,
 *  then the most frequent. Of people whom the manuscript names its own spellings are offered, not those of sources. */
export function* nameChoices(view: View, offset: number): Steps<NameChoice[]> {
  const { document } = view;
  const line = document.slice(Math.max(0, offset - 200), offset);
  const typed = TYPED.exec(line)?.[1];
  if (typed === undefined || NO_PROSE.test(line) || isOpaque(document, offset)) return [];
  const start = folded(typed);
  const replace = { from: offset - typed.length, to: offset };
  const here = document.uri;
  const chapters = new Set([...view.manuscript(), here]);
  const choices = new Map<string, { name: string; count: number; rank: number }>();
  // Most forms are spelled as in another document.
  const known = new Map<string, boolean>();
  const fits = (written: string): boolean => {
    let answer = known.get(written);
    if (answer === undefined) known.set(written, (answer = written !== typed && beginsWord(folded(written), start)));
    return answer;
  };
  let looked = 0;
  for (const { name, units, spellings } of yield* view.people.everyone(document)) {
    if (++looked % AT_ONCE === 0) yield;
    if (!spellings.some(fits)) continue;
    const mentioned = units.filter(({ form }) => form.count > 0);
    const own = mentioned.filter((unit) => chapters.has(unit.document));
    for (const { form, document: uri } of own.length > 0 ? own : mentioned) {
      if (!fits(form.written)) continue;
      const before = choices.get(form.written);
      const count = form.count + (before?.count ?? 0);
      const near = uri === here ? 2e6 : chapters.has(uri) ? 1e6 : 0;
      choices.set(form.written, { name, count, rank: form.count + Math.max(near, before?.rank ?? 0) });
    }
    yield;
  }
  return [...choices]
    .sort(([a, { rank }], [b, other]) => other.rank - rank || (a < b ? -1 : 1))
    .slice(0, MOST_OFFERED)
    .map(([text, { name, count }]) => ({ text, detail: text === name ? times(count) : `${name}, ${times(count)}`, replace }));
}

/** So many people are looked at in one step. */
const AT_ONCE = 500;

/** A capitalized word of two letters or more that ends at the cursor. */
const TYPED = /(?:^|[^\p{L}\p{M}\p{N}_])(\p{Lu}\p{M}*[\p{L}\p{M}’'-]{1,60})$/u;

/** In a label, a key of a bibliography, an address or the target of a link stand no names. */
const NO_PROSE = /(?:\[\^[^\]\s]{0,100}|[@\\#/][^\s\])]{0,100}|\]\([^)\s]{0,100})$/u;

const beginsWord = (written: string, start: string): boolean => {
  for (let at = written.indexOf(start); at >= 0; at = written.indexOf(start, at + 1)) {
    if (at === 0 || /[\s.'’-]/.test(written.charAt(at - 1))) return true;
  }
  return false;
};
