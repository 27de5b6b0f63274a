import module from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

// From version 22 on, Node keeps what it has compiled of a program for the next start: a third of what loading costs. Imported before
// all that is to be kept; the workers see it in their environment.
const { enableCompileCache } = module as { enableCompileCache?: () => void };
if (enableCompileCache) {
  process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), "node-compile-cache");
  enableCompileCache();
}
