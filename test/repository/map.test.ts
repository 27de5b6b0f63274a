import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const architecture = readFileSync(join(root, "ARCHITECTURE.md"), "utf8");

describe("the map in ARCHITECTURE.md", () => {
  /** `main.*.ts` stands for all of that kind. */
  const named = [...architecture.matchAll(/`(?:server\/src\/)?([\w./*-]+)`/g)].map(([, name = ""]) => name.replace(/\/$/, ""));
  const isNamed = (name: string): boolean =>
    named.some((each) => (each.includes("*") ? name.startsWith(each.slice(0, each.indexOf("*"))) : each === name));

  it("has every room and file of the server", () => {
    assert.deepEqual(
      readdirSync(join(root, "server/src")).filter((name) => !isNamed(name)),
      [],
    );
  });

  it("leads to rooms that there are", () => {
    const rooms = [...architecture.matchAll(/^\| (`[^|]*`) \|/gm)].flatMap(([, cell = ""]) => [...cell.matchAll(/`((?:\w+\/)[\w./-]+)`/g)]);
    assert.ok(rooms.length > 20);
    assert.deepEqual(
      rooms
        .map(([, path = ""]) => path)
        .filter((path) => !["", "server/src", "server/src/recognize/people"].some((base) => existsSync(join(root, base, path)))),
      [],
    );
  });
});
