import { adjacentCalls } from "./notes/adjacent-calls";
import { callBeforePunctuation } from "./notes/call-before-punctuation";
import { danglingCall } from "./notes/dangling-call";
import { duplicateNote } from "./notes/duplicate-note";
import { emptyNote } from "./notes/empty-note";
import { gluedNote } from "./notes/glued-note";
import { labelMismatch } from "./notes/label-mismatch";
import { lostNotes } from "./notes/lost-notes";
import { mistypedCall } from "./notes/mistyped-call";
import { nestedCall } from "./notes/nested-call";
import { notRead } from "./notes/not-read";
import { noteCycle } from "./notes/note-cycle";
import { noteOrder } from "./notes/note-order";
import { numberGap } from "./notes/number-gap";
import { reusedNote } from "./notes/reused-note";
import { swallowedText } from "./notes/swallowed-text";
import { unusedNote } from "./notes/unused-note";
import { yamlInBody } from "./notes/yaml-in-body";
import type { Rule } from "./rule";

/** The rules on notes and their calls. They ask only where these stand, never what a text says: they answer between two keys, and before the
 *  rest of the server is loaded. Only among them are rules that look at chunks. */
export const noteRules: readonly Rule[] = [
  danglingCall,
  labelMismatch,
  mistypedCall,
  unusedNote,
  duplicateNote,
  emptyNote,
  gluedNote,
  swallowedText,
  yamlInBody,
  nestedCall,
  noteCycle,
  reusedNote,
  noteOrder,
  numberGap,
  adjacentCalls,
  callBeforePunctuation,
  lostNotes,
  notRead,
];
