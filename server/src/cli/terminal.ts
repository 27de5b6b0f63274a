/** What a command may use of the process it runs in: a test gives it one of its own. */
export interface Terminal {
  readonly cwd: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly stdin: () => Promise<Uint8Array>;
  /** Whether standard output may be colored. */
  readonly colors: boolean;
  /** Whether somebody watches standard error. */
  readonly watched: boolean;
  /** Width of the terminal in columns. */
  readonly columns: number;
}

/** What a command ends with: nothing found, findings, could not run. */
export const Exit = { clean: 0, findings: 1, failed: 2 } as const;

/** A reason for which a command cannot run, told to the user as it is. */
export class CliError extends Error {}
