import { resolve } from "node:path";
import type { Analysis } from "../../analysis/analysis.js";
import { analyze } from "../../analysis/analyze.js";
import { networkSvg } from "../../pictures/network-svg.js";
import type { PictureLanguage } from "../../pictures/picture-options.js";
import { pictureWords } from "../../pictures/picture-options.js";
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

const languageOf = (lang: string): PictureLanguage => {
  if (isOneOf(pictureWords, lang)) return lang;
  throw new UsageError(`--lang ${printable(lang)}: give ${Object.keys(pictureWords).join(" or ")}`);
};

/** `faisceau picture CASE KIND`: one picture of a case as an SVG file. */
export const pictureCommand: Command = {
  name: "picture",
  summary: "the network, the time line or the route of a case, as SVG",
  help: `faisceau picture CASE network|timeline|route [options]

Draws one picture of the case folder CASE, with a legend, as a whole SVG file.
network: roles by shape and colour, groups as areas; beyond 500 actors or 2,500
ties one mark stands for a group. timeline: calls per day by role and group,
events, records obtained, hours of phones, in the case's time zone. route: a
schematic map of the places with the movements of people with a role.

  --out FILE           write the picture to FILE, not to standard output
  --lang en|fr         the language of its words; en by default
  --confirm FILE       judgements to apply besides those of the case
  --reveal-protected   show protected people by their real ids and names
  --key-file FILE      key of the pseudonyms of protected people

Examples
  faisceau picture fixtures/harmattan network --out out/harmattan.svg
  faisceau picture fixtures/harmattan timeline --lang fr --out out/chronologie.svg

Exit status: 0 done, 1 the case could not be read, 2 wrong usage.
`,
  run: (args, io) => {
    const { values, positionals } = parsed(
      args,
      { ...caseOptions, out: { type: "string" }, lang: { type: "string" } } as const,
      ["CASE", "network|timeline|route"],
    );
    const [folder = "", kind = ""] = positionals;
    if (!isOneOf(pictures, kind))
      throw new UsageError(`no picture ${printable(kind)}: give ${Object.keys(pictures).join(", ")}`);
    const language = languageOf(values.lang ?? "en");
    const { records, options } = openCase(folder, values, io);
    // What falls without a source is in no picture, and takes long to find.
    const analysis = analyze(records, { ...options, support: false });
    const { pseudonymKey } = options;
    const svg = pictures[kind](analysis, records, {
      language,
      ...(pseudonymKey === undefined ? {} : { pseudonymKey }),
    });
    if (values.out === undefined) io.out(svg);
    else writeWholeFile(resolve(io.cwd, values.out), svg);
    return 0;
  },
};
