import type { InlayHint, InlayHintParams } from "vscode-languageserver";
import { sourcesInSteps } from "../document/sources";
import type { Steps } from "../steps";
import type { View } from "../view";
import { namesakeHints } from "./people/inlayHint";
import { repeatHints } from "./sources/inlayHint";

/** Hints between the words, where the settings ask for them: behind “Ibid.” what it repeats, behind a surname that several have who it is. */
export function* inlayHint(view: View, { range }: InlayHintParams): Steps<InlayHint[]> {
  const { document, config } = view;
  const shown = { from: document.offsetAt(range.start), to: document.offsetAt(range.end) };
  if (config["inlayHints.ibid"]) yield* sourcesInSteps(document);
  const repeats = config["inlayHints.ibid"] ? repeatHints(document, shown) : [];
  if (config["inlayHints.people"]) yield* view.people.upToDate(document);
  const people = config["inlayHints.people"] ? namesakeHints(view, shown) : [];
  return [...repeats, ...people].map(({ at, text }) => ({ position: document.positionAt(at), label: text, paddingLeft: true }));
}
