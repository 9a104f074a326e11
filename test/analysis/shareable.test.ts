import { describe, expect, it } from "vitest";
import { analyze } from "../../src/analysis/analyze.js";
import { shareable } from "../../src/analysis/shareable.js";
import { recordsOf } from "../records-of.js";

const caseOf = (others: number) =>
  recordsOf({
    people: [{ id: "w", protected: true }],
    phones: ["900,w"],
    calls: Array.from({ length: others }, (_, i) => [
      `a${i},900,${i + 1},2013-08-05T10:00:0${i}Z,60`,
      ...Array.from({ length: i }, (_, j) => `b${i}-${j},${i + 1},${j + 1},2013-08-06T10:00:00Z,60`),
    ]).flat(),
  });

describe("a document that leaves the house", () => {
  it("does not say to which community a protected person belongs where it has fewer than three others", () => {
    const whole = analyze(caseOf(2));
    const { analysis, withheld } = shareable(whole);
    const hidden = analysis.actors.find(({ id }) => id.startsWith("person:protected-"));
    expect(hidden?.community).toBeUndefined();
    expect(analysis.communities.flatMap(({ members }) => members)).not.toContain(hidden?.id);
    expect(withheld.map(({ what, count }) => [what, count])).toEqual([
      ["communities of protected people", 1],
      ["instants and seconds of protected people's ties", 2],
    ]);
  });

  it("says it where three others or more are in it", () => {
    const { analysis } = shareable(analyze(caseOf(4)));
    expect(analysis.actors.find(({ id }) => id.startsWith("person:protected-"))?.community).toBe(0);
  });

  it("has of a protected person's ties no instant by which a call is found, and of others' all", () => {
    const { analysis } = shareable(analyze(caseOf(3)));
    for (const tie of analysis.ties) {
      const hidden = tie.source.includes("protected-") || tie.target.includes("protected-");
      expect([tie.first, tie.last, tie.seconds].every((value) => value === undefined)).toBe(hidden);
    }
  });

  it("is the document itself where protected people are revealed", () => {
    const revealed = analyze(caseOf(2), { revealProtected: true });
    expect(shareable(revealed)).toEqual({ analysis: revealed, withheld: [] });
  });
});
