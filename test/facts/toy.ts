import { setOwnRepositories } from "../../server/src/data/repositories/repositories";
import { NoteDocument } from "../../server/src/document/document";
import { factsOf } from "../../server/src/facts/facts";
import { flavourNamed } from "../../server/src/formats/markdown/flavours";
import type { Engine } from "../../server/src/index/extract";
import type { Flavour, Format, Reading } from "../../server/src/model/note";
import type { RuledFinding } from "../../server/src/rules/rule";

/** A format of a few lines, so that what is tested here depends on no real one: `[^a]` calls, `[^a]: text` to the end of the line. */
export const toyFormat: Format = { id: "markdown", canCut: (before) => before.endsWith("\n"), read };

export const toyFlavour = flavourNamed("gfm") as Flavour;

export const toyDocument = (text: string, uri = "file:///toy.md"): NoteDocument =>
  new NoteDocument(uri, "markdown", 0, toyFormat, toyFlavour, text);

/** One finding for each `!`. */
export const toyFindings = (document: NoteDocument): RuledFinding[] =>
  [...document.getText().matchAll(/!/g)].map(({ index }) => ({
    code: "shouting",
    severity: "hint",
    span: { from: index, to: index + 1 },
    message: "Not so loud.",
    related: [{ span: { from: 0, to: 1 }, message: "It begins here." }],
  }));

export const toyEngine: Engine = ({ repositories }) => {
  setOwnRepositories(repositories);
  return ({ uri }, text) => {
    const document = toyDocument(text, uri);
    return factsOf(document, toyFindings(document));
  };
};

function read(text: string): Reading {
  const reading = { blocks: [], calls: [], notes: [], opaque: [], slips: [], directives: [], problems: [], exit: "" } as {
    -readonly [Field in keyof Reading]: Reading[Field] extends readonly (infer One)[] ? One[] : Reading[Field];
  };
  for (const match of text.matchAll(/^(#+) (.*)$/gm)) {
    reading.blocks.push({ kind: "heading", level: match[1]?.length ?? 1, from: match.index, to: match.index + match[0].length });
  }
  for (const match of text.matchAll(/\[\^([^\]\n]+)\](?:(:)(.*))?/g)) {
    const [whole, label = "", colon, body = ""] = match;
    const from = match.index;
    const to = from + whole.length;
    const labelSpan = { from: from + 2, to: from + 2 + label.length };
    if (!colon || (from > 0 && text[from - 1] !== "\n")) reading.calls.push({ from, to: labelSpan.to + 1, label, labelSpan, key: label });
    else reading.notes.push({ from, to, label, labelSpan, key: label, inline: false, body: [{ from: to - body.length, to }] });
  }
  return reading;
}
