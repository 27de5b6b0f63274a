/** Figures as tables with ratios, and the goals with what was reached. */
import { execFileSync } from "node:child_process";
import os from "node:os";

export const machine = () =>
  `${os.cpus().length} × ${os.cpus()[0]?.model.trim()}, ${Math.round(os.totalmem() / 1e9)} GB, ${os.type()} ${os.release()}, Node ${process.version}, load ${os
    .loadavg()
    .map((load) => load.toFixed(1))
    .join(" ")}`;

export function revision() {
  try {
    return execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  } catch {
    return "unknown";
  }
}

/** A table with a row for each thing measured and a column for each peer; beside each figure how it stands to Apparatus. */
export function table(figures) {
  const names = [...new Set(figures.map(({ peer }) => peer))];
  const rows = new Map();
  for (const figure of figures) {
    const title = figure.size ? `${figure.what} · ${figure.size}` : figure.what;
    if (!rows.has(title)) rows.set(title, new Map());
    rows.get(title).set(figure.peer, figure);
  }
  const lines = [
    ["", ...names],
    ["---", ...names.map(() => "---:")],
  ];
  for (const [title, row] of rows) {
    const own = row.get("apparatus")?.value;
    lines.push([title, ...names.map((name) => (row.has(name) ? cell(row.get(name), name, own) : ""))]);
  }
  return lines.map((line) => `| ${line.join(" | ")} |`).join("\n");
}

function cell({ value, unit }, name, own) {
  const text = `${shown(value)}${unit ? ` ${unit}` : ""}`;
  return own && name !== "apparatus" && unit ? `${text} (${shown(value / own)}×)` : text;
}

const shown = (value) => (value >= 100 ? Math.round(value).toLocaleString("en-US") : value >= 10 ? value.toFixed(1) : value.toFixed(2));

const NOTES = "first index: the notes of all, names and sources later";

/** What was aimed at, from figures of this run: each goal is a ratio or a limit. */
export function goals(figures) {
  const at = (what, size, peer) => figures.find((each) => each.what === what && each.size === size && each.peer === peer)?.value;
  const key = "key → diagnostics, p50";
  const docs = "10,000 documents";
  const own = (what, size) => at(what, size, "apparatus");
  const list = [
    most("key, 1 MB: p50 to floor", own(key, "1 MB") / at(key, "1 MB", "floor"), 3),
    most("key, 10 MB: p50 to floor", own(key, "10 MB") / at(key, "10 MB", "floor"), 4),
    most("key, 1 MB: p95 to floor’s p95", own("key → diagnostics, p95", "1 MB") / at("key → diagnostics, p95", "1 MB", "floor"), 10),
    most("key, 10 MB: p95 to floor’s p95", own("key → diagnostics, p95", "10 MB") / at("key → diagnostics, p95", "10 MB", "floor"), 10),
    most("key, 10 MB to 100 kB", own(key, "10 MB") / own(key, "100 kB"), 2),
    least("key, 1 MB: faster than vscode", at(key, "1 MB", "vscode") / own(key, "1 MB"), 250),
    least("key, 1 MB: faster than rumdl", at(key, "1 MB", "rumdl") / own(key, "1 MB"), 500),
    most(
      "key: with 10,000 documents to without",
      own("key → diagnostics, p50, corpus or none", `1 MB, ${docs} behind it`) /
        own("key → diagnostics, p50, corpus or none", "1 MB, no corpus"),
      1.15,
    ),
    most("answers to 20 keys", own("… answers to 20 keys", "1 MB"), 1),
    least("didOpen, 1 MB: faster than vscode", at("didOpen → diagnostics", "1 MB", "vscode") / own("didOpen → diagnostics", "1 MB"), 10),
    least("first index, everything: faster than rumdl", at("first index", docs, "rumdl") / own("first index", docs), 1.5),
    least("first index, notes: faster than rumdl", at("first index", docs, "rumdl") / own(NOTES, docs), 4),
    least("first index: faster than vscode", at("first index", docs, "vscode") / own("first index", docs), 10),
    most(
      "second start to rumdl’s index",
      own("second start: from the start of the process to ready", docs) / at("first index", docs, "rumdl"),
      0.1,
    ),
    most("memory after the index above empty Node, MB", own("… memory after it", docs) - at("memory of an empty Node", "", "node"), 104),
    most("memory with 1 MB open, MB", own("memory with it open", "1 MB"), 75),
    most("longest wait while indexing, ms", own("… longest wait for an answer meanwhile", docs), 20),
    most("initialize above node -e 0, ms", own("start → initialize answered", "") - at("node -e 0", "", "node"), 30),
    most("activation of the extension, ms", own("activation of the extension", ""), 30),
    most("server bundle until the first problems are told, kB", own("bundle", "server, until the first problems are told"), 400),
    most("client bundle, kB", own("bundle", "client"), 250),
    least("people in generated prose, MB/s", own("people in generated prose: speed", "100 kB"), 20),
    least(
      "people in generated prose: faster than wink-nlp",
      own("people in generated prose: speed", "100 kB") / at("people in generated prose: speed", "100 kB", "wink-nlp"),
      11,
    ),
    least(
      "people in generated prose: faster than compromise",
      own("people in generated prose: speed", "100 kB") / at("people in generated prose: speed", "100 kB", "compromise"),
      140,
    ),
    most(
      "people: time for each of 100,000 distinct forms to each of 10,000",
      own("people brought together", "100,000 distinct forms") / own("people brought together", "10,000 distinct forms") / 10,
      2,
    ),
    ...["hover", "definition", "references", "documentHighlight", "completion"].flatMap((what) =>
      [`${what}, p95`, `${what} right behind an edit, p95`].map((title) =>
        most(`${title} to floor`, own(title, "1 MB") / at(title, "1 MB", "floor"), 3),
      ),
    ),
  ];
  const rows = list.filter(({ value }) => Number.isFinite(value));
  const lines = rows.map(
    ({ name, value, limit, sign, met }) => `| ${name} | ${sign} ${limit} | ${shown(value)} | ${met ? "yes" : "**no**"} |`,
  );
  return ["| goal | limit | reached | met |", "|---|---:|---:|---|", ...lines].join("\n");
}

const most = (name, value, limit) => ({ name, value, limit, sign: "≤", met: value <= limit });
const least = (name, value, limit) => ({ name, value, limit, sign: "≥", met: value >= limit });
