import { keyOf, repositories, repositoriesKnown, repositoryOf } from "../../data/repositories/repositories";
import type { OtherChapters } from "../../model/other-chapters";
import type { NoteEntry } from "../../model/resolved-sources";
import type { RepositoryMention } from "../../model/sources";
import { isAbbreviation } from "../../recognize/citations/shorthands";

/** Says which repository a printed name means, by the abbreviations that the document, or another chapter, introduces and by the table. */
export class RepositoryKeys {
  /** Folded term or expansion → key. */
  readonly #known = new Map<string, string>();
  /** What was found for a printed name last: a document names few repositories again and again. */
  readonly #mentioned = new Map<string, { readonly code: string | undefined; readonly key: string }>();

  constructor(
    entries: readonly NoteEntry[],
    readonly others: OtherChapters | undefined,
  ) {
    for (const { sources } of entries) {
      for (const { term, expansion } of sources?.shorthands ?? []) {
        if (!isAbbreviation(term)) continue;
        const key = keyOfIntroduction(term, expansion);
        if (!this.#known.has(keyOf(term))) this.#known.set(keyOf(term), key);
        this.#known.set(keyOf(expansion), key);
      }
    }
  }

  /** The key of a mention: `rgae` for `RGAE` and for the full name that a note gave to it. */
  keyOf(mention: RepositoryMention): string {
    const before = this.#mentioned.get(mention.written);
    if (before && before.code === mention.code) return before.key;
    const key = this.#keyOf(mention);
    this.#mentioned.set(mention.written, { code: mention.code, key });
    return key;
  }

  #keyOf(mention: RepositoryMention): string {
    const written = inFull(keyOf(mention.written));
    const first = written.split("-")[0] ?? written;
    // `DVP SSSR` is the `DVP` that was introduced; `RGIA DV` is not `RGIA`.
    const shortened = OF_A_STATE.test(mention.written) ? this.#introduced(first) : undefined;
    return this.#introduced(written) ?? mention.code ?? shortened ?? tableKeys().get(first === written ? "" : written) ?? written;
  }

  /** The key that an abbreviation introduced in the document stands for. */
  ofTerm(term: string): string | undefined {
    return isAbbreviation(term) ? this.#known.get(keyOf(term)) : undefined;
  }

  /** Whether the document or the table knows an abbreviation. */
  knows(mention: RepositoryMention): boolean {
    const written = keyOf(mention.written);
    return mention.code !== undefined || [written, written.split("-")[0] ?? ""].some((each) => this.#introduced(each) !== undefined);
  }

  #introduced(term: string): string | undefined {
    return this.#known.get(term) ?? this.others?.introduction(term)?.repository;
  }
}

const OF_A_STATE = /^\p{Lu}{2,}\s+(?:SSSR|USSR|URSS|UdSSR|RSFSR|СССР|РСФСР)$/u;

/** `Arch. nat.` in the words that it shortens. */
function inFull(key: string): string {
  return SHORT.test(key)
    ? key
        .split("-")
        .map((word) => IN_FULL[word] ?? word)
        .join("-")
    : key;
}

const SHORT = /^(?:arch|bibl)-/;
const IN_FULL: Readonly<Record<string, string>> = {
  arch: "archives",
  bibl: "bibliotheque",
  nat: "nationales",
  dep: "departementales",
  mun: "municipales",
  comm: "communales",
  dioc: "diocesaines",
};

/** An abbreviation means what the document says: only where the names agree is it that of the table. */
export function keyOfIntroduction(term: string, expansion: string): string {
  const key = keyOf(term);
  const byName = tableKeys().get(keyOf(expansion));
  if (byName !== undefined) return byName;
  const byTerm = tableKeys().get(key);
  if (byTerm === undefined) return key;
  return similar(byTerm, expansion) ? byTerm : keyOf(expansion);
}

/** Whether most words of the expansion are those of one of the table's names, spelled alike at their beginning. */
function similar(code: string, expansion: string): boolean {
  const repository = repositoryOf(code);
  const words = keyOf(expansion)
    .split("-")
    .filter((word) => word.length > 3);
  if (!repository || words.length === 0) return true;
  return [repository.name, repository.english, ...repository.otherNames].some((name) => {
    const own = keyOf(name).split("-");
    return words.filter((word) => own.some((each) => each.slice(0, 4) === word.slice(0, 4))).length * 2 >= words.length;
  });
}

let byName: ReadonlyMap<string, string> | undefined;
let revision = -1;

function tableKeys(): ReadonlyMap<string, string> {
  if (byName && revision === repositoriesKnown.revision) return byName;
  revision = repositoriesKnown.revision;
  const names = new Map<string, string>();
  for (const { code, name, english, otherNames, abbreviations } of repositories()) {
    for (const each of [name, english, ...otherNames, ...abbreviations])
      if (each !== "" && !names.has(keyOf(each))) names.set(keyOf(each), code);
  }
  byName = names;
  return names;
}
