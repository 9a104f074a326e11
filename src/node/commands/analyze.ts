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
    if (values.json !== true) io.out(summaryText(analysis, { lang: io.lang }));
    else if (values.out === undefined) io.out(analysisText(analysis));
    tellProblems(records, io, veilOfCase(records, options).text);
    return values.strict === true && records.rejected > 0 ? 1 : 0;
  },
};
