/** What was asked for cannot be done with the case as it is: exit status 1 and its message, a line or a few. */
export class RefusedError extends Error {
  override readonly name = "RefusedError";
}
