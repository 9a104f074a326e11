import type { CommandWords } from "../node-words.js";

/** How a command is used, in English. */
export const explainWords: CommandWords = {
  summary: "every clue about one actor, with the records it cites",
  help: `faisceau explain CASE ACTOR [options]

Prints standing, phones, cautions and every role of one actor: what speaks for
it and what against, each with its weight and the cited records as text.
ACTOR is an id as the analysis shows it: person:p4, phone:+21891000001.

  --aloud              in a few paragraphs, to be read aloud
  --confirm FILE       judgements to apply besides those of the case
  --reveal-protected   show protected people by their real ids and names
  --key-file FILE      key of the pseudonyms of protected people
  --for AUTHORITY      first leave out the sources that AUTHORITY may not see
  --support            leave out each source and witness once, and tell what
                       falls, and with how few records the role falls;
  --no-support         do not; by default it depends on the number of records
  --identities N       try what the N most probable open identities would
                       change, or all; by default it depends on the number of
                       records
  --attributions HOW   as-held, weighted or certain-only, as for analyze
  --lang en|fr         language (FAISCEAU_LANG)

Examples
  faisceau explain fixtures/minimal person:p1
  faisceau explain fixtures/minimal person:p1 --aloud

Exit status: 0 done, 1 the case could not be read, 2 wrong usage or no such
actor.
`,
};
