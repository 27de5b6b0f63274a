import type { InlayHint, InlayHintParams } from "vscode-languageserver";
import type { View } from "../view";
import { repeatHints } from "./sources/inlayHint";

/** Hints between the words: behind “Ibid.” what it repeats, where the settings ask for it. */
export function inlayHint({ document, config }: View, { range }: InlayHintParams): InlayHint[] {
  if (!config["inlayHints.ibid"]) return [];
  return repeatHints(document, { from: document.offsetAt(range.start), to: document.offsetAt(range.end) }).map(({ at, text }) => ({
    position: document.positionAt(at),
    label: text,
    paddingLeft: true,
  }));
}
