import type { CommandWords } from "../node-words.js";

/** How a command is used, in English. */
export const confirmWords: CommandWords = {
  summary: "who is who: list what is open, and record a decision",
  help: `faisceau confirm CASE [options]
faisceau confirm CASE PROPOSAL --by NAME --on DATE --reason TEXT [options]

Without PROPOSAL it lists the open proposals about who is who, the most probable
first: the evidence line by line in decibans, the records cited, what would
change; then the judgements in force. It writes nothing.

With PROPOSAL it appends the decision to judgements.jsonl in CASE, and says
whose role or standing changes by it. PROPOSAL is the two ids as the listing and
the analysis show them, with = between them; of two phones the earlier first.
Any two persons, or two phones, of the case will do. An earlier judgement of the
same pair is superseded, never deleted. A decision that contradicts judgements
in force is refused.

  --by NAME            who decides
  --on DATE            when, such as 2026-01-02
  --reason TEXT        what the decision rests on
  --reject             they are not one; they are never proposed again
  --unsure             it cannot be told; the proposal stays open
  --top N              list the N most probable (10)
  --reveal-protected   show, and name, protected people by their real ids
  --key-file FILE      key of the pseudonyms of protected people
  --lang en|fr         language (FAISCEAU_LANG)

Examples
  faisceau confirm fixtures/minimal
  faisceau confirm CASE person:p4=person:p31 --by "N. Issa" --on 2026-01-02 \\
    --reason "one passport, found in both files"
  faisceau confirm CASE phone:+21800000001=phone:+21800000002 --reject \\
    --by "N. Issa" --on 2026-01-02 --reason "both in use on one day, far apart"

Exit status: 0 done, 1 the case could not be read, the decision contradicts
others, or the file cannot be written, 2 wrong usage.
`,
};
