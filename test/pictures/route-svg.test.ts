import { describe, expect, it } from "vitest";
import { analyze } from "../../src/analysis/analyze.js";
import { routeSvg } from "../../src/pictures/route-svg.js";
import { recordsOf } from "../records-of.js";
import { fixture, hiddenTexts, marksOf, refused } from "./svg.js";

const stages = (svg: string): readonly (string | undefined)[] =>
  marksOf(svg)
    .filter(({ attributes }) => attributes["data-stage"] !== undefined)
    .sort((a, b) => Number(a.attributes["data-stage"]) - Number(b.attributes["data-stage"]))
    .map(({ attributes }) => attributes["data-place"]);

describe.each(["minimal", "harmattan"])("the route of %s", (name) => {
  const { analysis, records } = fixture(name);
  const svg = routeSvg(analysis, records, { language: "fr" });

  it("is well-formed, and holds nothing that a strict policy refuses", () => {
    expect(refused(svg)).toEqual([]);
    expect(routeSvg(structuredClone(analysis), records, { language: "fr" })).toBe(svg);
  });

  it("names every place of the records", () => {
    const drawn = new Set(marksOf(svg).map(({ attributes }) => attributes["data-place"]));
    for (const { place } of [...records.cells, ...records.events])
      if (place !== undefined) expect(drawn).toContain(`place:${place}`);
  });

  it("moves nobody to whom no role is assigned", () => {
    const roles = new Set(analysis.actors.map(({ role }) => role));
    for (const { attributes } of marksOf(svg))
      if (attributes["data-basis"] !== undefined && attributes["data-basis"] !== "sea")
        expect(roles).toContain(attributes["data-role"]);
  });

  it("holds no id, name or number of a protected person", () => {
    for (const text of hiddenTexts(name)) expect(svg).not.toContain(text);
  });
});

it("puts the stages of harmattan in the order of the journey", () => {
  const { analysis, records } = fixture("harmattan");
  const order = stages(routeSvg(analysis, records)).map((place) => place?.slice("place:".length));
  expect(order.slice(0, 3)).toEqual(["agadez", "dirkou", "sabha"]);
  expect(order.at(-1)).toBe("lampedusa");
  expect(order.indexOf("sabratha")).toBeGreaterThan(order.indexOf("sabha"));
});

it("puts places without coordinates in a line in the order of the journey", () => {
  const drove = (id: string, from: string, to: string) => ({
    id,
    predicate: "drove",
    subject: "person:d",
    object: "person:w",
    from: `place:${from}`,
    to: `place:${to}`,
    credibility: 1,
  });
  const records = recordsOf({
    statements: [
      {
        id: "s1",
        kind: "interview",
        witness: "person:w",
        reliability: "A",
        claims: [drove("c1", "m", "z"), drove("c2", "z", "b")],
      },
      {
        id: "s2",
        kind: "interview",
        witness: "person:v",
        reliability: "A",
        claims: [{ ...drove("c3", "m", "z"), object: "person:v" }],
      },
      {
        id: "s3",
        kind: "interview",
        witness: "person:u",
        reliability: "A",
        claims: [{ ...drove("c4", "m", "z"), object: "person:u" }],
      },
    ],
  });
  const analysis = analyze(records);
  expect(analysis.actors.find(({ id }) => id === "person:d")?.role).toBe("driver");
  const svg = routeSvg(analysis, records);
  expect(refused(svg)).toEqual([]);
  expect(stages(svg)).toEqual(["place:m", "place:z", "place:b"]);
  expect(svg).toContain("not to scale");
});

it("draws a case without places, and says so", () => {
  const records = recordsOf({ people: [{ id: "a" }] });
  const svg = routeSvg(analyze(records), records);
  expect(refused(svg)).toEqual([]);
  expect(svg).toContain("No place is recorded.");
});
