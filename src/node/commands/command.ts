import type { ParseArgsConfig } from "node:util";
import { parseArgs } from "node:util";
import type { Io } from "../io.js";
import { UsageError } from "../usage-error.js";

/** One verb of the command line. */
export interface Command {
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** Shown by `faisceau help NAME`, with examples. */
  readonly help: string;
  /** Runs with the arguments after the verb; the exit status. */
  readonly run: (args: readonly string[], io: Io) => number;
}

type Options = NonNullable<ParseArgsConfig["options"]>;

/** A command's options and operands, typed by its table of options. */
export type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ options: T; allowPositionals: true; strict: true }>
>;

/** Parses a command's arguments, or says in one line what is wrong with them. */
export const parsed = <T extends Options>(
  args: readonly string[],
  options: T,
  operands: readonly string[],
): Parsed<T> => {
  const result = (() => {
    try {
      return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    } catch (error) {
      const reason = error instanceof Error ? error.message.split("\n")[0] : undefined;
      throw new UsageError(reason ?? "wrong arguments");
    }
  })();
  // A last operand that ends in … stands for one or more, one in brackets need not be given.
  const last = operands.at(-1) ?? "";
  const { length } = result.positionals;
  const [least, most] = [
    operands.length - (last.startsWith("[") ? 1 : 0),
    last.endsWith("…") ? Number.POSITIVE_INFINITY : operands.length,
  ];
  if (length < least || length > most) {
    const given = result.positionals.length === 0 ? "nothing" : result.positionals.join(" ");
    throw new UsageError(`expected ${operands.join(" ")}, got ${given}`);
  }
  return result;
};
