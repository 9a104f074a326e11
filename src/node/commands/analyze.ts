import { resolve } from "node:path";
import { analysisText } from "../../analysis/analysis-text.js";
import { analyze } from "../../analysis/analyze.js";
import { veilOfCase } from "../../analysis/veil-of-case.js";
import { summaryText } from "../../words/summary.js";
import { analysisOptions, openCase, tellProblems } from "../case-options.js";
import { progressOn } from "../progress.js";
import { writeWholeFile } from "../write-whole-file.js";
import type { Command } from "./command.js";
import { parsed } from "./command.js";

/** `faisceau analyze CASE`: the whole pipeline, as a page of text or as the document. */
export const analyzeCommand: Command = {
  name: "analyze",
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
  --support            leave out each source and witness once, and tell what falls;
  --no-support         do not; by default it depends on the number of records
  --identities N       try what the N most probable open identities would change,
                       or all; by default it depends on the number of records

Examples
  faisceau analyze fixtures/harmattan
  faisceau analyze fixtures/harmattan --json > harmattan.json
  faisceau analyze fixtures/harmattan --out out/harmattan.json

Exit status: 0 done, 1 the case could not be read (or --strict and a row was
left out), 2 wrong usage.
`,
  run: (args, io) => {
    const { values, positionals } = parsed(
      args,
      { ...analysisOptions, json: { type: "boolean" }, out: { type: "string" }, strict: { type: "boolean" } } as const,
      ["CASE"],
    );
    const progress = progressOn(io);
    progress.step("reading the case");
    const { records, options } = openCase(positionals[0] ?? "", values, io);
    const analysis = analyze(records, { ...options, progress: progress.step });
    progress.done();
    if (values.out !== undefined) writeWholeFile(resolve(io.cwd, values.out), analysisText(analysis));
    if (values.json !== true) io.out(summaryText(analysis));
    else if (values.out === undefined) io.out(analysisText(analysis));
    tellProblems(records, io, veilOfCase(records, options).text);
    return values.strict === true && records.rejected > 0 ? 1 : 0;
  },
};
