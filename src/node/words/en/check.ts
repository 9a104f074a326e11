import type { CommandWords } from "../node-words.js";

/** How a command is used, in English. */
export const checkWords: CommandWords = {
  summary: "whether a case still gives the analysis expected of it",
  help: `faisceau check CASE EXPECTED.json [options]

Analyses CASE and compares the result with EXPECTED.json, an earlier document of
faisceau analyze. Prints what differs: which person's role, probability, tie,
measure.

  --confirm FILE       judgements to apply besides those of the case
  --reveal-protected   where EXPECTED.json was made so
  --key-file FILE      where EXPECTED.json was made so
  --for AUTHORITY      where EXPECTED.json was made so
  --support, --no-support, --identities N, --attributions HOW
                       otherwise as EXPECTED.json was made
  --lang en|fr         language (FAISCEAU_LANG)

Examples
  faisceau check fixtures/harmattan fixtures/harmattan.analysis.json

Exit status: 0 no difference, 1 a difference, or the case could not be read,
2 wrong usage.
`,
};
