import { expect, it } from "vitest";
import { proposeIdentities } from "../../src/identity/propose-identities.js";
import { nextEvidence } from "../../src/next-evidence/next-evidence.js";
import { reportHtml } from "../../src/report/report-html.js";
import { missingDataIntervals } from "../../src/sensitivity/missing-data-intervals.js";
import { fixture } from "../pictures/svg.js";

/** Every number in a value of JSON, and how many things each list holds. */
const numbersIn = (value: unknown, into: Set<number> = new Set()): Set<number> => {
  if (typeof value === "number") into.add(value);
  else if (Array.isArray(value)) {
    into.add(value.length);
    for (const one of value) numbersIn(one, into);
  } else if (typeof value === "object" && value !== null) for (const one of Object.values(value)) numbersIn(one, into);
  return into;
};

/** How many there are of each. */
const counted = <T>(all: readonly T[], of: (one: T) => unknown): readonly number[] =>
  [...new Set(all.map(of))].map((kind) => all.filter((one) => of(one) === kind).length);

it("prints no number that is neither in the document nor counted or added up from it", () => {
  const { records, analysis } = fixture("harmattan");
  const page = reportHtml(analysis, records);
  const known = numbersIn(analysis);
  for (const role of analysis.actors.flatMap(({ roles }) => roles)) {
    known.add(role.weight - role.prior);
    for (const sign of [1, -1])
      known.add(
        role.indicators
          .map(({ weight }) => weight)
          .filter((weight) => weight * sign > 0 && Math.abs(weight) <= 2)
          .reduce((sum, weight) => sum + weight, 0),
      );
  }
  for (const n of [
    ...counted(analysis.actors, ({ standing }) => standing),
    ...counted(analysis.actors, ({ role }) => role),
    ...counted(records.statements, ({ source }) => source),
    ...counted(records.phones, ({ source }) => source),
    // A call of two operators is counted for both.
    ...records.sources.map(
      ({ id }) => records.calls.filter(({ source, otherLeg }) => source === id || otherLeg?.source === id).length,
    ),
    analysis.communities.filter(({ members }) => members.length === 1).length,
    analysis.actors.filter(({ id }) => id.includes(":protected-")).length,
  ])
    known.add(n);
  // Beside the document stand what the library says of who is who, of evidence to look for, and of ranks.
  numbersIn(proposeIdentities(records), known);
  numbersIn(nextEvidence(records), known);
  numbersIn(missingDataIntervals(records, { loss: [0.1], measures: ["betweenness", "degree", "pagerank"] }), known);
  for (const measure of ["betweenness", "degree", "pagerank"] as const)
    for (const { measures } of analysis.actors)
      known.add(1 + analysis.actors.filter((other) => other.measures[measure] > measures[measure]).length);
  const printed = [...page.matchAll(/<data value="([^"]*)">/g)].map(([, value]) => Number(value));
  expect(printed.length).toBeGreaterThan(500);
  expect(printed.filter((value) => !known.has(value))).toEqual([]);
});

it("leaves no number without its value in the parts that are written in words", () => {
  const { records, analysis } = fixture("harmattan");
  const page = reportHtml(analysis, records, { lang: "fr" });
  for (const part of ["summary", "people", "crews"]) {
    const [text = ""] = new RegExp(`<section id="${part}">.*?</section>`, "s").exec(page) ?? [];
    const bare = text
      .replace(/<(data|code|bdi|h2|h3)[^>]*>.*?<\/\1>/gs, "")
      .replace(/<[^>]*>/g, " ")
      .replaceAll("ENFSI (2015)", "");
    expect(/\d+/.exec(bare)?.[0]).toBeUndefined();
  }
});
