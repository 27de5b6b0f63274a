import { peopleOfDocument } from "../../document/people";
import type { Span } from "../../model/note";
import type { View } from "../../view";
import { calledIn } from "./called";

/** Behind a surname alone that several people of the corpus have, who it is: `= August Schlegel`, and with a question mark where nothing
 *  decides. */
export function namesakeHints(view: View, { from, to }: Span): { at: number; text: string }[] {
  const { document } = view;
  const people = view.people.people(document);
  const { mentions, forms } = peopleOfDocument(document);
  return mentions.flatMap((mention) => {
    const form = forms[mention.form];
    if (mention.kind !== "name" || mention.to < from || mention.from > to || !form || form.givens.length > 0) return [];
    const person = people.personOf(document.uri, mention.form);
    if (!person) return [];
    if (person.maybe.length > 0) return [{ at: mention.to, text: `= ${person.maybe.map((each) => calledIn(view, each)).join(" or ")}?` }];
    if (person.name === form.written || !people.hasNamesakes(document.uri, mention.form)) return [];
    return [{ at: mention.to, text: `= ${calledIn(view, person)}` }];
  });
}
