import type { PeopleDecision } from "../../server/src/model/people";

export const nobody = (written: string): PeopleDecision => ({ kind: "not-a-person", written });
export const same = (name: string, ...spellings: string[]): PeopleDecision => ({ kind: "same", name, spellings });
export const different = (name: string, other: string): PeopleDecision => ({ kind: "different", name, other });
export const preferred = (name: string, ...spellings: string[]): PeopleDecision => ({ kind: "preferred", name, spellings });
