import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Analysis } from "../../analysis/analysis.js";
import type { AnalyzeOptions } from "../../analysis/analyze.js";
import { analyze } from "../../analysis/analyze.js";
import { compareAnalyses } from "../../analysis/compare-analyses.js";
import { countedAttributions } from "../../graph/counted-attributions.js";
import { countedIn } from "../../words/counted.js";
import { differenceText } from "../../words/difference.js";
import { analysisOptions, openCase } from "../case-options.js";
import { UsageError } from "../usage-error.js";
import type { Command } from "./command.js";
import { parsed } from "./command.js";

const readExpected = (path: string, given: string): Analysis => {
  const text = (() => {
    try {
      return readFileSync(path, "utf8");
    } catch {
      throw new UsageError((words) => words.unreadable(given));
    }
  })();
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && "format" in value && value.format === "faisceau-analysis/1")
      return value as Analysis;
  } catch {
    // Not JSON: said below, with what would be right.
  }
  throw new UsageError((words) => words.noAnalysis(given));
};

const asExpected = ({ options }: Analysis): AnalyzeOptions => {
  const attributions = countedAttributions.find((one) => one === options?.attributions);
  return {
    ...(typeof options?.support === "boolean" ? { support: options.support } : {}),
    ...(typeof options?.identitiesTried === "number" ? { identitiesTried: options.identitiesTried } : {}),
    ...(attributions === undefined ? {} : { attributions }),
  };
};

/** `faisceau check CASE EXPECTED.json`: whether a case still gives the analysis it gave. */
export const checkCommand: Command = {
  run: (args, io) => {
    const { values, positionals } = parsed(args, analysisOptions, ["CASE", "EXPECTED.json"]);
    const [folder, given] = positionals;
    const expected = readExpected(resolve(io.cwd, given ?? ""), given ?? "");
    const { records, options } = openCase(folder ?? "", values, io);
    const differences = compareAnalyses(expected, analyze(records, { ...asExpected(expected), ...options }));
    for (const difference of differences) io.out(`${differenceText(difference, { lang: io.lang })}\n`);
    io.out(
      differences.length === 0
        ? `${io.words.said.noDifference}\n`
        : `${countedIn(io.language, differences.length, "difference")}.\n`,
    );
    return differences.length === 0 ? 0 : 1;
  },
};
