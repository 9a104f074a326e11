import { resolve } from "node:path";
import type { Analysis } from "../../analysis/analysis.js";
import { analyze } from "../../analysis/analyze.js";
import { networkSvg } from "../../pictures/network-svg.js";
import type { PictureLanguage } from "../../pictures/picture-options.js";
import { routeSvg } from "../../pictures/route-svg.js";
import { timelineSvg } from "../../pictures/timeline-svg.js";
import type { CaseRecords } from "../../records/case-records.js";
import { printable } from "../../words/printable.js";
import { caseOptions, openCase } from "../case-options.js";
import { UsageError } from "../usage-error.js";
import { writeWholeFile } from "../write-whole-file.js";
import type { Command } from "./command.js";
import { parsed } from "./command.js";

type Draw = (
  analysis: Analysis,
  records: CaseRecords,
  options: { readonly language: PictureLanguage; readonly pseudonymKey?: Uint8Array },
) => string;

const pictures: Readonly<Record<"network" | "timeline" | "route", Draw>> = {
  network: (analysis, _records, options) => networkSvg(analysis, options),
  timeline: timelineSvg,
  route: routeSvg,
};

const isOneOf = <K extends string>(table: Readonly<Record<K, unknown>>, name: string): name is K =>
  Object.hasOwn(table, name);

/** `faisceau picture CASE KIND`: one picture of a case as an SVG file. */
export const pictureCommand: Command = {
  run: (args, io) => {
    const { values, positionals } = parsed(args, { ...caseOptions, out: { type: "string" } } as const, [
      "CASE",
      "network|timeline|route",
    ]);
    const [folder = "", kind = ""] = positionals;
    if (!isOneOf(pictures, kind))
      throw new UsageError((words) => words.noPicture(printable(kind), Object.keys(pictures).join(", ")));
    const { records, options } = openCase(folder, values, io);
    // What falls without a source, and what an open identity would change, are in no picture and take long to find.
    const analysis = analyze(records, { ...options, support: false, identitiesTried: 0 });
    const { pseudonymKey } = options;
    const svg = pictures[kind](analysis, records, {
      language: io.lang,
      ...(pseudonymKey === undefined ? {} : { pseudonymKey }),
    });
    if (values.out === undefined) io.out(svg);
    else writeWholeFile(resolve(io.cwd, values.out), svg);
    return 0;
  },
};
