/** The first index of a workspace and the second start, with memory and with how long the thread that talks to the editor is held. */
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { Client } from "../client.mjs";
import { median, pause, withFolder, within } from "../measure.mjs";
import { cache, peers, started } from "../peers.mjs";
import { corpus } from "../texts.mjs";
import { ask, asking } from "../waits.mjs";

const PATIENCE = 300_000;

export async function index({ quick, rounds: wanted, chosen, record, documents = quick ? [100, 1000] : [100, 1000, 10_000] }) {
  record("memory of an empty Node", "", "node", await emptyNode(), "MB");
  for (const count of documents) {
    const folder = corpus(cache, count);
    const size = `${count.toLocaleString("en-US")} documents`;
    for (const [name, peer] of Object.entries(peers)) {
      if (!peer.indexes || !chosen(name)) continue;
      const rounds = Number(wanted ?? (name === "vscode" || quick ? 1 : 3));
      await measure(name, peer, folder, size, rounds, record).catch((error) => record.problem(`${name}, ${size}: ${error.message}`));
    }
  }
}

async function measure(name, peer, folder, size, rounds, record) {
  const first = [];
  const second = [];
  for (let round = 0; round < rounds; round++) {
    await withFolder(async (temporary) => {
      const place = { folder, cacheFolder: path.join(temporary, "cache"), turns: path.join(temporary, "turns.json") };
      first.push(await once(peer, place, true));
      if (peer === peers.apparatus) second.push(await once(peer, place, false));
    });
    rmSync(path.join(folder, ".rumdl_cache"), { recursive: true, force: true });
  }
  const middle = (figure) => median(first.map((each) => each[figure]));
  record("first index", size, name, middle("index"), "ms");
  if (peer === peers.apparatus) record("first index: the notes of all, names and sources later", size, name, middle("notes"), "ms");
  record("… longest wait for an answer meanwhile", size, name, Math.max(...first.map(({ longest }) => longest)), "ms");
  if (peer === peers.apparatus) {
    record("… longest turn of its thread meanwhile", size, name, Math.max(...first.map(({ turn }) => turn)), "ms");
    record("… turns of more than 8 ms meanwhile", size, name, middle("turns"), "");
  }
  record("… memory at the most", size, name, middle("peak"), "MB");
  record("… memory after it", size, name, middle("memory"), "MB");
  if (second.length === 0) return;
  record("second start: from the start of the process to ready", size, name, median(second.map(({ total }) => total)), "ms");
  record("… longest wait for an answer meanwhile", `${size}, second start`, name, Math.max(...second.map(({ longest }) => longest)), "ms");
  record("… longest turn of its thread meanwhile", `${size}, second start`, name, Math.max(...second.map(({ turn }) => turn)), "ms");
  record("… read from the disk", size, name, median(second.map(({ read }) => read)), "MB");
  record("… memory after it", `${size}, second start`, name, median(second.map(({ memory }) => memory)), "MB");
}

async function once(peer, place, settle) {
  const { client, indexed } = await started(Client, peer, place);
  const from = performance.now();
  let notes;
  client.on("$/progress", ({ value }, at) => {
    if (peer === peers.apparatus && value.message?.startsWith("names")) notes ??= at;
  });
  // What has to be loaded first is measured elsewhere.
  await ask(client);
  const began = Date.now();
  const waits = asking(client);
  const end = await within(PATIENCE, indexed ?? peer.indexed(client).then(() => performance.now()), peer.title);
  const longest = await waits.stop();
  const ended = Date.now();
  const peak = client.memory().peak;
  if (settle) await pause(5000);
  const figures = {
    notes: (notes ?? end) - from,
    index: end - from,
    total: end - client.startedAt,
    longest,
    peak,
    memory: client.memory().rss,
    read: bytesRead(client) / 1e6,
  };
  await client.stop();
  return { ...figures, ...(peer === peers.apparatus && turnsIn(place.turns, began, ended)) };
}

/** The longest turn of a server's thread between two moments, and how many were long. */
function turnsIn(file, from, to) {
  const lengths = JSON.parse(readFileSync(file, "utf8")).flatMap(([at, length]) => (at >= from && at <= to ? [length] : []));
  return { turn: Math.max(0, ...lengths), turns: lengths.filter((length) => length > 8).length };
}

const bytesRead = (client) => Number(/rchar: (\d+)/.exec(readFileSync(`/proc/${client.process.pid}/io`, "utf8"))[1]);

async function emptyNode() {
  const client = new Client({ command: process.execPath, args: ["-e", "setInterval(() => {}, 1000)"] });
  await pause(500);
  const { rss } = client.memory();
  await client.kill();
  return rss;
}
