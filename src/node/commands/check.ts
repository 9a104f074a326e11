import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Analysis } from "../../analysis/analysis.js";
import type { AnalyzeOptions } from "../../analysis/analyze.js";
import { analyze } from "../../analysis/analyze.js";
import { compareAnalyses } from "../../analysis/compare-analyses.js";
import { differenceText } from "../../words/difference.js";
import { counted } from "../../words/numbers.js";
import { analysisOptions, openCase } from "../case-options.js";
import { UsageError } from "../usage-error.js";
import type { Command } from "./command.js";
import { parsed } from "./command.js";

const readExpected = (path: string, given: string): Analysis => {
  const text = (() => {
    try {
      return readFileSync(path, "utf8");
    } catch {
      throw new UsageError(`${given}: cannot be read`);
    }
  })();
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && "format" in value && value.format === "faisceau-analysis/1")
      return value as Analysis;
  } catch {
    // Not JSON: said below, with what would be right.
  }
  throw new UsageError(`${given}: is no analysis document; write one with faisceau analyze CASE --out ${given}`);
};

const asExpected = ({ options }: Analysis): AnalyzeOptions => ({
  ...(typeof options?.support === "boolean" ? { support: options.support } : {}),
  ...(typeof options?.identitiesTried === "number" ? { identitiesTried: options.identitiesTried } : {}),
});

/** `faisceau check CASE EXPECTED.json`: whether a case still gives the analysis it gave. */
export const checkCommand: Command = {
  name: "check",
  summary: "whether a case still gives the analysis expected of it",
  help: `faisceau check CASE EXPECTED.json [options]

Analyses CASE and compares the result with EXPECTED.json, an earlier document of
faisceau analyze. Prints what differs: which person's role, probability, tie,
measure.

  --confirm FILE       judgements to apply besides those of the case
  --reveal-protected   where EXPECTED.json was made so
  --key-file FILE      where EXPECTED.json was made so
  --support, --no-support, --identities N
                       otherwise as EXPECTED.json was made

Examples
  faisceau check fixtures/harmattan fixtures/harmattan.analysis.json

Exit status: 0 no difference, 1 a difference, or the case could not be read,
2 wrong usage.
`,
  run: (args, io) => {
    const { values, positionals } = parsed(args, analysisOptions, ["CASE", "EXPECTED.json"]);
    const [folder, given] = positionals;
    const expected = readExpected(resolve(io.cwd, given ?? ""), given ?? "");
    const { records, options } = openCase(folder ?? "", values, io);
    const differences = compareAnalyses(expected, analyze(records, { ...asExpected(expected), ...options }));
    for (const difference of differences) io.out(`${differenceText(difference)}\n`);
    io.out(differences.length === 0 ? "No difference.\n" : `${counted(differences.length, "difference")}.\n`);
    return differences.length === 0 ? 0 : 1;
  },
};
