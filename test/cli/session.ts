import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runCommand } from "../../server/src/cli/run";
import { setOwnRepositories } from "../../server/src/data/repositories/repositories";

export interface Outcome {
  readonly out: string;
  readonly err: string;
  readonly code: number | undefined;
}

export interface Session {
  readonly folder: string;
  readonly run: (
    args: readonly string[],
    options?: { stdin?: string | Uint8Array; colors?: boolean; watched?: boolean },
  ) => Promise<Outcome>;
  readonly close: () => void;
}

/** A folder with files in which command lines are run, inside this process. */
export function session(files: Readonly<Record<string, string | Uint8Array>>): Session {
  const folder = mkdtempSync(path.join(tmpdir(), "apparatus-cli-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return {
    folder,
    close: () => {
      rmSync(folder, { recursive: true, force: true });
      // What its `repositories.yaml` says holds for the process, and with it for the tests that come after.
      setOwnRepositories([]);
    },
    run: async (args, { stdin = "", colors = false, watched = false } = {}) => {
      let out = "";
      let err = "";
      const code = await runCommand(args, {
        cwd: folder,
        out: (text) => {
          out += text;
        },
        err: (text) => {
          err += text;
        },
        stdin: async () => (typeof stdin === "string" ? new TextEncoder().encode(stdin) : stdin),
        colors,
        watched,
        columns: 80,
      });
      return { out, err, code };
    },
  };
}
