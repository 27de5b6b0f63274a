import assert from "node:assert/strict";
import type { Hover } from "vscode-languageserver";
import { TestClient } from "./client";

const uri = "file:///book/ch1.md";
const text = `He left.[^1] She stayed.[^2]\n\n[^1]: Ibid., 12.\n\n${"They wrote of rain and of the harvest.\n\n".repeat(1200)}`;

describe("the first look at a long text, over stdio", () => {
  let client: TestClient;
  afterEach(() => client.stop());

  it("tells of its notes first, then of everything, and hears what is said meanwhile", async () => {
    client = await TestClient.start({ capabilities: { workspace: { configuration: true } } });
    await client.open(uri, text);
    const end = { line: 0, character: 28 };
    await client.change(uri, 2, { range: { start: end, end }, text: " It rained.[^3]" });
    const asked = client.ask<Hover>("textDocument/hover", uri, 0, 10);
    const codes = ({ diagnostics }: { diagnostics: { code?: unknown }[] }) => diagnostics.map(({ code }) => code);
    const first = await client.diagnosticsOf(uri, 1);
    assert.deepEqual(codes(first), ["dangling-call"]);
    assert.match(JSON.stringify((await asked).contents), /Ibid/);
    while (codes(client.published.at(-1) ?? first).length < 3) await client.told();
    assert.deepEqual(codes(client.published.at(-1) ?? first), ["dangling-call", "dangling-call", "dangling-ibid"]);
    assert.equal(client.published.at(-1)?.version, 2);
  });
});
