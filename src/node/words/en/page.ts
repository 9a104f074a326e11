import type { CommandWords } from "../node-words.js";

/** How a command is used, in English. */
export const reportWords: CommandWords = {
  summary: "the whole case as one HTML page, to show and to print",
  help: `faisceau report CASE --out FILE [options]

Writes one HTML file that opens from disk without a network: summary, people to
protect, people by role, network, time line, route, a card for each person with
what speaks for and against, sources, evidence to look for, the cited records.

  --out FILE           where to write it
  --lang en|fr         the language of the page; en by default (FAISCEAU_LANG)
  --confirm FILE       judgements to apply besides those of the case
  --reveal-protected   show protected people by their real ids and names
  --key-file FILE      key of the pseudonyms of protected people
  --for AUTHORITY      first leave out the sources that AUTHORITY may not see
  --support            leave out each source and witness once, and tell what
                       falls, and with how few records each role falls;
  --no-support         do not; by default it depends on the number of records
  --identities N       try what the N most probable open identities would
                       change, or all; by default it depends on the number of
                       records

Examples
  faisceau report fixtures/harmattan --out out/harmattan.html
  faisceau report fixtures/harmattan --out out/harmattan.html --lang fr

Exit status: 0 done, 1 the case could not be read, 2 wrong usage.
`,
};
