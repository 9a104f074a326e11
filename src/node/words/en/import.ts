import { importPresets } from "../../../import/presets.js";
import { wrap } from "../../../words/wrap.js";
import type { CommandWords } from "../node-words.js";

/** How a command is used, in English. */
export const importWords: CommandWords = {
  summary: "operators' files into a case folder, and a ledger of it",
  help: `faisceau import FILE… --out CASE (--preset NAME | --mapping M.json) [options]
faisceau import FILE --detect

Turns call records as operators and forms deliver them into the case folder
CASE, and writes a ledger, import.json: where each call comes from, and that
rows in = calls + duplicates + other records + row errors. See docs/import.md.

  --out CASE        the case folder: a new one, or with --append one to add to
  --append          add to the case CASE
  --preset NAME     a known layout:
${[...importPresets].map(([name, { says }]) => wrap(says, 80, `    ${name.padEnd(16)} `, " ".repeat(21))).join("\n")}
  --mapping M.json  which column is what, in a layout of your own
  --detect          propose a mapping on standard output, and say on standard
                    error what it is unsure of; nothing is imported
  --country CC      country of national numbers, ISO 3166 (NE)
  --zone ZONE       zone of the clock that wrote the times (Africa/Niamey)
  --title TEXT      title of a new case
  --strict          write nothing and exit 1 if a row is in error
  --lang en|fr      language (FAISCEAU_LANG)

Examples
  faisceau import fixtures/import/calls-fr.csv --detect
  faisceau import fixtures/import/calls-fr.csv --preset calls-fr --country NE \\
    --zone Africa/Niamey --out out/imported

Exit status: 0 done, 1 refused and nothing written, 2 wrong usage.
`,
};
