import type { CommandWords, VerifyWords } from "../node-words.js";

/** How a command is used, in English. */
export const verifyWords: CommandWords = {
  summary: "whether a report comes from these records and this version",
  help: `faisceau verify REPORT CASE [options]

Computes the digests of the records and of the result anew, with the options
that the report REPORT was made with, and writes the whole page anew: says of
each whether it is the same.

  --confirm FILE       judgements that were applied besides those of the case
  --key-file FILE      key of the pseudonyms of protected people
  --for AUTHORITY      for whom it was made; by default as the report says
  --lang en|fr         language; en by default (FAISCEAU_LANG)

Examples
  faisceau verify out/harmattan.html fixtures/harmattan

Exit status: 0 all the same, 1 something differs or the case could not be
read, 2 wrong usage or no report.
`,
};

/** What it says, in English. */
export const verify: VerifyWords = {
  same: "same     ",
  different: "DIFFERENT",
  checks: {
    version: "version of the library",
    records: "digest of the records",
    options: "options",
    result: "digest of the result",
    page: "page, byte for byte",
  },
  inReport: (said) => `in the report: ${said}`,
  now: (found) => `now:           ${found}`,
  whole: "This report comes from these records, with these options and this version.",
  notWhole: "This report is not what these records give with its options and this version.",
};
