import { describe, expect, it } from "vitest";
import { analyze } from "../../src/analysis/analyze.js";
import { timelineSvg } from "../../src/pictures/timeline-svg.js";
import { recordsOf } from "../records-of.js";
import { fixture, hiddenTexts, marksOf, refused } from "./svg.js";

const sum = (counts: string | undefined): number =>
  (counts ?? "").split(" ").reduce((total, n) => total + Number(n), 0);
const rows = (svg: string, attribute: string) =>
  marksOf(svg).filter(
    ({ name, attributes }) =>
      name === "g" && attributes[attribute] !== undefined && attributes["data-counts"] !== undefined,
  );

describe.each(["minimal", "harmattan"])("the time line of %s", (name) => {
  const { analysis, records } = fixture(name);
  const svg = timelineSvg(analysis, records);

  it("is well-formed, and holds nothing that a strict policy refuses", () => {
    expect(refused(svg)).toEqual([]);
    expect(timelineSvg(structuredClone(analysis), records)).toBe(svg);
  });

  it("counts every call of the document once", () => {
    expect(sum(rows(svg, "data-series")[0]?.attributes["data-counts"])).toBe(analysis.records.calls);
  });

  it("has a row for each role that somebody with calls plays, and no other", () => {
    const roles = new Set(analysis.actors.map(({ role }) => role));
    for (const row of rows(svg, "data-role")) expect(roles).toContain(row.attributes["data-role"]);
  });

  it("marks every event and names the zone of the case", () => {
    const drawn = marksOf(svg).flatMap(({ attributes }) => attributes["data-event"] ?? []);
    const dated = records.events.filter(({ at }) => at !== undefined).map(({ id }) => `event:${id}`);
    expect(drawn.sort()).toEqual(dated.sort());
    expect(marksOf(svg)[0]?.attributes["data-zone"]).toBe(records.case.timeZone);
    expect(svg).toContain(records.case.timeZone);
  });

  it("draws the hours of phones of people with a role alone, as many as they have calls", () => {
    const roleOf = new Map(analysis.actors.map(({ id, role }) => [id, role]));
    for (const { attributes } of marksOf(svg)) {
      if (attributes["data-hours"] === undefined) continue;
      expect(roleOf.get(attributes["data-actor"] ?? "")).toBe(attributes["data-role"]);
      const phone = attributes["data-phone"]?.slice("phone:".length);
      const calls = records.calls.filter(({ caller, callee }) => caller === phone || callee === phone).length;
      expect(sum(attributes["data-hours"])).toBeLessThanOrEqual(calls);
    }
  });

  it("holds no id, name or number of a protected person", () => {
    for (const text of hiddenTexts(name)) expect(svg).not.toContain(text);
  });
});

describe("the time line", () => {
  it("marks the days for which a source supplied nothing", () => {
    const { analysis, records } = fixture("harmattan");
    const svg = timelineSvg(analysis, records);
    const libya = marksOf(svg).find(({ attributes }) => attributes["data-source"] === "source:cdr-ly");
    const first = Number(marksOf(svg)[0]?.attributes["data-first-day"]);
    // 3 and 4 June 2016.
    const gaps = (libya?.attributes["data-covered"] ?? "").split(" ").flatMap((n, i) => (n === "0" ? [first + i] : []));
    expect(gaps.filter((day) => day === 16955 || day === 16956)).toEqual([16955, 16956]);
  });

  it("puts calls into weeks and more where the time is long", () => {
    const calls = Array.from(
      { length: 40 },
      (_, i) => `c${i},1,2,${2000 + Math.floor(i / 2)}-0${1 + (i % 2)}-15T10:00:00Z,5`,
    );
    const records = recordsOf({ calls });
    const svg = timelineSvg(analyze(records), records);
    expect(Number(marksOf(svg)[0]?.attributes["data-days"])).toBeGreaterThan(27);
    expect(sum(rows(svg, "data-series")[0]?.attributes["data-counts"])).toBe(40);
  });

  it("reads days and hours in the zone it is given", () => {
    const records = recordsOf({ calls: ["c1,1,2,2016-05-02T23:30:00Z,5"] });
    const analysis = analyze(records);
    const firstDay = (timeZone: string) =>
      Number(marksOf(timelineSvg(analysis, records, { timeZone }))[0]?.attributes["data-first-day"]);
    expect(firstDay("Africa/Tripoli")).toBe(firstDay("UTC") + 1);
    expect(() => timelineSvg(analysis, records, { timeZone: "Nowhere/Else" })).toThrow(RangeError);
  });

  it("draws a case without calls, events or coverage, and says so", () => {
    const records = recordsOf({ people: [{ id: "a" }] });
    const svg = timelineSvg(analyze(records), records, { language: "fr" });
    expect(refused(svg)).toEqual([]);
    expect(svg).toContain("Aucun appel n&#39;est au dossier.");
  });

  it("asks for the key where the document's pseudonyms have one", () => {
    const { records } = fixture("harmattan");
    const pseudonymKey = new Uint8Array(32).fill(7);
    const keyed = analyze(records, { support: false, pseudonymKey });
    expect(() => timelineSvg(keyed, records)).toThrow(/pseudonymKey/);
    expect(refused(timelineSvg(keyed, records, { pseudonymKey }))).toEqual([]);
  });
});
