import { describe, expect, it } from "vitest";
import { analyze } from "../../src/analysis/analyze.js";
import { reportHtml } from "../../src/report/report-html.js";
import { stampOfReport, verifyReport } from "../../src/report/verify-report.js";
import { recordsOf } from "../records-of.js";

const calls = ["c1,+1,+2,2016-05-01T10:00:00Z,3,,,,", "c2,+2,+3,2016-05-02T10:00:00Z,3,,,,"];
const records = recordsOf({ calls, people: [{ id: "w", names: ["Wanda"], protected: true }] });
const page = reportHtml(analyze(records), records, { lang: "fr" });

const differing = (...args: Parameters<typeof verifyReport>) =>
  verifyReport(...args).flatMap(({ check, same }) => (same ? [] : [check]));

describe("a report is checked against its records", () => {
  it("finds everything the same for the records that it was made of", () => {
    expect(differing(page, records)).toEqual([]);
  });

  it("finds an edited page, whatever the stamp says", () => {
    expect(differing(page.replace("<h2>", "<h2> "), records)).toEqual(["page"]);
  });

  it("finds other records, and what they change", () => {
    expect(differing(page, recordsOf({ calls: calls.slice(1) }))).toEqual(["records", "result", "page"]);
  });

  it("finds another version", () => {
    const stamp = page.replace(/"name":"faisceau","version":"[^"]*"/, '"name":"faisceau","version":"0.0.0"');
    expect(differing(stamp, records)).toEqual(["version", "page"]);
  });

  it("makes the page again with the options of the document, whatever else it was asked with", () => {
    for (const attributions of ["weighted", "certain-only"] as const) {
      const options = { attributions, communitySeeds: 3 };
      const counted = reportHtml(analyze(records, options), records);
      expect(differing(counted, records)).toEqual([]);
    }
  });

  it("needs the key of keyed pseudonyms, and no other does", () => {
    const pseudonymKey = new Uint8Array(32).fill(7);
    const keyed = reportHtml(analyze(records, { pseudonymKey }), records, { pseudonymKey });
    expect(() => verifyReport(keyed, records)).toThrow(/key/);
    expect(differing(keyed, records, { pseudonymKey })).toEqual([]);
    expect(differing(keyed, records, { pseudonymKey: new Uint8Array(32).fill(8) })).toContain("page");
  });

  it("refuses what is no report", () => {
    for (const text of [
      "",
      "<html></html>",
      '<script type="application/json" id="stamp">{}</script>',
      '<script type="application/json" id="stamp">[</script>',
    ]) {
      expect(stampOfReport(text)).toBeUndefined();
      expect(() => verifyReport(text, records)).toThrow(RangeError);
    }
  });
});
