import type { Rule } from "../model/rule";
import { adjacentCalls } from "./adjacent-calls";
import { callBeforePunctuation } from "./call-before-punctuation";
import { danglingCall } from "./dangling-call";
import { duplicateNote } from "./duplicate-note";
import { emptyNote } from "./empty-note";
import { gluedNote } from "./glued-note";
import { labelMismatch } from "./label-mismatch";
import { lostNotes } from "./lost-notes";
import { mistypedCall } from "./mistyped-call";
import { nestedCall } from "./nested-call";
import { notRead } from "./not-read";
import { noteCycle } from "./note-cycle";
import { noteOrder } from "./note-order";
import { numberGap } from "./number-gap";
import { reusedNote } from "./reused-note";
import { swallowedText } from "./swallowed-text";
import { unusedNote } from "./unused-note";
import { yamlInBody } from "./yaml-in-body";

/** Every rule, in the order in which the docs tell them. */
export const rules: readonly Rule[] = [
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
