/** The folder of a file: for `file:///book/ch%201.md` this is `file:///book`. */
export const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf("/"));

/** The last part of an address: for `file:///book/ch%201.md` this is `ch%201.md`. */
export const nameOf = (uri: string): string => uri.slice(uri.lastIndexOf("/") + 1);

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
