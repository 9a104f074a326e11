import type { ShareableAnalysis } from "../analysis/shareable.js";

/** What an export says of itself, in pairs of a name and a text: which case, version, options, records and result. */
export const aboutOf = (analysis: ShareableAnalysis): readonly (readonly [string, string])[] => [
  ["caseId", analysis.case.id],
  ["caseTitle", analysis.case.title],
  ["madeBy", `${analysis.library.name} ${analysis.library.version}`],
  ["zoneData", analysis.library.zoneData],
  ["options", JSON.stringify(analysis.options)],
  ["inputDigest", analysis.inputDigest],
  ["resultDigest", analysis.resultDigest],
  ["records", JSON.stringify(analysis.records)],
  ["modularity", String(analysis.modularity)],
  ...(analysis.handedTo === undefined ? [] : [["handedTo", JSON.stringify(analysis.handedTo)] as const]),
  [
    "reading",
    "Roles are what the records support, with an uncertain probability, and never say that anybody did an offence.",
  ],
];
