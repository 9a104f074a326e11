import { PROFILES } from "../../../simulation/profiles.js";
import { wrap } from "../../../words/wrap.js";
import type { CommandWords } from "../node-words.js";

/** How a command is used, in English. */
export const simulateWords: CommandWords = {
  summary: "a fictional case from a seed, with its truth if asked for",
  help: `faisceau simulate --seed N --profile NAME --out DIR [options]

Writes a fictional case folder DIR. The same seed and profile give the same
files, byte for byte.

  --seed N          a whole number
  --profile NAME    how much is known, and how far it can be trusted:
${Object.entries(PROFILES)
  .map(([name, { summary }]) => wrap(summary, 80, `    ${name.padEnd(12)} `, " ".repeat(17)))
  .join("\n")}
  --out DIR         the case folder: a new one, or an empty one
  --truth FILE      write what is true of the case to FILE, outside DIR
  --size S          1 (default) is about 400 actors and 15,000 calls
  --outside         draw behaviour from beyond the usual ranges
  --lang en|fr      language (FAISCEAU_LANG)

Examples
  faisceau simulate --seed 7 --profile typical --out out/case-7
  faisceau simulate --seed 7 --profile thin --out out/thin --truth out/thin.json

Exit status: 0 done, 2 wrong usage.
`,
};
