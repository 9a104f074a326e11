/** A command line that cannot be run as it stands: exit status 2 and one line. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
