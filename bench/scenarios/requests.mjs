/** Answers on a manuscript of 1 MB with a corpus behind it, from rest and right behind an edit; keys with and without the corpus. */
import { Client } from "../client.mjs";
import { Editing } from "../editing.mjs";
import { median, quantile, withFolder, within } from "../measure.mjs";
import { cache, peers, started } from "../peers.mjs";
import { corpus, manuscript } from "../texts.mjs";
import { asking } from "../waits.mjs";

const REQUESTS = ["hover", "definition", "references", "documentHighlight", "completion"];

export async function requests({ quick, chosen, record }) {
  const documents = quick ? 1000 : 10_000;
  const folder = corpus(cache, documents);
  const text = manuscript(1_000_000);
  await withFolder(async (cacheFolder) => {
    const all = [];
    for (const [name, place] of [
      ["floor", {}],
      ["apparatus", { folder, cacheFolder }],
      ["apparatus", {}],
    ]) {
      if (!chosen(name)) continue;
      const { client, indexed } = await started(Client, peers[name], place);
      if (indexed) await within(300_000, indexed, name);
      const editing = new Editing(client, peers[name], text);
      await editing.open();
      all.push({ name, place, client, editing });
    }
    const asked = all.filter(({ name, place }) => name === "floor" || place.folder);
    const rounds = quick ? 50 : 200;
    for (const what of REQUESTS) {
      await measure(asked, rounds, (each) => ask(each, what), `${what}, p95`, record);
      const behindEdit = (each) => {
        each.editing.type("x");
        return ask(each, what);
      };
      await measure(asked, rounds, behindEdit, `${what} right behind an edit, p95`, record);
    }
    await farAndWide(all, text, documents, record);
    await keys(all, rounds, documents, record);
    for (const { client } of all) await client.kill();
  });
}

async function measure(all, rounds, run, title, record) {
  const times = all.map(() => []);
  for (let round = 0; round < rounds + 10; round++) {
    for (const [at, each] of all.entries()) {
      const from = performance.now();
      await run(each);
      if (round >= 10) times[at].push(performance.now() - from);
    }
  }
  for (const [at, { name }] of all.entries()) record(title, "1 MB", name, quantile(times[at], 95), "ms");
}

function ask({ client, editing }, what) {
  const params = { textDocument: { uri: editing.uri }, position: editing.call, context: { includeDeclaration: true } };
  return client.request(`textDocument/${what}`, params);
}

/** The card of what a note names: people, works and archives of whom every document speaks, so that all have to be looked into. */
async function farAndWide(all, text, documents, record) {
  const asked = all.find(({ name, place }) => name === "apparatus" && place.folder);
  if (!asked) return;
  const { client, editing } = asked;
  const notes = text.split("\n").flatMap((line, at) => (line.startsWith("[^") ? [{ line: at, character: line.indexOf(":") + 5 }] : []));
  const times = [];
  const waits = asking(client);
  for (let round = 0; round < 40; round++) {
    const position = notes[(round * 7919) % notes.length];
    const from = performance.now();
    await client.request("textDocument/hover", { textDocument: { uri: editing.uri }, position });
    times.push(performance.now() - from);
  }
  const size = `1 MB, ${documents.toLocaleString("en-US")} documents that name it`;
  record("hover on what a note names, p50", size, "apparatus", median(times), "ms");
  record("hover on what a note names, p95", size, "apparatus", quantile(times, 95), "ms");
  record("… longest wait for another answer meanwhile", size, "apparatus", await waits.stop(), "ms");
}

async function keys(all, rounds, documents, record) {
  const times = all.map(() => []);
  for (let round = 0; round < rounds + 20; round++) {
    for (const [at, { editing }] of all.entries()) {
      const time = await editing.key();
      if (round >= 20) times[at].push(time);
    }
  }
  for (const [at, { name, place }] of all.entries()) {
    const behind = name === "floor" ? "" : place.folder ? `, ${documents.toLocaleString("en-US")} documents behind it` : ", no corpus";
    record("key → diagnostics, p50, corpus or none", `1 MB${behind}`, name, median(times[at]), "ms");
  }
}
