import type { NoteDocument } from "../../document/document";
import { firstNumber, renumbered } from "../../rules/repairs/renumbering";
import type { Fix } from "../../rules/rule";

/** All notes numbered anew in the order of their calls: from 1, and from the number with which they begin now, since a chapter may go on
 *  from the one before it. Nothing where they are in order. */
export function renumberActions(document: NoteDocument): Fix[] {
  const first = firstNumber(document);
  return [...new Set([first, 1])].flatMap((number) => {
    const edits = renumbered(document, number);
    return edits.length === 0 ? [] : [{ title: `Renumber notes from ${number}`, edits }];
  });
}
