import type { NoteDocument } from "../document/document";
import type { Platform } from "../platform/platform";
import type { Workspace } from "../workspace";

/** Milliseconds in which changes of the corpus are collected. */
const DELAY = 300;

/** Tells of which open documents the other chapters say something else than before. What it returns makes it look again soon. */
export function followChapters(
  workspace: Workspace,
  platform: Pick<Platform, "later">,
  changed: (uris: readonly string[]) => void,
): () => void {
  const told = new WeakMap<NoteDocument, Pick<NoteDocument, "others" | "circle">>();
  let due = false;
  const look = (): void => {
    due = false;
    const news = [...workspace.documents.keys()].filter((uri) => {
      const document = workspace.view(uri)?.document;
      if (!document) return false;
      const { others, circle } = document;
      const before = told.get(document);
      if (before?.others === others && before?.circle === circle) return false;
      told.set(document, { others, circle });
      return true;
    });
    if (news.length > 0) changed(news);
  };
  const soon = (): void => {
    if (due) return;
    due = true;
    platform.later(DELAY, look);
  };
  workspace.corpus.follow(soon);
  return soon;
}
