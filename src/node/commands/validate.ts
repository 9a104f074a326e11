import { veilOfCase } from "../../analysis/veil-of-case.js";
import type { Problem } from "../../records/problem.js";
import { countedIn } from "../../words/counted.js";
import { problemText } from "../../words/problem-text.js";
import { caseOptions, openCase } from "../case-options.js";
import type { Command } from "./command.js";
import { parsed } from "./command.js";

/** `faisceau validate CASE`: every row error, field set aside and note. */
export const validateCommand: Command = {
  run: (args, io) => {
    const { values, positionals } = parsed(args, { ...caseOptions, strict: { type: "boolean" } } as const, ["CASE"]);
    const { records, options } = openCase(positionals[0] ?? "", values, io);
    const veil = veilOfCase(records, options);
    const line = (problem: Problem): string =>
      `${problemText({ ...problem, message: veil.text(problem.message) }, { lang: io.lang })} [${problem.code}]\n`;
    for (const problem of records.problems) io.out(line(problem));
    for (const note of records.notes) io.out(io.words.said.note(line(note)));
    const { problems, notes, rejected } = records;
    io.out(
      problems.length + notes.length === 0
        ? `${io.words.said.noRowErrors}\n`
        : `${io.words.said.validated(
            countedIn(io.language, problems.length, "problem"),
            countedIn(io.language, rejected, "rowLeftOut"),
            countedIn(io.language, notes.length, "note"),
          )}\n`,
    );
    return values.strict === true && rejected > 0 ? 1 : 0;
  },
};
