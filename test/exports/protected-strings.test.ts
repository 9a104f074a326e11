import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Analysis } from "../../src/analysis/analysis.js";
import { analysisText } from "../../src/analysis/analysis-text.js";
import { analyze } from "../../src/analysis/analyze.js";
import { exportFormats } from "../../src/exports/formats.js";
import { protectedIds } from "../../src/identity/protected-actors.js";
import { resolveIdentity } from "../../src/identity/resolve-identity.js";
import { nextEvidence } from "../../src/next-evidence/next-evidence.js";
import { readCaseFolder } from "../../src/node/read-case-folder.js";
import { networkSvg, routeSvg, timelineSvg } from "../../src/pictures/index.js";
import type { CaseRecords } from "../../src/records/case-records.js";
import { keyOf } from "../../src/records/reference.js";
import { reportHtml } from "../../src/report/report-html.js";
import { recordsFor } from "../../src/sensitivity/records-for.js";
import { nextEvidenceText } from "../../src/words/evidence-page.js";
import { explain } from "../../src/words/explain.js";
import { explanationText } from "../../src/words/explanation.js";
import { recordWords } from "../../src/words/record-words.js";
import { summaryText } from "../../src/words/summary.js";
import { root } from "../contract/shared.js";
import { recordsOf, statement } from "../records-of.js";

// Everything that faisceau says of a case. A new output is one line here.
const OUTPUTS: readonly (readonly [string, (analysis: Analysis, records: CaseRecords) => readonly string[]])[] = [
  ["analyze --json", (analysis) => [analysisText(analysis)]],
  ["summary", (analysis) => [summaryText(analysis), summaryText(analysis, { lang: "fr" })]],
  [
    "explain",
    (analysis, records) => {
      const words = recordWords(records, {});
      return analysis.actors.map((actor) => explanationText(actor, words));
    },
  ],
  [
    "explain --aloud",
    (analysis) =>
      (["en", "fr"] as const).flatMap((lang) => analysis.actors.map(({ id }) => explain(analysis, id, { lang }))),
  ],
  [
    "next",
    (_, records) => {
      const found = nextEvidence(records);
      return [nextEvidenceText(found, 1000), JSON.stringify(found)];
    },
  ],
  ["report", (analysis, records) => [reportHtml(analysis, records)]],
  ["picture network", (analysis) => [networkSvg(analysis)]],
  ["picture timeline", (analysis, records) => [timelineSvg(analysis, records)]],
  ["picture route", (analysis, records) => [routeSvg(analysis, records)]],
  ...[...exportFormats].map(
    ([name, { write }]) =>
      [
        `export ${name}`,
        (analysis: Analysis, records: CaseRecords) => {
          const { files, leftOut } = write(analysis, records);
          return [...files.map(({ text }) => text), JSON.stringify(leftOut)];
        },
      ] as const,
  ),
];

/** What may not stand anywhere: ids, numbers with and without their plus sign, and names of protected people. */
const protectedStrings = (records: CaseRecords): readonly string[] => {
  const { persons, phones } = protectedIds(records, resolveIdentity(records));
  const names = records.people.filter(({ id }) => persons.has(`person:${id}`)).flatMap((person) => person.names);
  const named = records.statements.flatMap(({ claims }) =>
    claims.flatMap(({ predicate, subject, name }) =>
      predicate === "named" && name !== undefined && persons.has(subject) ? [name] : [],
    ),
  );
  const open = records.people.filter(({ id }) => !persons.has(`person:${id}`)).flatMap((person) => person.names);
  return [
    ...[...persons].map((id) => id),
    ...[...phones].map((id) => keyOf(id).replace(/^\+/, "")),
    ...[...names, ...named, ...(records.protectedBesides?.names ?? [])].filter((name) => !open.includes(name)),
  ];
};

/** In a text as a format may have escaped it, ids stand as a word of their own: `person:w1` is not `person:w10`. */
const holds = (text: string, secret: string): boolean => {
  const escaped = secret.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}-])`, "u").test(text);
};

const fixture = (name: string): CaseRecords => readCaseFolder(join(root, "fixtures", name));

const planted = recordsOf({
  title: "A case",
  people: [
    { id: "witness-awet", names: ["Awet Tesfay"], protected: true },
    { id: "p1", names: ["Ali"] },
  ],
  phones: ["+447700900123,witness-awet", "+447700900124,p1"],
  calls: ["c1,+447700900123,+447700900124,2013-08-05T10:11:12Z,4519"],
  statements: [
    statement("s1", [
      {
        predicate: "drove",
        subject: "person:p1",
        object: "person:witness-awet",
        quote: "I drove Awet, number 447700900123",
      },
      { predicate: "named", subject: "person:witness-awet", name: "Wedi Tesfa" },
      { predicate: "met", subject: "person:p1", object: "person:witness-awet", quote: "We met at the market" },
    ]),
  ],
  events: [{ id: "e1", kind: "departure", title: "The boat of Awet Tesfay" }],
});

const CASES: readonly (readonly [string, CaseRecords])[] = [
  ...["harmattan", "minimal", "broken"].map((name) => [name, fixture(name)] as const),
  ["harmattan for IT", recordsFor(fixture("harmattan"), "IT")],
  ["planted", planted],
];

describe.each(CASES)("no output of %s", (_, records) => {
  const analysis = analyze(records, { support: false });
  const secrets = protectedStrings(records);

  it.each(OUTPUTS)(
    "%s: names a protected person",
    (_name, output) => {
      const text = output(analysis, records).join("\n");
      expect(secrets.filter((secret) => holds(text, secret))).toEqual([]);
    },
    120_000,
  );
});

describe("a protected person's records", () => {
  const text = (name: string) => exportFormats.get(name)?.write(analyze(planted), planted).files[0]?.text ?? "";

  it.each(["ftm", "case"])("leave %s without a quote that names, and keep the others", (name) => {
    expect(text(name)).not.toMatch(/I drove|Awet|Wedi/);
    expect(text(name)).toContain("We met at the market");
  });

  it.each([...exportFormats.keys()])("leave %s without the instant and length of a call", (name) => {
    expect(text(name)).not.toMatch(/10:11:12|\b4519\b/);
  });

  it("are in the list of what was left out", () => {
    const { leftOut } = exportFormats.get("ftm")?.write(analyze(planted), planted) ?? { leftOut: [] };
    expect(leftOut.map(({ what, count }) => [what, count])).toContainEqual(["calls of protected people", 1]);
    expect(leftOut.map(({ what, count }) => [what, count])).toContainEqual([
      "quotes and names that name a protected person",
      2,
    ]);
  });
});

it("has something to look for", () => {
  for (const [name, records] of CASES)
    if (name !== "broken") expect(protectedStrings(records).length, name).toBeGreaterThan(1);
});
