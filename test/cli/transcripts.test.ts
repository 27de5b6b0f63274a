import assert from "node:assert/strict";
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { rules } from "../../server/src/rules/all";
import { type Session, session } from "./session";

/** The folder in which the transcripts are recorded. */
const FILES = {
  "ch1.md": "# The port\n\nWool came first.[^1] Salt came by sea.[^7]\n\n[^1]: Guild book, fol. 3.\n\n[^1]: Guild book, fol. 4.\n",
  "part/ch2.md": "# The tax\n\nNobody paid.[^1]\n\n[^1]: Tax roll, 1614.\n",
  "part/long.md": `# Long\n\n${"The customs officers counted the bales twice. ".repeat(8)}They were wrong.[^x]${" Nobody said so.".repeat(8)}\n`,
  "draft/ch9.md": "Unfinished.[^9]\n",
  "scan.txt": "A treatise on wool\n\nNothing here has a note.\n",
  "odd \u001b[31mname.md": "Tar.[^1\u001b[2J]\n",
  ".gitignore": "draft/\n",
  "settings/.apparatus.yaml": "markdown:\n  flavour: pandoc\nrules:\n  duplicate-note: loud\n  reused-note: error\n",
  "settings/ch.md": "Wool.[^1] Salt.[^1]\n\n[^1]: Guild book.\n",
  "binary.md": new Uint8Array([0x23, 0x20, 0, 1, 2, 3]),
  "latin1.md": new Uint8Array([0x4c, 0xe9, 0x6f, 0x6e, 0x0a]),
  "utf16.md": new Uint8Array([0xff, 0xfe, ...Buffer.from("Tar.[^2]\n", "utf16le")]),
};

const folder = path.join(__dirname, "transcripts");

describe("the command line", () => {
  let here: Session;
  before(() => {
    here = session(FILES);
    symlinkSync("loop.md", path.join(here.folder, "loop.md"));
  });
  after(() => here.close());

  for (const name of readdirSync(folder)) {
    it(`answers as recorded in ${name}`, async () => {
      const file = path.join(folder, name);
      const recorded = readFileSync(file, "utf8");
      const commands = recorded.split("\n").filter((line) => line.startsWith("$ apparatus"));
      let played = "";
      for (const command of commands) played += await play(here, command);
      if (process.env.RECORD) writeFileSync(file, played);
      else assert.equal(played, recorded);
    });
  }
});

describe("apparatus explain", () => {
  it("lists every rule with its severity and summary", async () => {
    const here = session({});
    const { out } = await here.run(["explain"]);
    here.close();
    assert.deepEqual(
      out
        .trimEnd()
        .split("\n")
        .map((line) => line.split(/ {2,}/)),
      rules.map(({ code, severity, docs }) => [code, severity, docs.summary]),
    );
  });
});

/** One command with what it prints; lines of standard error begin with `! `. */
async function play(here: Session, command: string): Promise<string> {
  const [words = "", stdin] = command.slice("$ apparatus".length).split(" <<< ");
  const args = [...words.matchAll(/'([^']*)'|(\S+)/g)].map((word) => word[1] ?? word[2] ?? "");
  const { out, err, code } = await here.run(args, { stdin: (stdin ?? "").replaceAll("\\n", "\n") });
  const told = err === "" ? "" : err.replace(/^(?=.)/gm, "! ");
  return `${command}\n${visible(out)}${visible(told)}[exit ${code}]\n\n`;
}

const visible = (text: string): string => text.replaceAll("\u001b", "<ESC>");
