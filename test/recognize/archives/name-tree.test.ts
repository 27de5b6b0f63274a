import assert from "node:assert/strict";
import { type Repository, repositories } from "../../../server/src/data/repositories/repositories";
import { NameTree } from "../../../server/src/recognize/archives/name-tree";

describe("a tree of names", () => {
  const [one, other] = repositories() as [Repository, Repository];
  let split: string[] = [];
  const tree = new NameTree(
    (name) => name.split(" ", 1)[0] ?? "",
    (name) => {
      split.push(name);
      return name.split(" ");
    },
  );
  tree.add("salt office", one);
  tree.add("salt office of york", other);
  tree.add("salt office", other);
  tree.add("mint", one);

  it("leads from word to word to whose name it is, the first where there are two", () => {
    const office = tree.behind("salt")?.next?.get("office");
    assert.equal(office?.repository, one);
    assert.equal(office?.next?.get("of")?.next?.get("york")?.repository, other);
    assert.equal(tree.behind("mint")?.repository, one);
    assert.equal(tree.behind("office"), undefined);
  });

  it("takes apart only names whose first word has been met, and each once", () => {
    split = [];
    assert.ok(tree.has("mint") && !tree.has("office"));
    tree.behind("salt");
    assert.deepEqual(split, []);
  });
});
