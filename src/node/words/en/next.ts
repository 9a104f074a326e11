import type { CommandWords } from "../node-words.js";

/** How a command is used, in English. */
export const nextWords: CommandWords = {
  summary: "which record to ask for next, from which state, and why",
  help: `faisceau next CASE [options]

Ranks what could be asked for by how much it is expected to change the role
probabilities: a phone's call records, a question to a witness, an identity to
confirm. Each with the reason, the records that suggest it and the state that
holds it. Nothing is asked for about protected people, nor about whoever is
listed as service, official or family.

  --top N              how many of the first to give (10)
  --kind KIND          only call-records, identity or question; may be repeated
  --json               write a JSON array, and nothing else
  --confirm FILE       judgements to apply besides those of the case
  --reveal-protected   show protected people by their real ids and names
  --key-file FILE      key of the pseudonyms of protected people
  --for AUTHORITY      first leave out the sources that AUTHORITY may not see
  --lang en|fr         language (FAISCEAU_LANG)

Examples
  faisceau next fixtures/harmattan
  faisceau next fixtures/harmattan --kind question --top 3
  faisceau next fixtures/harmattan --json > next.json

Exit status: 0 done, 1 the case could not be read, 2 wrong usage.
`,
};
