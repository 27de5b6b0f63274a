/** Loaded into a server before all else: for how long at a time its thread was at work. When the process ends, the turns of two milliseconds
 *  or more are written to the file that `BENCH_TURNS` names, as `[when it began, milliseconds]`. On Linux only the time counts in which the thread had a core. */
const { openSync, readSync, writeFileSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");

const file = process.env.BENCH_TURNS;

if (isMainThread && file) {
  const atWork = workingTime();
  const turns = [];
  let before = atWork();
  let began = Date.now();
  setInterval(() => {
    const worked = atWork() - before;
    if (worked >= 2) turns.push([began, worked]);
    before = atWork();
    began = Date.now();
  }, 1).unref();
  process.on("exit", () => writeFileSync(file, JSON.stringify(turns)));
}

/** How many milliseconds this thread has worked: as the scheduler counts them, else by the clock. */
function workingTime() {
  try {
    const stat = openSync(`/proc/self/task/${process.pid}/schedstat`, "r");
    const bytes = Buffer.alloc(64);
    return () => Number(bytes.toString("latin1", 0, readSync(stat, bytes, 0, bytes.length, 0)).split(" ")[0]) / 1e6;
  } catch {
    return () => performance.now();
  }
}
