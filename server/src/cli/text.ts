import type { TextArguments } from "./arguments";
import { readDocuments } from "./read";
import { Exit, type Terminal } from "./terminal";

/** Prints the text that is read of files, as that of a `.docx`, whose lines are those that the other commands name. */
export async function text({ files }: TextArguments, terminal: Terminal): Promise<number> {
  const { documents, failed } = await readDocuments({ files, flavour: undefined }, terminal);
  for (const { document } of documents) {
    const printed = document.getText();
    terminal.out(printed.endsWith("\n") ? printed : `${printed}\n`);
  }
  return failed ? Exit.failed : Exit.clean;
}
