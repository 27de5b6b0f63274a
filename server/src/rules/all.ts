import type { Rule } from "../model/rule";
import { danglingCall } from "./dangling-call";
import { duplicateNote } from "./duplicate-note";
import { emptyNote } from "./empty-note";
import { lostNotes } from "./lost-notes";
import { unusedNote } from "./unused-note";

/** Every rule, in the order in which the docs tell them. */
export const rules: readonly Rule[] = [danglingCall, unusedNote, duplicateNote, emptyNote, lostNotes];
