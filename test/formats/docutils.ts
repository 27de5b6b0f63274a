import { execFileSync } from "node:child_process";

/** What docutils makes of a text, as words of the form `w12`. */
export interface ByDocutils {
  /** The words of each note, in text order. */
  readonly notes: readonly string[];
  /** Each call with the mark that is printed at it and the words of its note; a call that leads nowhere has none. */
  readonly calls: readonly (readonly [mark: string, words: string | null])[];
  /** Each title with its depth. */
  readonly titles: readonly (readonly [depth: number, words: string])[];
  /** All words that are printed as running text. */
  readonly prose: readonly string[];
}

/** Reads all texts in one process. */
export function readByDocutils(texts: readonly string[]): readonly ByDocutils[] {
  return JSON.parse(python(["-c", SCRIPT], JSON.stringify(texts)));
}

/** The Python that has docutils: Debian puts it beside its own, whatever else comes first in the path. */
function python(args: readonly string[], input: string): string {
  for (const command of ["python3", "/usr/bin/python3", "python"]) {
    try {
      execFileSync(command, ["-c", "import docutils"], { stdio: "ignore" });
    } catch {
      continue;
    }
    return execFileSync(command, args, { input, maxBuffer: 2 ** 28, stdio: ["pipe", "pipe", "pipe"] }).toString();
  }
  throw new Error(
    "This test compares with docutils, which is not installed. Install it: `apt-get install python3-docutils`, or `pip install docutils`.",
  );
}

const SCRIPT = `
import json, re, sys
from docutils import nodes
from docutils.core import publish_doctree

HIDDEN = (nodes.literal, nodes.literal_block, nodes.comment, nodes.raw, nodes.doctest_block, nodes.system_message, nodes.problematic,
          nodes.substitution_definition, nodes.target, nodes.image, nodes.field_name, nodes.label, nodes.math, nodes.math_block)

def words(node):
    found = []
    def walk(each):
        if isinstance(each, nodes.Text):
            found.extend(re.findall(r'w\\d+', str(each)))
        elif not isinstance(each, HIDDEN) and not (each is not node and isinstance(each, nodes.footnote)):
            for child in each.children:
                walk(child)
    walk(node)
    return found

def depth(node):
    count = 0
    while node is not None:
        count += isinstance(node, nodes.section)
        node = node.parent
    return count

def told(text):
    settings = {'report_level': 5, 'halt_level': 5, 'input_encoding': 'unicode', 'doctitle_xform': False, 'file_insertion_enabled': False,
                'sectsubtitle_xform': False, 'docinfo_xform': False, 'smart_quotes': False}
    tree = publish_doctree(text, settings_overrides=settings)
    of_id = {}
    notes, calls, titles, prose = [], [], [], []
    for note in tree.findall(nodes.footnote):
        for name in note['ids']:
            of_id[name] = note
        notes.append(' '.join(sorted(words(note))))
    for node in tree.findall():
        if isinstance(node, nodes.footnote_reference):
            note = of_id.get(node.get('refid'))
            calls.append((node.astext(), ' '.join(sorted(words(note))) if note is not None else None))
        elif isinstance(node, nodes.problematic) and re.fullmatch(r'\\[([0-9]+|#.*|\\*)\\]_', node.astext()):
            calls.append((node.astext(), None))
        elif isinstance(node, nodes.title) and isinstance(node.parent, nodes.section):
            titles.append((depth(node), ' '.join(words(node))))
    for node in [tree, *tree.findall(nodes.footnote)]:
        prose.extend(words(node))
    return {'notes': notes, 'calls': calls, 'titles': titles, 'prose': sorted(prose)}

print(json.dumps([told(text) for text in json.load(sys.stdin)]))
`;
