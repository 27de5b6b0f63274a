import type { EncodedFacts } from "../../facts/encoding";
import type { WorkFact } from "../../model/facts";

/** The works that a document cites in full, by the forms of their authors: for `Ann Lee, *Letters* (London, 1860)` the key of `Ann Lee` has
 *  `Letters`. */
export function worksByAuthor(facts: EncodedFacts): ReadonlyMap<string, readonly WorkFact[]> {
  const known = authored.get(facts.bytes);
  if (known) return known;
  const works = new Map<string, WorkFact[]>();
  const cited = facts.rows("works");
  const forms = cited.length > 0 ? facts.rows("personForms") : [];
  let next = 0;
  for (const { from, to, form, role } of cited.length > 0 ? facts.rows("personMentions") : []) {
    while ((cited[next]?.to ?? Number.POSITIVE_INFINITY) <= from) next++;
    const work = cited[next];
    const author = forms[form];
    if (role !== "author" || !work || !author || from < work.from || to > work.to) continue;
    const key = formKey(author);
    const own = works.get(key);
    if (!own) works.set(key, [work]);
    else if (own.at(-1) !== work) own.push(work);
  }
  authored.set(facts.bytes, works);
  return works;
}

/** Facts never change, and a card is often asked for again. */
const authored = new WeakMap<Uint8Array, ReadonlyMap<string, readonly WorkFact[]>>();

/** What tells the forms of one document apart: `Dandolo` is not the `Dandolo` of `Signora Dandolo`. */
export const formKey = ({ written, gender }: { readonly written: string; readonly gender?: string | undefined }): string =>
  `${written}\n${gender ?? ""}`;
