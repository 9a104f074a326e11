import { version } from "../analysis/version.js";
import { UnreadableCaseError } from "../records/unreadable.js";
import { analyzeCommand } from "./commands/analyze.js";
import { checkCommand } from "./commands/check.js";
import type { Command } from "./commands/command.js";
import { confirmCommand } from "./commands/confirm.js";
import { explainCommand } from "./commands/explain.js";
import { importCommand } from "./commands/import.js";
import { nextCommand } from "./commands/next.js";
import { pictureCommand } from "./commands/picture.js";
import { simulateCommand } from "./commands/simulate.js";
import { validateCommand } from "./commands/validate.js";
import type { Io } from "./io.js";
import { RefusedError } from "./refused-error.js";
import { UsageError } from "./usage-error.js";

const commands: readonly Command[] = [
  importCommand,
  analyzeCommand,
  explainCommand,
  nextCommand,
  confirmCommand,
  pictureCommand,
  validateCommand,
  checkCommand,
  simulateCommand,
];

const overview = `faisceau ${version}: link analysis of migrant-smuggling networks

${commands.map(({ name, summary }) => `  faisceau ${name.padEnd(9)} ${summary}`).join("\n")}

  faisceau help COMMAND    options and examples
  faisceau --version

A role says what the records support that somebody did, never an offence.
`;

const help = (name: string | undefined, io: Io): number => {
  const command = commands.find((one) => one.name === name);
  if (name !== undefined && command === undefined) throw new UsageError(`no command ${name}: try faisceau help`);
  io.out(command?.help ?? overview);
  return 0;
};

const dispatch = (argv: readonly string[], io: Io): number => {
  const [verb, ...args] = argv;
  if (verb === undefined) {
    io.err(overview);
    return 2;
  }
  if (verb === "help") return help(args[0], io);
  if (verb === "--help" || verb === "-h") return help(undefined, io);
  if (verb === "--version") {
    io.out(`${version}\n`);
    return 0;
  }
  const command = commands.find((one) => one.name === verb);
  if (command === undefined) throw new UsageError(`no command ${verb}: try faisceau help`);
  if (args.includes("--help") || args.includes("-h")) return help(verb, io);
  return command.run(args, io);
};

const isSystemError = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && "code" in error && typeof error.code === "string";

/**
 * The command line: runs one command and returns its exit status (0 done, 1 the case could not be read, 2 wrong
 * usage). A user's mistake is one line on standard error, never a stack.
 */
export const main = (argv: readonly string[], io: Io): number => {
  try {
    return dispatch(argv, io);
  } catch (error) {
    if (error instanceof UsageError) {
      io.err(`faisceau: ${error.message}\n`);
      return 2;
    }
    if (error instanceof UnreadableCaseError || error instanceof RefusedError || isSystemError(error)) {
      io.err(`faisceau: ${error.message}\n`);
      return 1;
    }
    throw error;
  }
};
