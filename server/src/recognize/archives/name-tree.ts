import { addTo } from "../../by-key";
import type { Repository } from "../../data/repositories/repositories";

/** The names that go on from a word: behind `state` it is `archive`, `central`, … */
export interface Branch {
  /** Whose name ends here. */
  repository?: Repository;
  /** Others who go by it: `TLA` is an archive in Innsbruck and one in Tallinn. */
  namesakes?: Repository[];
  next?: Map<string, Branch>;
}

/** Names of repositories by their words. Names are taken apart when their first word is first met: few of them stand in a text. */
export class NameTree {
  readonly #whole = new Map<string, { readonly name: string; readonly repository: Repository }[]>();
  readonly #branches = new Map<string, Branch>();

  constructor(
    readonly firstWord: (name: string) => string,
    readonly words: (name: string) => readonly string[],
  ) {}

  add(name: string, repository: Repository): void {
    const first = this.firstWord(name);
    addTo(this.#whole, first, { name, repository });
  }

  /** Whether a name begins with the word. */
  has(word: string): boolean {
    return this.#whole.has(word);
  }

  /** What goes on from the first word of a name. */
  behind(word: string): Branch | undefined {
    const known = this.#branches.get(word);
    const names = known ? undefined : this.#whole.get(word);
    if (!names) return known;
    const branch: Branch = {};
    this.#branches.set(word, branch);
    for (const { name, repository } of names) grow(branch, this.words(name), repository);
    return branch;
  }
}

function grow(first: Branch, words: readonly string[], repository: Repository): void {
  let branch = first;
  for (const word of words.slice(1)) {
    branch.next ??= new Map();
    let next = branch.next.get(word);
    if (!next) branch.next.set(word, (next = {}));
    branch = next;
  }
  if (!branch.repository) branch.repository = repository;
  else if (branch.repository.system !== repository.system) branch.namesakes = [...(branch.namesakes ?? []), repository];
}
