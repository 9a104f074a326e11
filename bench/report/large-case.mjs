// A fictional case of about 2,000 actors and 100,000 calls, for what a report must bear.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { simulateCase } from "../../dist/simulation/index.js";

/** Seed and size were tried once, until the numbers of people and calls were those that a large case has. */
const large = { seed: 1, profile: "full", size: 5.3 };

/** How to make the same case by the command line. */
export const command = `faisceau simulate --profile ${large.profile} --seed ${large.seed} --size ${large.size}`;

/** Writes the case into a folder, which is emptied first, and returns its records. */
export const makeLargeCase = (folder) => {
  const { files, records } = simulateCase(large);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  return records;
};
