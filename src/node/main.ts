import { version } from "../analysis/version.js";
import { UnreadableCaseError } from "../records/unreadable.js";
import { problemWords } from "../words/problem-words.js";
import { analyzeCommand } from "./commands/analyze.js";
import { checkCommand } from "./commands/check.js";
import type { Command } from "./commands/command.js";
import { confirmCommand } from "./commands/confirm.js";
import { explainCommand } from "./commands/explain.js";
import { exportCommand } from "./commands/export.js";
import { importCommand } from "./commands/import.js";
import { nextCommand } from "./commands/next.js";
import { pictureCommand } from "./commands/picture.js";
import { reportCommand } from "./commands/report.js";
import { simulateCommand } from "./commands/simulate.js";
import { validateCommand } from "./commands/validate.js";
import { verifyCommand } from "./commands/verify.js";
import type { Io, SpokenIo } from "./io.js";
import { RefusedError } from "./refused-error.js";
import { inEnglish, spoken } from "./spoken.js";
import { UsageError } from "./usage-error.js";
import { type CommandName, commandNames } from "./words/node-words.js";

const commands: Readonly<Record<CommandName, Command>> = {
  import: importCommand,
  analyze: analyzeCommand,
  explain: explainCommand,
  next: nextCommand,
  confirm: confirmCommand,
  report: reportCommand,
  verify: verifyCommand,
  picture: pictureCommand,
  export: exportCommand,
  validate: validateCommand,
  check: checkCommand,
  simulate: simulateCommand,
};

const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);

const overview = ({ words }: SpokenIo): string =>
  words.overview(
    version,
    commandNames.map((name) => `  faisceau ${name.padEnd(9)} ${words.commands[name].summary}`).join("\n"),
  );

const help = (name: string | undefined, io: SpokenIo): number => {
  if (name !== undefined && !isCommand(name)) throw new UsageError((words) => words.noCommand(name));
  io.out(name === undefined ? overview(io) : io.words.commands[name].help);
  return 0;
};

const dispatch = (argv: readonly string[], io: SpokenIo): number => {
  const [verb, ...args] = argv;
  if (verb === undefined) {
    io.err(overview(io));
    return 2;
  }
  if (verb === "help") return help(args[0], io);
  if (verb === "--help" || verb === "-h") return help(undefined, io);
  if (verb === "--version") {
    io.out(`${version}\n`);
    return 0;
  }
  if (!isCommand(verb)) throw new UsageError((words) => words.noCommand(verb));
  if (args.includes("--help") || args.includes("-h")) return help(verb, io);
  return commands[verb].run(args, io);
};

const isSystemError = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && "code" in error && typeof error.code === "string";

/** Runs what was asked for; a user's mistake is one line on standard error. */
const attempt = (io: SpokenIo, run: () => number): number => {
  try {
    return run();
  } catch (error) {
    if (error instanceof UsageError) {
      io.err(`faisceau: ${error.said(io.words.usage)}\n`);
      return 2;
    }
    if (error instanceof RefusedError) {
      io.err(`faisceau: ${error.said(io.words.refusals)}\n`);
      return 1;
    }
    if (error instanceof UnreadableCaseError || isSystemError(error)) {
      io.err(`faisceau: ${problemWords(error.message, io.language)}\n`);
      return 1;
    }
    throw error;
  }
};

/**
 * The command line: runs one command and returns its exit status (0 done, 1 the case could not be read, 2 wrong
 * usage). A user's mistake is one line on standard error, never a stack; `--lang`, or else `io.lang`, says in which language.
 */
export const main = (argv: readonly string[], io: Io): number =>
  attempt(inEnglish(io), () => {
    const settled = spoken(argv, io);
    return attempt(settled.io, () => dispatch(settled.argv, settled.io));
  });
