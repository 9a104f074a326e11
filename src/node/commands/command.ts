import type { ParseArgsConfig } from "node:util";
import { parseArgs } from "node:util";
import type { SpokenIo } from "../io.js";
import { UsageError } from "../usage-error.js";
import type { UsageWords } from "../words/node-words.js";

/** One verb of the command line; what is said of it stands in `words`. */
export interface Command {
  /** Runs with the arguments after the verb; the exit status. */
  readonly run: (args: readonly string[], io: SpokenIo) => number;
}

type Options = NonNullable<ParseArgsConfig["options"]>;

/** A command's options and operands, typed by its table of options. */
export type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ options: T; allowPositionals: true; strict: true }>
>;

/** What Node found wrong, in its own English words or in those of the language, by its code. */
const wrongArguments = (error: unknown, words: UsageWords): string => {
  const reason = error instanceof Error ? error.message.split("\n")[0] : undefined;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const option = /'([^' ]+)/.exec(reason ?? "")?.[1];
  if (option !== undefined && code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return words.unknownOption(option, reason);
  if (option !== undefined && code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") return words.optionValue(option, reason);
  return words.wrongArguments(reason);
};

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
      throw new UsageError((words) => wrongArguments(error, words));
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
    const given = result.positionals.length === 0 ? undefined : result.positionals.join(" ");
    throw new UsageError((words) => words.expected(operands.join(" "), given));
  }
  return result;
};
