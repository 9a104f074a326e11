import { expect, it } from "vitest";
import { analyze } from "../../src/analysis/analyze.js";
import { compareAnalyses } from "../../src/analysis/compare-analyses.js";
import { differenceText } from "../../src/words/difference.js";
import { recordsOf, statement } from "../records-of.js";

const told = (grade: string) =>
  analyze(
    recordsOf({
      statements: [
        statement("s1", [{ predicate: "drove", subject: "person:p", object: "person:m", credibility: 2 }], {
          reliability: grade,
          witness: "person:v",
        }),
        statement("s2", [{ predicate: "drove", subject: "person:p", object: "person:n", credibility: 2 }], {
          reliability: grade,
          witness: "person:w",
        }),
      ],
    }),
  );

it("finds no difference between an analysis and itself", () => {
  expect(compareAnalyses(told("B"), told("B"))).toEqual([]);
});

it("says in words whose role and probability changed", () => {
  const lines = compareAnalyses(told("B"), told("E")).map((one) => differenceText(one));
  expect(lines).toContain('person:p role: expected "driver", found null');
  expect(lines.some((line) => line.startsWith("person:p driver probability: expected 0.9"))).toBe(true);
});

it("names actors and ties that came or went", () => {
  const lines = compareAnalyses(
    analyze(recordsOf({ calls: ["c,1,2,2016-05-02T10:00:00Z,5"] })),
    analyze(recordsOf({ calls: ["c,1,3,2016-05-02T10:00:00Z,5"] })),
  ).map((one) => differenceText(one));
  expect(lines).toContain("phone:2: was expected and is missing");
  expect(lines).toContain("tie phone:1 – phone:3: is there and was not expected");
});
