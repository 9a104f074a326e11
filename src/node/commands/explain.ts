import type { AnalyzeOptions } from "../../analysis/analyze.js";
import { analyze } from "../../analysis/analyze.js";
import { veilOfCase } from "../../analysis/veil-of-case.js";
import { attributeRecords } from "../../identity/attribute-records.js";
import { resolveIdentity } from "../../identity/resolve-identity.js";
import type { CaseRecords } from "../../records/case-records.js";
import { builtInModel } from "../../roles/built-in-model.js";
import { smallestOverturning } from "../../sensitivity/smallest-overturning.js";
import { explanationText } from "../../words/explanation.js";
import { overturningText } from "../../words/overturning.js";
import { printable } from "../../words/printable.js";
import { recordWords } from "../../words/record-words.js";
import { analysisOptions, openCase } from "../case-options.js";
import { UsageError } from "../usage-error.js";
import type { Command } from "./command.js";
import { parsed } from "./command.js";

/** With how few records the role of an actor falls; `shown` is its id as the analysis shows it. */
const fallsIf = (records: CaseRecords, shown: string, options: AnalyzeOptions): string => {
  const veil = veilOfCase(records, options);
  const { actors } = attributeRecords(records, resolveIdentity(records));
  const asked = actors.filter((actor) => veil.reference(actor) === shown);
  const found = smallestOverturning(records, {
    actors: asked,
    ...(options.model === undefined ? {} : { model: options.model }),
    ...(options.communitySeeds === undefined ? {} : { communitySeeds: options.communitySeeds }),
  });
  return [...found.values()].map((one) => overturningText(one, veil.reference)).join("");
};

/** `faisceau explain CASE ACTOR`: every indicator of one actor with the text of the cited records. */
export const explainCommand: Command = {
  name: "explain",
  summary: "every clue about one actor, with the records it cites",
  help: `faisceau explain CASE ACTOR [options]

Prints standing, phones, cautions and every role of one actor: what speaks for
it and what against, each with its weight and the cited records as text.
ACTOR is an id as the analysis shows it: person:p4, phone:+21891000001.

  --confirm FILE       judgements to apply besides those of the case
  --reveal-protected   show protected people by their real ids and names
  --key-file FILE      key of the pseudonyms of protected people
  --support            leave out each source and witness once, and tell what falls,
                       and with how few records the role falls;
  --no-support         do not; by default it depends on the number of records
  --identities N       try what the N most probable open identities would change,
                       or all; by default it depends on the number of records

Examples
  faisceau explain fixtures/minimal person:p1

Exit status: 0 done, 1 the case could not be read, 2 wrong usage or no such
actor.
`,
  run: (args, io) => {
    const { values, positionals } = parsed(args, analysisOptions, ["CASE", "ACTOR"]);
    const [folder, id] = positionals;
    const { records, options } = openCase(folder ?? "", values, io);
    const analysis = analyze(records, options);
    const actor = analysis.actors.find((one) => one.id === id);
    if (actor === undefined)
      throw new UsageError(
        `no actor ${printable(id ?? "")} in this case: give an id as the analysis shows it, such as ${printable(analysis.actors[0]?.id ?? "person:p1")} (protected people go by their pseudonym)`,
      );
    io.out(explanationText(actor, recordWords(records, options), builtInModel, analysis.identities));
    if (actor.role !== null && analysis.options.support) io.out(`\n${fallsIf(records, actor.id, options)}`);
    return 0;
  },
};
