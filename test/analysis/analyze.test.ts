import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analysisText } from "../../src/analysis/analysis-text.js";
import type { AnalyzeOptions } from "../../src/analysis/analyze.js";
import { analyze } from "../../src/analysis/analyze.js";
import { version } from "../../src/analysis/version.js";
import { canonicalJson, sha256Hex } from "../../src/exact/digest.js";
import { recordsOf, statement } from "../records-of.js";

const nothing = { calls: [] };

describe("analyze", () => {
  it.each([
    ["nothing at all", nothing, []],
    ["one call", { calls: ["c,1,2,2016-05-02T10:00:00Z,5"] }, ["phone:1", "phone:2"]],
    ["calls to oneself only", { calls: ["c,1,2,2016-05-02T10:00:00Z,5"], phones: ["1,p", "2,p"] }, ["person:p"]],
    [
      "statements without calls",
      { statements: [statement("s", [{ predicate: "met", subject: "person:a", object: "person:b" }])] },
      ["person:a", "person:b"],
    ],
    ["ties alone", { ties: ["person:a,phone:1,2"] }, ["person:a", "phone:1"]],
    ["people alone", { ...nothing, people: [{ id: "a" }, { id: "b" }] }, ["person:a", "person:b"]],
  ])("gives a whole document for %s", (_, text, ids) => {
    const analysis = analyze(recordsOf(text));
    expect(analysis.actors.map(({ id }) => id)).toEqual(ids);
    expect(analysis.communities.flatMap(({ members }) => members).sort()).toEqual(ids);
  });

  it("digests itself without the digest and without problems", () => {
    const {
      resultDigest,
      problems: _,
      ...rest
    } = analyze(recordsOf({ calls: ["c,1,2,2016-05-02T10:00:00Z,5", "d,1,1,2016-05-02T10:00:00Z,5"] }));
    expect(resultDigest).toBe(`sha256:${sha256Hex(canonicalJson(rest))}`);
  });

  it("is the same whatever the order of rows and claims, but for where a row stood", () => {
    const calls = ["c1,1,2,2016-05-02T10:00:00Z,5", "c2,2,3,2016-05-03T10:00:00Z,5", "c3,3,3,2016-05-03T10:00:00Z,5"];
    const claims = [
      { id: "k1", predicate: "drove", subject: "person:a", object: "person:b" },
      { id: "k2", predicate: "met", subject: "person:c", object: "person:b" },
    ];
    const one = analyze(recordsOf({ calls, statements: [{ id: "s", kind: "interview", claims }] }));
    const other = analyze(
      recordsOf({
        calls: [...calls].reverse(),
        statements: [{ id: "s", kind: "interview", claims: [...claims].reverse() }],
      }),
    );
    expect(analysisText({ ...other, problems: [] })).toBe(analysisText({ ...one, problems: [] }));
    expect(other.problems.map(({ line }) => line)).toEqual([2]);
  });

  it("tells what a role or standing rests on where that is asked for, or cheap, and says whether it did", () => {
    const records = recordsOf({
      statements: [
        statement("s", [{ predicate: "drove", subject: "person:d", object: "person:x" }], { witness: "person:w" }),
      ],
    });
    const supportIn = (options: AnalyzeOptions) => {
      const analysis = analyze(records, options);
      return [analysis.options.support, analysis.actors.find(({ id }) => id === "person:x")?.support];
    };
    const gone = [{ left: "person:w", role: null, standing: null }];
    expect(supportIn({})).toEqual([true, gone]);
    expect(supportIn({ support: true })).toEqual([true, gone]);
    expect(supportIn({ support: false })).toEqual([false, undefined]);
  });

  it("states the model by name, and a caller's own in full", () => {
    expect(analyze(recordsOf(nothing)).options.model).toBe("faisceau-1");
    const own = { id: "own", version: "3", roles: [], indicators: [], groupCaps: new Map([["g", 3]]) };
    expect(analyze(recordsOf(nothing), { model: own }).options.model).toEqual({
      id: "own",
      version: "3",
      roles: [],
      indicators: [],
      groupCaps: [["g", 3]],
    });
  });

  it("names its own version", () => {
    const { version: packaged } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    expect(version).toBe(packaged);
  });

  it("cites at most a hundred records and says how many there are", () => {
    const statements = Array.from({ length: 130 }, (_, i) =>
      statement(`s${i}`, [{ predicate: "drove", subject: "person:p", object: `person:m${i}` }], {
        witness: `person:w${i}`,
      }),
    );
    const driver = analyze(recordsOf({ statements })).actors.find(({ id }) => id === "person:p");
    const said = driver?.roles[0]?.indicators.find(({ id }) => id === "said-to-have-driven");
    expect([said?.cites.length, said?.citesTotal]).toEqual([100, 130]);
  });
});
