import type { HoverParams } from "vscode-languageserver";
import type { CardHover } from "../../protocol";
import type { Steps } from "../../steps";
import { escaped } from "../markup";
import { personCard } from "../people/card";
import { namedAt, type PeopleFileView } from "./view";

/** On a name in the people file, what the texts know of the person; or that they do not mention it. */
export function* peopleFileHover(view: PeopleFileView, { position }: HoverParams): Steps<CardHover | null> {
  const named = yield* namedAt(view, position);
  if (!named) return null;
  const value = named.person ? yield* personCard(view.known, named.person) : notFound(named.word, named.entry !== undefined);
  return { contents: { kind: "markdown", value }, range: named.range };
}

/** The words of an entry may stand in texts where nobody would take them for a name. */
const notFound = (word: string, isOfEntry: boolean): string =>
  isOfEntry
    ? `“${escaped(word)}” is recognized as a name in no text of this folder. *Find All References* looks for the words.`
    : `“${escaped(word)}” is not mentioned in the texts of this folder.`;
