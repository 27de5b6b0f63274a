import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { PEOPLE_FILE, readPeopleFile } from "../config/people-file";
import { decisionsOf } from "../corpus/people/decisions";
import type { Decisions } from "../corpus/people/people";
import { textOfBytes } from "../decode";
import { pathOf } from "../platform/disk.node";
import { foldersUp } from "./files";

/** The people file of a text: in its folder or in the nearest one above, within its project. */
export function peopleFileFor(uri: string): string | undefined {
  return foldersUp(dirname(pathOf(uri)))
    .map((folder) => join(folder, PEOPLE_FILE))
    .find((path) => existsSync(path));
}

/** What people files decide, each read once. */
export function decisionsReader(): (path: string | undefined) => Decisions | undefined {
  const known = new Map<string, Decisions | undefined>();
  return (path) => {
    if (path === undefined) return undefined;
    if (!known.has(path)) {
      const text = dataFileText(path);
      known.set(path, text === undefined ? undefined : decisionsOf(readPeopleFile(text).file));
    }
    return known.get(path);
  };
}

/** Undefined where it is no text. */
export function dataFileText(path: string): string | undefined {
  try {
    return textOfBytes(readFileSync(path));
  } catch {
    return undefined;
  }
}

/** As the user knows it: `book/people.yaml`. */
export const shownPath = (path: string, cwd: string): string => relative(cwd, path).split(sep).join("/");
