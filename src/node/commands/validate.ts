import { veilOfCase } from "../../analysis/veil-of-case.js";
import type { Problem } from "../../records/problem.js";
import { counted } from "../../words/numbers.js";
import { printable } from "../../words/printable.js";
import { caseOptions, openCase } from "../case-options.js";
import type { Command } from "./command.js";
import { parsed } from "./command.js";

/** `faisceau validate CASE`: every row error, field set aside and note. */
export const validateCommand: Command = {
  name: "validate",
  summary: "every row error, with its line and what would be right",
  help: `faisceau validate CASE [options]

Lists every row that was left out and every field set aside, then notes: unknown
columns, references to what is not in the case.

  --strict             exit 1 if any row was left out
  --confirm FILE       judgements to check besides those of the case
  --reveal-protected   quote protected people's ids and names
  --key-file FILE      key of the pseudonyms of protected people

Examples
  faisceau validate fixtures/broken

Exit status: 0 done, 1 the case could not be read (or --strict and a row was
left out), 2 wrong usage.
`,
  run: (args, io) => {
    const { values, positionals } = parsed(args, { ...caseOptions, strict: { type: "boolean" } } as const, ["CASE"]);
    const { records, options } = openCase(positionals[0] ?? "", values, io);
    const veil = veilOfCase(records, options);
    const line = (problem: Problem): string =>
      `${problem.file}:${problem.line}${problem.column === undefined ? "" : ` ${problem.column}`}: ${printable(veil.text(problem.message))} [${problem.code}]\n`;
    for (const problem of records.problems) io.out(line(problem));
    for (const note of records.notes) io.out(`note: ${line(note)}`);
    const { problems, notes, rejected } = records;
    io.out(
      problems.length + notes.length === 0
        ? "No row errors.\n"
        : `${counted(problems.length, "problem")}, ${counted(rejected, "row")} left out, ${counted(notes.length, "note")}.\n`,
    );
    return values.strict === true && rejected > 0 ? 1 : 0;
  },
};
