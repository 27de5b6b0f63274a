/** Reads folders for a walk. Nothing here throws: what cannot be read is undefined. */
export interface FolderReader {
  readonly folder: (uri: string) => readonly FolderItem[] | undefined;
  readonly stat: (uri: string) => FileStat | undefined;
  readonly text: (uri: string) => string | undefined;
  /** One address for every file and folder, whatever links lead to it. */
  readonly identity: (uri: string) => string | undefined;
  /** The folder above, and the name of this one in it. */
  readonly parent: (uri: string) => { readonly uri: string; readonly name: string } | undefined;
}

/** What lies in a folder. */
export interface FolderItem {
  readonly name: string;
  readonly uri: string;
  readonly kind: "file" | "folder" | "link" | "other";
}

export interface FileStat {
  readonly kind: "file" | "folder" | "other";
  readonly size: number;
  readonly changed: number;
}
