import { peopleFile } from "./files/people-file";
import { repositoriesFile } from "./files/repositories-file";
import { noteRules } from "./on-notes";
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
  ...noteRules,
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
