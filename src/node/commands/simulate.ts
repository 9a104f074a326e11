import { mkdirSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { PROFILES, type Profile } from "../../simulation/profiles.js";
import { simulateCase } from "../../simulation/simulate-case.js";
import { UsageError } from "../usage-error.js";
import { writeWholeFile } from "../write-whole-file.js";
import type { Command } from "./command.js";
import { parsed } from "./command.js";

const wholeNumber = (name: string, text: string | undefined): number => {
  if (text === undefined) throw new UsageError(`${name} is needed: a whole number`);
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`${name} ${text}: give a whole number`);
  return Number(text);
};

const profileOf = (text: string | undefined): Profile => {
  if (text !== undefined && Object.hasOwn(PROFILES, text)) return text as Profile;
  const known = Object.keys(PROFILES).join(", ");
  throw new UsageError(text === undefined ? `--profile is needed: ${known}` : `no profile ${text}: ${known}`);
};

const sizeOf = (text: string | undefined): number => {
  if (text === undefined) return 1;
  const size = Number(text);
  if (!/^\d+(\.\d+)?$/.test(text) || size < 0.05 || size > 20) {
    throw new UsageError(`--size ${text}: give a number from 0.05 to 20`);
  }
  return size;
};

/** A folder in which nothing of the caller's can be overwritten: a new one, or an empty one. */
const freshFolder = (path: string, given: string): void => {
  try {
    mkdirSync(path, { recursive: true });
    if (readdirSync(path).length === 0) return;
  } catch {
    throw new UsageError(`${given}: cannot be made into a folder`);
  }
  throw new UsageError(`${given}: is not empty; name a new folder`);
};

/** `faisceau simulate`: a fictional case, and on request its truth. */
export const simulateCommand: Command = {
  name: "simulate",
  summary: "a fictional case from a seed, with its truth if asked for",
  help: `faisceau simulate --seed N --profile NAME --out DIR [options]

Writes a fictional case folder DIR. The same seed and profile give the same
files, byte for byte.

  --seed N          a whole number
  --profile NAME    how much is known, and how far it can be trusted:
${Object.entries(PROFILES)
  .map(([name, { summary }]) => `                      ${name.padEnd(11)} ${summary}`)
  .join("\n")}
  --out DIR         the case folder: a new one, or an empty one
  --truth FILE      write what is true of the case to FILE, outside DIR
  --size S          1 (default) is about 400 actors and 15,000 calls
  --outside         draw behaviour from beyond the usual ranges

Examples
  faisceau simulate --seed 7 --profile typical --out out/case-7
  faisceau simulate --seed 7 --profile thin --out out/thin --truth out/thin.json

Exit status: 0 done, 2 wrong usage.
`,
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
    if (values.out === undefined) throw new UsageError("--out is needed: a new folder");
    const folder = resolve(io.cwd, values.out);
    const truthFile = values.truth === undefined ? undefined : resolve(io.cwd, values.truth);
    // A trainee gets the folder: the truth must not lie in it.
    if (truthFile !== undefined && dirname(truthFile) === folder) {
      throw new UsageError(`--truth ${values.truth}: lies in the case folder; name a file elsewhere`);
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
    io.out(
      `${values.out}: ${records.calls.length} calls, ${records.statements.length} statements, ${truth.humans.length} people.\n`,
    );
    return 0;
  },
};
