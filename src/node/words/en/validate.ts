import type { CommandWords } from "../node-words.js";

/** How a command is used, in English. */
export const validateWords: CommandWords = {
  summary: "every row error, with its line and what would be right",
  help: `faisceau validate CASE [options]

Lists every row that was left out and every field set aside, then notes: unknown
columns, references to what is not in the case.

  --strict             exit 1 if any row was left out
  --confirm FILE       judgements to check besides those of the case
  --reveal-protected   quote protected people's ids and names
  --key-file FILE      key of the pseudonyms of protected people
  --for AUTHORITY      first leave out the sources that AUTHORITY may not see
  --lang en|fr         language (FAISCEAU_LANG)

Examples
  faisceau validate fixtures/broken

Exit status: 0 done, 1 the case could not be read (or --strict and a row was
left out), 2 wrong usage.
`,
};
