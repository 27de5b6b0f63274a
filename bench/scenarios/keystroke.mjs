/** From a key to fresh diagnostics, on manuscripts of 100 kB, 1 MB and 10 MB; from didOpen to the first; twenty keys at once. */
import { Client } from "../client.mjs";
import { Editing } from "../editing.mjs";
import { median, pause, quantile } from "../measure.mjs";
import { peers, started } from "../peers.mjs";
import { manuscript } from "../texts.mjs";

const SIZES = { "100 kB": 100_000, "1 MB": 1_000_000, "10 MB": 10_000_000 };
/** The empty server copies the whole text at every key: whoever took turns with it would find nothing in the caches of the processor. */
const FAST = [["floor", "apparatus"], ["empty"]];

export async function keystroke({ quick, all, sizes, chosen, record }) {
  for (const [size, bytes] of Object.entries(SIZES)) {
    if (sizes && !sizes.includes(size)) continue;
    const text = manuscript(bytes);
    for (const names of FAST) await together(names.filter(chosen), text, size, quick ? 60 : 300, record);
    for (const name of Object.keys(peers).filter((each) => !FAST.flat().includes(each) && chosen(each))) {
      if (!all && bytes > (peers[name].slow ?? Number.POSITIVE_INFINITY)) continue;
      if (quick && !sizes && bytes > 100_000) continue;
      await alone(name, text, size, record).catch((error) => record.problem(`${name}, ${size}: ${error.message}`));
    }
  }
}

/** Those that are named together are all alive and take turns, so that what disturbs one disturbs the others as well. Each opens the text as soon as it
 *  has been greeted, as an editor does that shows it again. */
async function together(names, text, size, edits, record) {
  const all = [];
  for (const name of names) {
    const { client } = await started(Client, peers[name], {});
    const editing = new Editing(client, peers[name], text);
    record("didOpen → diagnostics", size, name, await editing.open(), "ms");
    all.push({ name, client, editing, times: [] });
  }
  for (const each of all) for (let edit = 0; edit < 40; edit++) await each.editing.key();
  for (let edit = 0; edit < edits; edit++) for (const each of all) each.times.push(await each.editing.key());
  // Whatever goes on behind the last key comes to rest.
  await pause(5000);
  for (const { name, client } of all) record("memory with it open", size, name, client.memory().rss, "MB");
  for (const { name, client, editing, times } of all) {
    record("key → diagnostics, p50", size, name, median(times), "ms");
    record("key → diagnostics, p95", size, name, quantile(times, 95), "ms");
    await recordBursts(name, editing, size, 7, record);
    if (name === "apparatus") await assertFresh(editing, record);
    await client.kill();
  }
}

async function alone(name, text, size, record) {
  const { client } = await started(Client, peers[name], {});
  try {
    const editing = new Editing(client, peers[name], text);
    record("didOpen → diagnostics", size, name, await editing.open(), "ms");
    const times = [];
    const until = performance.now() + 12_000;
    await editing.key();
    while (times.length < 30 && (times.length < 3 || performance.now() < until)) times.push(await editing.key());
    record("key → diagnostics, p50", size, name, median(times), "ms");
    record("key → diagnostics, p95", size, name, quantile(times, 95), "ms");
    if (median(times) < 1500) await recordBursts(name, editing, size, 1, record);
    record("memory with it open", size, name, client.memory().rss, "MB");
  } finally {
    await client.kill();
  }
}

async function recordBursts(name, editing, size, rounds, record) {
  const bursts = [];
  for (let round = 0; round < rounds; round++) bursts.push(await editing.burst(20));
  record("20 keys at once → last diagnostics", size, name, median(bursts.map(({ time }) => time)), "ms");
  record("… answers to 20 keys", size, name, median(bursts.map(({ answers }) => answers)), "");
}

/** A fast answer that is wrong would be worth nothing: a call without a note must be told with the very next answer. */
async function assertFresh(editing, record) {
  const before = editing.problems;
  await editing.key("[^nowhere]");
  const broken = editing.problems;
  await editing.key();
  if (broken !== before + 1 || editing.problems !== before)
    record.problem(`the answer after an edit is not fresh: ${before}, ${broken}, ${editing.problems} problems`);
}
