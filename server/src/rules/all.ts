import { peopleFile } from "./files/people-file";
import { repositoriesFile } from "./files/repositories-file";
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
import { ambiguousName } from "./people/ambiguous-name";
import { variantSpelling } from "./people/variant-spelling";
import type { Rule } from "./rule";
import { ambiguousIbid } from "./sources/ambiguous-ibid";
import { ambiguousShortTitle } from "./sources/ambiguous-short-title";
import { brokenIbid } from "./sources/broken-ibid";
import { danglingIbid } from "./sources/dangling-ibid";
import { inconsistentReference } from "./sources/inconsistent-reference";
import { lateAbbreviation } from "./sources/late-abbreviation";
import { malformedReference } from "./sources/malformed-reference";
import { staleCrossReference } from "./sources/stale-cross-reference";
import { undefinedAbbreviation } from "./sources/undefined-abbreviation";
import { unknownCitationKey } from "./sources/unknown-citation-key";
import { unknownShortTitle } from "./sources/unknown-short-title";
import { unusedAbbreviation } from "./sources/unused-abbreviation";
import { unusedHereafter } from "./sources/unused-hereafter";

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
