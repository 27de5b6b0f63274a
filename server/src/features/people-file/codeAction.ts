import { type CodeAction, CodeActionKind, type CodeActionParams } from "vscode-languageserver";
import { readPeopleFile } from "../../config/people-file";
import type { PeopleFileView } from "./view";

/** What can be written in the people file in place of what is wrong there. */
export function peopleFileActions({ file }: PeopleFileView, { range, context }: CodeActionParams): CodeAction[] {
  if (context.only?.every((kind) => kind !== "" && kind !== CodeActionKind.QuickFix)) return [];
  const [from, to] = [file.offsetAt(range.start), file.offsetAt(range.end)];
  return readPeopleFile(file.getText()).problems.flatMap((problem): CodeAction[] => {
    const { instead } = problem;
    if (instead === undefined || to < problem.from || problem.to < from) return [];
    const place = { start: file.positionAt(problem.from), end: file.positionAt(problem.to) };
    return [
      {
        title: `Write “${instead}”`,
        kind: CodeActionKind.QuickFix,
        isPreferred: true,
        diagnostics: context.diagnostics.filter(({ message }) => message === problem.message),
        edit: {
          documentChanges: [{ textDocument: { uri: file.uri, version: file.version }, edits: [{ range: place, newText: instead }] }],
        },
      },
    ];
  });
}
