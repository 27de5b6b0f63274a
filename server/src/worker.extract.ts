import { type Extracted, type ExtractJob, extract } from "./index/extract";
import { readAll } from "./index/read-all";
import { readWithStat } from "./platform/disk.node";

/** All that a worker needs to make all facts of files, as a bundle of its own: dist/worker.extract.js. A second start mostly reads none. */
export const extractFromDisk = (job: ExtractJob): Promise<Extracted[]> => extract(job, readWithStat, readAll);
