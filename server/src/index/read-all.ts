import { setOwnRepositories } from "../data/repositories/repositories";
import { factsOf } from "../facts/facts";
import { findingsOfFile } from "../rules/run";
import type { Engine } from "./extract";
import { openFile } from "./read-notes";

/** Makes of files all that is known of them: also who is named in them, and what their notes lead to. */
export const readAll: Engine = ({ config, repositories }) => {
  setOwnRepositories(repositories);
  return (file, text) => {
    const document = openFile(file, text, config);
    return factsOf(document, findingsOfFile(document, config));
  };
};
