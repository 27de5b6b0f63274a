import type { FileRename, TextEdit } from "vscode-languageserver";
import { rangeIn } from "../facts/encoding";
import { lineStartsOf } from "../text";
import { decodedPath } from "../uris";
import { isTooDeep, yaml } from "../yaml";

/** The edits of `.apparatus.yaml` that keep its list `manuscript` true when files or folders in the folder are renamed: for `- ch1.md` and
 *  a rename to `01.md` the entry becomes `01.md`, and with the folder `parts` all that begin with `parts/`. Other globs are left as they are. */
export function manuscriptEdits(folder: string, settings: string, renames: readonly FileRename[]): TextEdit[] {
  const renamed = renames.flatMap(({ oldUri, newUri }) => pathPair(folder, oldUri, newUri));
  if (renamed.length === 0 || isTooDeep(settings)) return [];
  const { isMap, isScalar, isSeq, parseDocument } = yaml();
  const document = parseDocument(settings, { prettyErrors: false });
  if (document.errors.length > 0 || !isMap(document.contents)) return [];
  const list = document.contents.get("manuscript", true);
  if (!isSeq(list)) return [];
  const lineStarts = lineStartsOf(settings);
  return list.items.flatMap((item) => {
    const path = isScalar(item) && typeof item.value === "string" ? renamedPath(item.value, renamed) : undefined;
    if (path === undefined || !isScalar(item) || !item.range) return [];
    return [{ range: rangeIn(lineStarts, { from: item.range[0], to: item.range[1] }), newText: quoted(path) }];
  });
}

function pathPair(folder: string, oldUri: string, newUri: string): [string, string][] {
  const [before, after] = [oldUri, newUri].map((uri) =>
    uri.startsWith(`${folder}/`) ? decodedPath(uri.slice(folder.length + 1)) : undefined,
  );
  return before !== undefined && after !== undefined ? [[before, after]] : [];
}

/** How a path reads after these renames of it or of a folder above it; undefined where nothing changes. */
function renamedPath(written: string, renamed: readonly (readonly [string, string])[]): string | undefined {
  const path = written.replace(/^(?:\.\/)+/, "");
  const [before, after] = renamed.find(([before]) => path === before || path.startsWith(`${before}/`)) ?? [];
  return before === undefined ? undefined : after + path.slice(before.length);
}

/** Plain where YAML takes it plain; otherwise in double quotes, which JSON's are. */
const quoted = (path: string): string =>
  /^[\p{L}\d_./-][\p{L}\d_./*-]*$/u.test(path) && !/^[-.\d]+$/.test(path) ? path : JSON.stringify(path);
