import { mkdirSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { PROFILES, type Profile } from "../../simulation/profiles.js";
import { simulateCase } from "../../simulation/simulate-case.js";
import { countedIn } from "../../words/counted.js";
import { UsageError } from "../usage-error.js";
import { writeWholeFile } from "../write-whole-file.js";
import type { Command } from "./command.js";
import { parsed } from "./command.js";

const wholeNumber = (name: string, text: string | undefined): number => {
  if (text === undefined) throw new UsageError((words) => words.numberNeeded(name));
  if (!/^\d{1,9}$/.test(text)) throw new UsageError((words) => words.wholeNumber(name, text));
  return Number(text);
};

const profileOf = (text: string | undefined): Profile => {
  if (text !== undefined && Object.hasOwn(PROFILES, text)) return text as Profile;
  const known = Object.keys(PROFILES).join(", ");
  throw new UsageError((words) => (text === undefined ? words.profileNeeded(known) : words.noProfile(text, known)));
};

const sizeOf = (text: string | undefined): number => {
  if (text === undefined) return 1;
  const size = Number(text);
  if (!/^\d+(\.\d+)?$/.test(text) || size < 0.05 || size > 20) {
    throw new UsageError((words) => words.size(text));
  }
  return size;
};

/** A folder in which nothing of the caller's can be overwritten: a new one, or an empty one. */
const freshFolder = (path: string, given: string): void => {
  try {
    mkdirSync(path, { recursive: true });
    if (readdirSync(path).length === 0) return;
  } catch {
    throw new UsageError((words) => words.noFolderPossible(given));
  }
  throw new UsageError((words) => words.notEmpty(given));
};

/** `faisceau simulate`: a fictional case, and on request its truth. */
export const simulateCommand: Command = {
  run: (args, io) => {
    const { values } = parsed(
      args,
      {
        seed: { type: "string" },
        profile: { type: "string" },
        out: { type: "string" },
        truth: { type: "string" },
        size: { type: "string" },
        outside: { type: "boolean" },
      } as const,
      [],
    );
    const seed = wholeNumber("--seed", values.seed);
    const profile = profileOf(values.profile);
    const size = sizeOf(values.size);
    if (values.out === undefined) throw new UsageError((words) => words.outNeeded);
    const folder = resolve(io.cwd, values.out);
    const truthFile = values.truth === undefined ? undefined : resolve(io.cwd, values.truth);
    // A trainee gets the folder: the truth must not lie in it.
    if (truthFile !== undefined && dirname(truthFile) === folder) {
      throw new UsageError((words) => words.truthInCase(values.truth ?? ""));
    }
    freshFolder(folder, values.out);
    const { files, records, truth } = simulateCase({
      seed,
      profile,
      size,
      ranges: values.outside === true ? "outside" : "wide",
    });
    for (const [name, text] of files) writeWholeFile(join(folder, name), text);
    if (truthFile !== undefined) writeWholeFile(truthFile, `${JSON.stringify(truth, undefined, 1)}\n`);
    const counted = (n: number, noun: "call" | "statement" | "person"): string => countedIn(io.language, n, noun);
    io.out(
      `${io.words.said.simulated(
        values.out,
        counted(records.calls.length, "call"),
        counted(records.statements.length, "statement"),
        counted(truth.humans.length, "person"),
      )}\n`,
    );
    return 0;
  },
};
