import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { root } from "./shared.js";

// What callers may import, entry by entry: a name that comes or goes is a decision, and stands here.
const FACE: Record<string, readonly string[]> = {
  ".": [
    "UnreadableCaseError",
    "addSeconds",
    "analysisText",
    "analyze",
    "attributeRecords",
    "basisRank",
    "behaviours",
    "betweenness",
    "buildTieGraph",
    "builtInModel",
    "callLog",
    "callsByContact",
    "caseView",
    "chainsStarted",
    "claimPeriod",
    "closeness",
    "clustering",
    "compactGraphOf",
    "compareAnalyses",
    "compareCodeUnits",
    "compareInstants",
    "compareNames",
    "constraint",
    "coreNumber",
    "corroborate",
    "countRecords",
    "degree",
    "differenceText",
    "eigenvector",
    "evidenceGraph",
    "explain",
    "explanationParts",
    "explanationText",
    "findHandsetSuccessions",
    "findSamePersons",
    "findingsOf",
    "gradeOf",
    "harmonicCloseness",
    "handedToText",
    "holderAt",
    "holderThroughout",
    "identitiesInForce",
    "ifConfirmed",
    "inferRoles",
    "inputDigest",
    "instantSeconds",
    "judgePair",
    "keyOf",
    "kindOf",
    "leastCertain",
    "leaveOneOut",
    "localDate",
    "localHour",
    "louvain",
    "measureAll",
    "metresBetween",
    "missingDataIntervals",
    "modularity",
    "mostSetsTried",
    "movesOf",
    "nextEvidence",
    "nextEvidenceText",
    "overturningText",
    "pagerank",
    "parseCase",
    "parseInstant",
    "passingContacts",
    "printable",
    "probabilityOfDecibans",
    "problemText",
    "proposalText",
    "proposeIdentities",
    "protectedIds",
    "recordWords",
    "recordsFor",
    "resolveIdentity",
    "resolveTenure",
    "returnsOf",
    "shareable",
    "smallestOverturning",
    "soleHolder",
    "strength",
    "summaryText",
    "supportInWords",
    "supportOf",
    "takerAt",
    "tenureEvidence",
    "tenureReference",
    "tenureText",
    "testimonyIndicator",
    "tieGraphToGraphology",
    "tieReference",
    "veilOfCase",
    "version",
    "weighTenures",
    "weightedBetweenness",
    "whatFollows",
    "withAssumptions",
    "withoutPhone",
    "withoutSource",
    "withoutWitness",
    "zoneData",
  ],
  "./import": [
    "ImportRefusedError",
    "LostRowsError",
    "MappingError",
    "NotDetectedError",
    "detectMapping",
    "importCalls",
    "importPresets",
    "readMapping",
  ],
  "./exports": [
    "exportFormats",
    "toCase",
    "toCsv",
    "toCypher",
    "toCytoscape",
    "toDot",
    "toFtm",
    "toGexf",
    "toGraphml",
    "toPajek",
    "toUcinet",
    "withoutFormulas",
  ],
  "./simulation": ["PROFILES", "RANGES", "hardnessOf", "simulateCase"],
  "./report": ["protectionNeeds", "reportHtml", "stampOfReport", "verifyReport"],
  "./pictures": ["networkSvg", "pictureWords", "placeLabels", "routeSvg", "timelineSvg"],
  "./node": ["main", "readCaseFolder"],
};

// What else the package lets be reached: no modules.
const OTHERS = ["./browser/faisceau.global.js", "./package.json"];

const { exports, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

it("the package has these entries", () => {
  expect(Object.keys(exports).sort()).toEqual([...Object.keys(FACE), ...OTHERS].sort());
});

it("says the version of the package", async () => {
  const told = await import(/* @vite-ignore */ pathToFileURL(join(root, "dist", "analysis", "version.js")).href);
  expect(told.version).toBe(version);
});

describe.each(Object.entries(FACE))("faisceau %s", (entry, names) => {
  it("exports exactly these names", async () => {
    const module = await import(/* @vite-ignore */ pathToFileURL(join(root, exports[entry].default)).href);
    expect(Object.keys(module).sort()).toEqual([...names].sort());
  });
});
