import { URI } from "vscode-uri";
import { TEXT_SCHEME } from "./protocol";

/** The folder of a file, also of one whose text has an address of its own: for `file:///book/ch%201.md` this is `file:///book`. */
export const folderOf = (uri: string): string => {
  const file = fileOf(uri);
  return file.slice(0, file.lastIndexOf("/"));
};

/** The address of a folder of the workspace: some clients write a slash behind it. */
export const folderAddress = (uri: string): string => uri.replace(/\/$/, "");

/** The last part of an address, as the file has it: for `file:///book/ch%201.md` this is `ch%201.md`. */
export const nameOf = (uri: string): string => {
  const file = fileOf(uri);
  return file.slice(file.lastIndexOf("/") + 1);
};

/** The name of a file as its author knows it: for `file:///book/ch%201.md` this is `ch 1.md`. */
export const fileName = (uri: string): string => decodedPath(nameOf(uri));

/** For `ch%201.md` this is `ch 1.md`; what cannot be decoded stays as it is. */
export function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Whether this is the address of a text that is taken out of a file, as out of a `.docx`: it can be read, and not be edited. */
export const isTakenOut = (uri: string): boolean => uri.startsWith(`${TEXT_SCHEME}:`);

/** The file in which the text with an address lies: for `apparatus-text://file/book/thesis.docx.md` this is `file:///book/thesis.docx`. What is a
 *  text by itself lies at its own address. */
export function fileOf(uri: string): string {
  if (!isTakenOut(uri)) return uri;
  const [, scheme = "", authority, path = ""] = TEXT_ADDRESS.exec(uri) ?? [];
  if (scheme === "") return uri;
  return authority === undefined && scheme !== "file" ? `${scheme}:${path}` : `${scheme}://${authority ?? ""}${path}`;
}

const TEXT_ADDRESS = /^[\w-]+:\/\/([\w.-]+)(?:%2B([^/]*))?(\/.*)\.(?:md|txt)$/i;

/** One way of writing an address for all: editors write `file:///book/ch%20(1).md` and `file:///C:/a%c3%a9.md`, others and we
 *  `file:///book/ch%20%281%29.md` and `file:///c%3A/a%C3%A9.md`. What is no address stays as it is. */
export function normalAddress(uri: string): string {
  // As most are.
  if (/^[a-z-]+:\/\/\/[\w./-]*$/.test(uri)) return uri;
  try {
    return URI.parse(uri, true).toString();
  } catch {
    return uri;
  }
}
