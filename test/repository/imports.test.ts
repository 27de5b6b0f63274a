import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

const root = resolve(__dirname, "../..");
const server = join(root, "server/src");

/** What a room may import, by the first part of the path within server/src. What is not listed may import anything of the server. */
const ALLOWED: ReadonlyMap<string, readonly string[]> = new Map([
  ["model", ["model"]],
  ["text", ["model"]],
  ["by-key", []],
  ["data", ["data", "model"]],
  ["tags", ["model", "text", "formats", "tags"]],
  ["formats", ["model", "text", "by-key", "uris", "document", "formats", "tags"]],
  ["recognize", ["model", "text", "by-key", "steps", "recognize", "data", "tags"]],
  ["document", ["model", "text", "by-key", "steps", "document", "recognize", "corpus", "bibliography", "data"]],
  ["corpus", ["model", "text", "by-key", "steps", "facts", "recognize", "corpus", "data"]],
  ["facts", ["model", "text", "by-key", "steps", "document", "rules", "recognize", "corpus", "data", "facts", "tags"]],
  ["bibliography", ["model", "text", "by-key", "uris", "document", "recognize", "bibliography", "yaml"]],
  [
    "rules",
    [
      "model",
      "text",
      "by-key",
      "uris",
      "steps",
      "document",
      "config",
      "corpus",
      "formats",
      "recognize",
      "data",
      "bibliography",
      "facts",
      "tags",
      "rules",
    ],
  ],
  ["config", ["model", "text", "by-key", "uris", "protocol", "did-you-mean", "rules", "corpus", "config", "yaml", "data", "recognize"]],
]);

/** The only files that may name Node or the browser. */
const RIM = /^(?:main\.|cli|worker\.|platform\/)/;

const IMPORT = /^(?:import|export)\b(?:[^"';=]*?\bfrom)?\s*["']([^"']+)["']/gm;

/** An import of types alone, which is gone when the program runs. */
const NAMES_TYPES = /^import (?:type\b|\{\s*(?:type\s[^,}]+,?\s*)+\})/;

describe("imports", () => {
  const files = sourcesUnder(server).map((file) => ({ name: relative(server, file).split(sep).join("/"), imports: importsOf(file) }));

  it("go one way", () => {
    const wrong = files.flatMap(({ name, imports }) => {
      const allowed = ALLOWED.get(roomOf(name));
      return imports.inside.filter((target) => allowed && !allowed.includes(roomOf(target))).map((target) => `${name} → ${target}`);
    });
    assert.deepEqual(wrong, []);
  });

  it("reach Node and the browser only at the rim", () => {
    const wrong = files.flatMap(({ name, imports }) =>
      RIM.test(name)
        ? []
        : imports.outside.filter((each) => each.startsWith("node:") || each.endsWith("/node")).map((each) => `${name} → ${each}`),
    );
    assert.deepEqual(wrong, []);
  });

  for (const [what, entry, rooms] of [
    ["before the first look at a text", "main.open.ts", "index|corpus"],
    ["before the notes of files are read", "worker.notes.ts", "corpus"],
  ] as const) {
    it(`${what} are few: no names, no sources, no corpus, no tables`, () => {
      const loaded = loadedWith(entry);
      assert.ok(loaded.has("formats/open.ts") && loaded.has("rules/on-notes.ts"));
      const later = /^(?:recognize\/(?:people|archives|citations)|rules\/(?:people|sources)|data|bibliography|features\/.*\/)/;
      const none = new RegExp(`${later.source}|^(?:${rooms})/`);
      assert.deepEqual([...loaded].filter((name) => none.test(name)).sort(), []);
    });
  }

  it("load no file that loads it in turn", () => {
    const round = files.filter(({ name, imports }) => imports.loaded.some((target) => loadedWith(`${target}.ts`).has(name)));
    assert.deepEqual(
      round.map(({ name }) => name),
      [],
    );
  });

  it("leave out nothing that is exported", () => {
    const texts = [join(root, "client"), server, join(root, "test")].flatMap(sourcesUnder).map((file) => readFileSync(file, "utf8"));
    const named = new Map<string, number>();
    for (const text of texts) for (const word of new Set(text.match(/\w+/g))) named.set(word, (named.get(word) ?? 0) + 1);
    // What a program begins with, or what stands in the place of a library, is loaded by others than us.
    const own = files.filter(({ name }) => !/^(?:main|worker)\.|pdfjs/.test(name));
    const unused = own.flatMap(({ name }) => {
      const exported = readFileSync(join(server, name), "utf8").matchAll(/^export (?:async )?(?:const|function\*?|class) (\w+)/gm);
      return [...exported].flatMap(([, each = ""]) => (named.get(each) === 1 ? [`${name}: ${each}`] : []));
    });
    assert.deepEqual(unused, []);
  });

  /** All files that are loaded when one is. */
  function loadedWith(entry: string): ReadonlySet<string> {
    const imported = new Map(files.map(({ name, imports }) => [name, imports.loaded]));
    const loaded = new Set<string>();
    const add = (name: string): void => {
      if (loaded.has(name)) return;
      loaded.add(name);
      for (const target of imported.get(name) ?? []) add(`${target}.ts`);
    };
    add(entry);
    return loaded;
  }

  it("of the client reach nothing of the server but the protocol", () => {
    const client = join(root, "client/src");
    const wrong = sourcesUnder(client).flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(IMPORT)]
        .map((match) => match[1] as string)
        .filter((target) => target.includes("server/") && !target.endsWith("server/src/protocol"))
        .map((target) => `${relative(client, file)} → ${target}`),
    );
    assert.deepEqual(wrong, []);
  });

  it("pass through no barrel files", () => {
    const barrels = files.filter(({ name }) =>
      /^\s*(?:export \*|export (?:type )?\{[^}]*\}) from "\./m.test(readFileSync(join(server, name), "utf8")),
    );
    assert.deepEqual(
      barrels.map(({ name }) => name),
      [],
    );
  });
});

function importsOf(file: string): { inside: string[]; outside: string[]; loaded: string[] } {
  const found = [...readFileSync(file, "utf8").matchAll(IMPORT)];
  const targetsOf = (imports: RegExpMatchArray[]): string[] => imports.map((match) => match[1] as string);
  const inside = (targets: string[]): string[] =>
    targets
      .filter((target) => target.startsWith("."))
      .map((target) =>
        relative(server, resolve(dirname(file), target))
          .split(sep)
          .join("/"),
      );
  const targets = targetsOf(found);
  return {
    inside: inside(targets),
    outside: targets.filter((target) => !target.startsWith(".")),
    loaded: inside(targetsOf(found.filter(([statement]) => !NAMES_TYPES.test(statement)))),
  };
}

/** `rules/run.ts` is in `rules`, `text` in `text`, `config/settings` in `config`. */
const roomOf = (name: string): string => (name.split("/")[0] as string).replace(/\.ts$/, "");

function sourcesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    const path = join(folder, item.name);
    return item.isDirectory() ? sourcesUnder(path) : item.name.endsWith(".ts") ? [path] : [];
  });
}
