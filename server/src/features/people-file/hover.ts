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
  const value = named.person
    ? yield* personCard(view.known, named.person)
    : `“${escaped(named.word)}” is not mentioned in the texts of this folder.`;
  return { contents: { kind: "markdown", value }, range: named.range };
}
