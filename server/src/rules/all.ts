import { adjacentCalls } from "./adjacent-calls";
import { ambiguousIbid } from "./ambiguous-ibid";
import { ambiguousName } from "./ambiguous-name";
import { ambiguousShortTitle } from "./ambiguous-short-title";
import { brokenIbid } from "./broken-ibid";
import { callBeforePunctuation } from "./call-before-punctuation";
import { danglingCall } from "./dangling-call";
import { danglingIbid } from "./dangling-ibid";
import { duplicateNote } from "./duplicate-note";
import { emptyNote } from "./empty-note";
import { gluedNote } from "./glued-note";
import { inconsistentReference } from "./inconsistent-reference";
import { labelMismatch } from "./label-mismatch";
import { lateAbbreviation } from "./late-abbreviation";
import { lostNotes } from "./lost-notes";
import { malformedReference } from "./malformed-reference";
import { mistypedCall } from "./mistyped-call";
import { nestedCall } from "./nested-call";
import { notRead } from "./not-read";
import { noteCycle } from "./note-cycle";
import { noteOrder } from "./note-order";
import { numberGap } from "./number-gap";
import { peopleFile } from "./people-file";
import { repositoriesFile } from "./repositories-file";
import { reusedNote } from "./reused-note";
import type { Rule } from "./rule";
import { staleCrossReference } from "./stale-cross-reference";
import { swallowedText } from "./swallowed-text";
import { undefinedAbbreviation } from "./undefined-abbreviation";
import { unknownCitationKey } from "./unknown-citation-key";
import { unknownShortTitle } from "./unknown-short-title";
import { unusedAbbreviation } from "./unused-abbreviation";
import { unusedHereafter } from "./unused-hereafter";
import { unusedNote } from "./unused-note";
import { variantSpelling } from "./variant-spelling";
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
  danglingIbid,
  ambiguousIbid,
  brokenIbid,
  staleCrossReference,
  unknownShortTitle,
  ambiguousShortTitle,
  unusedHereafter,
  undefinedAbbreviation,
  unusedAbbreviation,
  lateAbbreviation,
  malformedReference,
  inconsistentReference,
  unknownCitationKey,
  variantSpelling,
  ambiguousName,
  peopleFile,
  repositoriesFile,
];
