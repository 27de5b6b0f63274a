/** The text of a file, or why there is none. */
export type FileText = { readonly text: string } | { readonly reason: UnreadReason };

/** What is awaited between the parts of long work, the pages of a PDF, so that others have their turn. It is rejected where nobody waits any more. */
export type Pause = () => Promise<void>;

/** Why no text was made of a file. */
export type UnreadReason = "not-text" | "encrypted" | "damaged" | "too-much" | "without-text" | "other-xml" | "other-format";

/** What is said of such a file, and what to do, in words that go on from “it is”. */
export const WHY_UNREAD: Readonly<Record<UnreadReason, string>> = {
  "not-text": "not text",
  encrypted: "protected by a password or against copying: save a copy without that",
  damaged: "damaged, or not what its name says: open it in its own program, and save it again",
  "too-much": "larger than what is read, once it is unpacked",
  "without-text": "without letters that can be read, as where its pages are pictures: have it recognized first (OCR)",
  "other-xml": "XML of another kind than TEI",
  "other-format": "in a format that is not read, as those of old Word (.doc) and RTF are: save it as .docx or .odt",
};
