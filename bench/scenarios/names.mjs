/** People found in the annotated texts, and how fast, by Apparatus and by libraries for language; and many spellings brought together. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import v8 from "node:v8";
import vm from "node:vm";
import { median } from "../measure.mjs";
import { loadCore } from "../names/core.mjs";
import { findersOf } from "../names/finders.mjs";
import { distinctNames } from "../names/forms.mjs";
import { cache } from "../peers.mjs";
import { manuscript } from "../texts.mjs";

const folder = fileURLToPath(new URL("../../test/annotated/people", import.meta.url));

export async function names({ quick, chosen, record }) {
  const core = loadCore(cache);
  const texts = readdirSync(folder)
    .filter((name) => !name.endsWith(".json"))
    .map((name) => ({
      name,
      text: readFileSync(path.join(folder, name), "utf8"),
      truth: JSON.parse(readFileSync(path.join(folder, `${name}.json`), "utf8")),
    }));
  const prose = { name: "prose.md", text: manuscript(100_000) };
  for (const [name, finder] of Object.entries(findersOf(core, cache))) {
    if (!chosen(name)) continue;
    const library = finder.load?.();
    // First, as by a process that reads nothing else: V8 keeps allocating as the annotated texts, dense with names, have taught it to.
    const proseSpeed = speed([prose], finder, library, quick);
    const { precision, recall } = quality(core, texts, finder, library);
    record("people in annotated texts: precision", "", name, precision, "");
    record("people in annotated texts: recall", "", name, recall, "");
    record("people in annotated texts: F1", "", name, (2 * precision * recall) / (precision + recall), "");
    record("people in annotated texts: speed", "", name, speed(texts, finder, library, quick), "MB/s");
    record("people in generated prose: speed", "100 kB", name, proseSpeed, "MB/s");
  }
  if (chosen("apparatus")) clustering(core, quick ? [10_000, 100_000] : [10_000, 30_000, 100_000], record);
}

function quality(core, texts, finder, library) {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const each of texts) {
    const starts = core.lineStartsOf(each.text);
    const position = (offset) => {
      const line = core.lastAtOrBelow(starts, offset);
      return { line, character: offset - starts[line] };
    };
    const found = finder
      .find(finder.prepare(each), library)
      .map(({ from, to }) => ({ range: { start: position(from), end: position(to) } }));
    const score = core.matchMentions(each.truth, found);
    right += score.pairs.length;
    wrong += score.wrong.length;
    missed += score.missed.length;
  }
  return { precision: right / (right + wrong), recall: right / (right + missed) };
}

/** Megabytes for each second, warm: every round reads the texts as if for the first time. */
function speed(texts, finder, library, quick) {
  const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const rounds = [];
  const enough = quick ? 2 : 6;
  for (let spent = 0; spent < enough || rounds.length < 3; spent += rounds[rounds.length - 1]) {
    const prepared = texts.map(finder.prepare);
    rounds.push(
      secondsFor(() => {
        for (const each of prepared) finder.find(each, library);
      }),
    );
  }
  return bytes / 1e6 / median(rounds.slice(Math.floor(rounds.length / 2)));
}

/** Distinct spellings in documents of fifty, each named once: seconds to bring them together, memory that stays, and what one more document costs. */
function clustering(core, counts, record) {
  v8.setFlagsFromString("--expose-gc");
  const gc = vm.runInNewContext("gc");
  for (const count of counts) {
    const size = `${count.toLocaleString("en-US")} distinct forms`;
    const documents = documentsOf(core, distinctNames(count));
    gc();
    const before = process.memoryUsage().heapUsed;
    const people = new core.People();
    const seconds = secondsFor(() => {
      documents.forEach((forms, number) => {
        people.put(`${number}`, { forms, aliases: [] });
      });
      people.all();
    });
    record("people brought together", size, "apparatus", seconds, "s");
    const clustered = people.bucketsClustered;
    const [first = []] = documents;
    people.put("0", { forms: first.slice(1), aliases: [] });
    const again = () => {
      for (let form = 0; form + 1 < first.length; form++) people.personOf("0", form);
    };
    record("… after a change in one document", size, "apparatus", secondsFor(again) * 1000, "ms");
    record("… groups of names compared again then", size, "apparatus", people.bucketsClustered - clustered, "");
    gc();
    record("… memory for each form, besides the form", size, "apparatus", (process.memoryUsage().heapUsed - before) / count, "bytes");
    if (people.all().length === 0) throw new Error("nobody was found");
  }
}

function documentsOf(core, written) {
  const documents = [];
  written.forEach((each, at) => {
    if (at % 50 === 0) documents.push([]);
    const name = core.partsOf(each, false);
    const gender = core.genderOfName(name);
    const form = { written: each, name, ...core.comparisonOf(name, undefined), gender, titles: [], count: 1, first: at % 50, certainty: 1 };
    documents[documents.length - 1].push(form);
  });
  return documents;
}

/** How long it takes in seconds: what passes, or the processor time of the process where that is less. Either may be more than the work itself: the
 *  machine may be busy with others, and to a process belongs the time of V8's own threads. */
function secondsFor(work) {
  const began = performance.now();
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return Math.min((performance.now() - began) / 1e3, (user + system) / 1e6);
}
