import { constants, getPriority, setPriority } from "node:os";
import { isMainThread, parentPort } from "node:worker_threads";
import type { Extracted, ExtractJob } from "./index/extract";
import { type FoundFile, type LeftOut, TOLD_AT_ONCE, type WalkRequest, walk } from "./index/walk";
import { folders } from "./platform/disk.node";
import { limitGarbage } from "./platform/garbage.node";
import type { FoundBatch } from "./platform/platform";

/** What a worker is asked to do. */
export type Work = { readonly list: WalkRequest } | { readonly extract: ExtractJob };

/** What it answers: batches of what it found, and at the end `done`; or what became of the files. */
export type Answer = { readonly found: FoundBatch } | { readonly done: true } | { readonly extracted: readonly Extracted[] };

limitGarbage();

const LEAST_PRIORITY = constants.priority.PRIORITY_LOW;

// On Linux every thread has a priority of its own: readers give way to the thread that talks to the editor, however nice that is.
if (process.platform === "linux" && !isMainThread) setPriority(0, Math.min(LEAST_PRIORITY, getPriority() + 5));

parentPort?.on("message", (work: Work) => {
  if ("list" in work) list(work.list);
  else void answerWithFacts(work.extract);
});

function send(answer: Answer, transferred: ArrayBuffer[] = []): void {
  parentPort?.postMessage(answer, transferred);
}

function list(request: WalkRequest): void {
  let files: FoundFile[] = [];
  let leftOut: LeftOut[] = [];
  const flush = (): void => {
    send({ found: { files, leftOut } });
    files = [];
    leftOut = [];
  };
  for (const found of walk(request, folders)) {
    if ("file" in found) files.push(found.file);
    else leftOut.push(found.leftOut);
    if (files.length + leftOut.length >= TOLD_AT_ONCE) flush();
  }
  flush();
  send({ done: true });
}

async function answerWithFacts(job: ExtractJob): Promise<void> {
  const extracted = await (job.depth === "notes" ? forNotes().notesFromDisk(job) : forAll().extractFromDisk(job));
  send(
    { extracted },
    extracted.flatMap((each) => ("facts" in each ? [each.facts.buffer as ArrayBuffer] : [])),
  );
}

function forNotes(): typeof import("./worker.notes") {
  return require("./worker.notes");
}

function forAll(): typeof import("./worker.extract") {
  return require("./worker.extract");
}
