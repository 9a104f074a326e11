import { resolve } from "node:path";
import { analyze } from "../../analysis/analyze.js";
import { veilOfCase } from "../../analysis/veil-of-case.js";
import { reportHtml } from "../../report/report-html.js";
import { analysisOptions, openCase, tellProblems } from "../case-options.js";
import { progressOn } from "../progress.js";
import { UsageError } from "../usage-error.js";
import { writeWholeFile } from "../write-whole-file.js";
import type { Command } from "./command.js";
import { parsed } from "./command.js";

/** `faisceau report CASE --out FILE`: the whole case as one HTML page. */
export const reportCommand: Command = {
  run: (args, io) => {
    const { values, positionals } = parsed(args, { ...analysisOptions, out: { type: "string" } } as const, ["CASE"]);
    if (values.out === undefined) throw new UsageError((words) => words.pageNeeded);
    const progress = progressOn(io);
    progress.step("reading the case");
    const { records, options } = openCase(positionals[0] ?? "", values, io);
    const analysis = analyze(records, { ...options, progress: progress.step });
    const page = reportHtml(analysis, records, {
      ...options,
      lang: io.lang,
      ...(records.handedTo === undefined ? {} : { for: records.handedTo.reader }),
      progress: progress.step,
    });
    progress.done();
    writeWholeFile(resolve(io.cwd, values.out), page);
    tellProblems(records, io, veilOfCase(records, options).text);
    return 0;
  },
};
