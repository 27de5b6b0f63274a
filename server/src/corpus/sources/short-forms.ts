import type { CitationItem } from "../../model/sources";
import type { Work, Works } from "./works";

/** What a short citation means: one work that goes by its words, or those that it can mean by author and title, the best last. */
export interface Meant {
  readonly term?: Work;
  readonly works: readonly Work[];
}

/** Finds what `Neri, Salt, 12` or `BM, 12` means: a work of this document, or, where it does not cite one in full, of another chapter; else one in another script. */
export function meantBy({ title }: CitationItem, creators: readonly string[], chapter: number, works: Works): Meant {
  const [creator] = creators;
  const word = creator === undefined ? title : title === undefined ? creator : undefined;
  const term = word === undefined ? undefined : works.byTerm(word);
  if (term) return { term, works: [] };
  // What looks like a surname may be a title that stands alone: `Concordia, p. 226`.
  const readings = [{ creators, title }, ...(creator !== undefined && word === creator ? [{ creators: [], title: creator }] : [])];
  const here = readings.map((each) => works.matching(each.creators, each.title, chapter)).find((found) => found.length > 0);
  if (here?.some((work) => work.full)) return { works: here };
  const introduced = word === undefined ? undefined : works.others?.introduction(word)?.work;
  if (introduced) return { term: works.adopt(introduced, chapter), works: [] };
  const there = readings.map((each) => works.fromOthers(each.creators, each.title, chapter)).find((found) => found.length > 0);
  if (there) return { works: there };
  const heard = works.inOtherScript(creators, title, chapter);
  return { works: heard.length > 0 ? heard : (here ?? []) };
}

/** The works by an author that “op. cit.” can mean, the best last. */
export function worksBy(creators: readonly string[], title: string | undefined, chapter: number, works: Works): readonly Work[] {
  const here = works.matching(creators, title, chapter);
  const there = here.some((work) => work.full) ? [] : works.fromOthers(creators, title, chapter);
  const heard = there.length > 0 || here.some((work) => work.full) ? there : works.inOtherScript(creators, title, chapter);
  return heard.length > 0 ? heard : here;
}
