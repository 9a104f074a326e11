import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { stampOfReport, verifyReport } from "../../report/verify-report.js";
import { caseOptions, openCase } from "../case-options.js";
import { UsageError } from "../usage-error.js";
import type { Command } from "./command.js";
import { parsed } from "./command.js";

const readPage = (path: string): string => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new UsageError((words) => words.unreadable(path));
  }
};

/** `faisceau verify REPORT CASE`: whether a report comes from these records, these options and this version. */
export const verifyCommand: Command = {
  run: (args, io) => {
    const { values, positionals } = parsed(args, caseOptions, ["REPORT", "CASE"]);
    const [report = "", folder = ""] = positionals;
    const page = readPage(resolve(io.cwd, report));
    const stamp = stampOfReport(page);
    if (stamp === undefined) throw new UsageError((words) => words.noReport(report));
    const { records, options } = openCase(folder, { ...values, for: values.for ?? stamp.for }, io);
    if (stamp.options.pseudonyms === "keyed" && options.pseudonymKey === undefined)
      throw new UsageError((words) => words.keyNeeded);
    const { verify } = io.words;
    const checks = verifyReport(page, records, options);
    for (const { check, same, said, found } of checks) {
      io.out(`${same ? verify.same : verify.different}  ${verify.checks[check]}\n`);
      if (!same && said !== undefined && found !== undefined)
        io.out(`    ${verify.inReport(said)}\n    ${verify.now(found)}\n`);
    }
    const whole = checks.every(({ same }) => same);
    io.out(`${whole ? verify.whole : verify.notWhole}\n`);
    return whole ? 0 : 1;
  },
};
