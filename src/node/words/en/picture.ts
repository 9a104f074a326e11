import type { CommandWords } from "../node-words.js";

/** How a command is used, in English. */
export const pictureWords: CommandWords = {
  summary: "the network, the time line or the route of a case, as SVG",
  help: `faisceau picture CASE network|timeline|route [options]

Draws one picture of the case folder CASE, with a legend, as a whole SVG file.
network: roles by shape and colour, groups as areas; beyond 500 actors or 2,500
ties one mark stands for a group. timeline: calls per day by role and group,
events, records obtained, hours of phones, in the case's time zone. route: a
schematic map of the places with the movements of people with a role.

  --out FILE           write the picture to FILE, not to standard output
  --lang en|fr         the language of its words; en by default (FAISCEAU_LANG)
  --confirm FILE       judgements to apply besides those of the case
  --reveal-protected   show protected people by their real ids and names
  --key-file FILE      key of the pseudonyms of protected people
  --for AUTHORITY      first leave out the sources that AUTHORITY may not see

Examples
  faisceau picture fixtures/harmattan network --out out/harmattan.svg
  faisceau picture fixtures/harmattan timeline --lang fr --out out/temps.svg

Exit status: 0 done, 1 the case could not be read, 2 wrong usage.
`,
};
