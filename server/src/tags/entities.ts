/** A text with its character references resolved: of `caf&eacute; &#167; 3` this is `café § 3`. */
export const decoded = (text: string): string => (text.includes("&") ? text.replace(REFERENCE, resolved) : text);

/** What a reference stands for: `é` for `&eacute;`; one that nobody knows for itself. */
const resolved = (reference: string): string => table().decodeHTMLStrict(reference);

/** It is loaded when the first reference is met: most texts have none. */
const table = (): typeof import("./reference-table") => require("./reference-table");

/** `&eacute;`, `&#233;`, `&#xe9;`. */
export const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][\da-zA-Z]{1,31});/g;
