import { normalAddress } from "../uris";

/** Writes all addresses in what a client says in one way, where they stand: else a file that an editor names in its own way, and that is found
 *  on the disk as well, would be two. */
export function normalizeAddresses(said: unknown): void {
  if (typeof said !== "object" || said === null) return;
  for (const [key, value] of Object.entries(said)) {
    if (typeof value !== "string") normalizeAddresses(value);
    else if (ADDRESSES.has(key)) (said as Record<string, unknown>)[key] = normalAddress(value);
  }
}

/** The fields of LSP that are addresses of files and folders. */
const ADDRESSES: ReadonlySet<string> = new Set(["uri", "oldUri", "newUri", "rootUri"]);
