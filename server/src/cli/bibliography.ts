import { dirname } from "node:path";
import { URI } from "vscode-uri";
import type { NoteDocument } from "../document/document";
import { Bibliographies } from "../follow/bibliographies";
import { walk } from "../index/walk";
import { folders, pathOf, readWithStat } from "../platform/disk.node";
import type { Platform } from "../platform/platform";
import { projectFolder } from "./files";

/** Gives documents their bibliographies, each file of which is read once. Where the metadata name none, it is what lies in the
 *  project: in the nearest folder with a settings file or a git repository, else beside the document. */
export function bibliographyReader(): (document: NoteDocument) => Promise<void> {
  const byProject = new Map<string, Bibliographies>();
  return async (document) => {
    const project = URI.file(projectFolder(dirname(pathOf(document.uri)))).toString();
    const known = byProject.get(project) ?? new Bibliographies(disk, () => [project]);
    byProject.set(project, known);
    await known.attach(document);
  };
}

const disk: Pick<Platform, "read" | "list"> = {
  read: async (uri) => {
    const found = readWithStat(uri);
    return typeof found === "string" ? undefined : found.bytes;
  },
  list: async (request, found) => {
    const files = [...walk(request, folders)].flatMap((each) => ("file" in each ? [each.file] : []));
    found({ files, leftOut: [] });
  },
};
