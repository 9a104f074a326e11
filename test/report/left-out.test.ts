import { expect, it } from "vitest";
import { analyze } from "../../src/analysis/analyze.js";
import { reportHtml } from "../../src/report/report-html.js";
import { recordsFor } from "../../src/sensitivity/records-for.js";
import { recordsOf } from "../records-of.js";

const leftOut = (page: string): string => /<section id="left-out">.*?<\/section>/s.exec(page)?.[0] ?? "";

const whole = () =>
  recordsOf({
    people: [{ id: "a" }, { id: "b" }],
    sources: ["open,cdr,A,,,", "shut,cdr,A,eurojust,,"],
    calls: ["c1,+1,+2,2016-05-01T10:00:00Z,3,voice,,,open", "c2,+2,+3,2016-05-02T10:00:00Z,3,voice,,,shut"],
  });

it.each([
  [
    "en",
    "Sources not for this reader",
    "For europol: 1 source left out",
    "Equal records made one",
    "Identities not applied",
  ],
  ["fr", "Sources fermées à ce lecteur", "Pour europol", "Pièces égales réunies", "Identités non appliquées"],
] as const)(
  "names the sources left out for a reader, after reading and before inferring, in %s",
  (lang, step, why, before, after) => {
    const records = recordsFor(whole(), "europol");
    const section = leftOut(reportHtml(analyze(records), records, { lang, for: "europol" }));
    const at = [before, step, why, after].map((text) => section.indexOf(text));
    expect(at.every((place) => place >= 0)).toBe(true);
    expect([...at].sort((x, y) => x - y)).toEqual(at);
    expect(section.includes(`${step}</th><td class="number"><data value="1">1</data>`)).toBe(true);
    expect(section.includes("shut")).toBe(false);
  },
);

it("says nothing of readers where the report is for none", () => {
  const records = whole();
  expect(leftOut(reportHtml(analyze(records), records)).includes("reader")).toBe(false);
});
