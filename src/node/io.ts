/** What a command may touch of the process, so that it can be run and tested without one. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Where relative paths are resolved from. */
  readonly cwd: string;
  /** True where standard error is a terminal that somebody watches. */
  readonly watched: boolean;
}
