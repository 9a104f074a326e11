import type { CommandWords } from "../node-words.js";

/** How a command is used, in English. */
export const analyzeWords: CommandWords = {
  summary: "what the records support, as a page of text or JSON",
  help: `faisceau analyze CASE [options]

Reads the case folder CASE and prints a summary: the case in figures, the people
by role with the strongest reason, open questions, communities, row errors.

  --json               write the analysis document (JSON), and nothing else
  --out FILE           write the document to FILE
  --strict             exit 1 if any row was left out
  --confirm FILE       judgements to apply besides those of the case
  --reveal-protected   show protected people by their real ids and names
  --key-file FILE      key of the pseudonyms of protected people
  --for AUTHORITY      first leave out the sources that AUTHORITY may not see
  --support            leave out each source and witness once, and tell what
                       falls;
  --no-support         do not; by default it depends on the number of records
  --identities N       try what the N most probable open identities would
                       change, or all; by default it depends on the number of
                       records
  --attributions HOW   how calls count, in ties and measures, whose holder is
                       not certain: as-held (whole, the default), weighted (by
                       the probability), certain-only (left out below 0.9)
  --lang en|fr         language (FAISCEAU_LANG)

Examples
  faisceau analyze fixtures/harmattan
  faisceau analyze fixtures/harmattan --json > harmattan.json
  faisceau analyze fixtures/harmattan --out out/harmattan.json

Exit status: 0 done, 1 the case could not be read (or --strict and a row was
left out), 2 wrong usage.
`,
};
