/** What a command may touch of the process, so that it can be run and tested without one. */
export interface Io {
  /** Writes to standard output: what was asked for. */
  readonly out: (text: string) => void;
  /** Writes to standard error: progress, notes and mistakes. */
  readonly err: (text: string) => void;
  /** Where relative paths are resolved from. */
  readonly cwd: string;
  /** True where standard error is a terminal that somebody watches. */
  readonly watched: boolean;
}
