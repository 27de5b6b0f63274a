import { engine } from "./index/engine";
import { type Extracted, type ExtractJob, extract } from "./index/extract";
import { readWithStat } from "./platform/disk.node";

/** All that a worker needs to make facts of files, as a bundle of its own: dist/worker.extract.js. A second start mostly reads none. */
export const extractFromDisk = (job: ExtractJob): Extracted[] => extract(job, readWithStat, engine);
