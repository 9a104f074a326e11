import * as z from "zod/mini";

/** Gives up on a field: what is wrong, and what would be right. */
export type Fail = (code: string, message: string) => never;

/** What {@link Fail} throws: no Error, since a wrong field is nothing out of the ordinary and needs no stack. */
class WrongField {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

const fail: Fail = (code, message) => {
  throw new WrongField(code, message);
};

/** The schema of one field that a function reads; what it is given is never `undefined` or `null`. */
export const field = <Value>(read: (raw: unknown, fail: Fail) => Value) =>
  z.pipe(
    z.unknown(),
    z.transform((raw: unknown, context): Value => {
      try {
        return read(raw, fail);
      } catch (thrown) {
        if (!(thrown instanceof WrongField)) throw thrown;
        const { code, message } = thrown;
        context.issues.push({ code: "custom", input: raw, message, params: { code } });
        return z.NEVER;
      }
    }),
  );
