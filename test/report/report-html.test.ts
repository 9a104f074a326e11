import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { analyze } from "../../src/analysis/analyze.js";
import type { CaseRecords } from "../../src/records/case-records.js";
import { type ReportOptions, reportHtml } from "../../src/report/report-html.js";
import { fixture, hiddenTexts } from "../pictures/svg.js";
import { recordsOf } from "../records-of.js";

const langs = ["en", "fr"] as const;

const reportOf = (records: CaseRecords, options: ReportOptions = {}): string =>
  reportHtml(analyze(records, options), records, options);

const pages = new Map<string, string>();
let analysed: ReturnType<typeof analyze> | undefined;

/** The fixture's report, written once a language. */
const harmattan = (lang: (typeof langs)[number]): string => {
  const { records } = fixture("harmattan");
  analysed ??= analyze(records);
  const page = pages.get(lang) ?? reportHtml(analysed, records, { lang });
  pages.set(lang, page);
  return page;
};

const scripts = (page: string): readonly string[] =>
  [...page.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text = ""]) => text);

const hostile = `<script>alert(1)</script>"><img src=x onerror=alert(2)>\u202Egnp.exe</script><!--`;

const hostileCase = () =>
  recordsOf({
    title: `Title ${hostile}`,
    people: [{ id: "a", names: [hostile, "n".repeat(300)] }, { id: "b" }],
    sources: [`s1,interview,B,,"${hostile.replaceAll('"', '""')}",`],
    events: [{ id: "e1", kind: "departure", at: "2016-05-03", place: "x", title: hostile }],
    phones: ["+22700000001,a,,,seized,s1"],
    calls: [
      "c1,+22700000001,+22700000002,2016-05-01T10:00:00Z,30,voice,,,",
      "c2,+22700000002,+22700000001,2016-05-02T10:00:00Z,30,voice,,,",
    ],
    statements: [
      {
        id: "st1",
        kind: "interview",
        witness: "person:b",
        source: "s1",
        reliability: "A",
        claims: [
          {
            id: "k1",
            predicate: "drove",
            subject: "person:a",
            object: "person:b",
            credibility: 1,
            quote: `${hostile}${"q".repeat(20_000)}`,
          },
          { id: "k2", predicate: "recruited", subject: "person:a", object: "person:b", credibility: 1, quote: hostile },
        ],
      },
    ],
  });

describe("the page", () => {
  const { records } = fixture("minimal");

  it.each(langs)("is one file that reaches for nothing outside, in %s", (lang) => {
    const page = reportOf(records, { lang });
    expect(page.includes(`<html lang="${lang}"`)).toBe(true);
    expect(/ (?:src|srcset|action|poster|background)=/.exec(page)?.[0]).toBeUndefined();
    expect([...page.matchAll(/ href="([^"]*)"/g)].every(([, to]) => to?.startsWith("#"))).toBe(true);
    expect(/https?:\/\/(?!www\.w3\.org\/2000\/svg)/.exec(page)?.[0]).toBeUndefined();
  });

  it("runs one script, whose digest its policy names, and has no style but its own", () => {
    const page = reportOf(records);
    const [script, ...others] = scripts(page);
    expect(others).toEqual([]);
    const digest = (text: string) => createHash("sha256").update(text).digest("base64");
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    const [, style = ""] = /<style>(.*?)<\/style>/s.exec(page) ?? [];
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${digest(style)}'; script-src 'sha256-${digest(script ?? "")}'; base-uri 'none'; form-action 'none'`,
    );
    expect(/ style=/.exec(page)?.[0]).toBeUndefined();
    expect(/<[^>]* on[a-z]+=/.exec(page)?.[0]).toBeUndefined();
  });

  it("leads to every place that it links to", () => {
    const page = harmattan("fr");
    const ids = new Set([...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    const links = [...page.matchAll(/ href="#([^"]*)"/g)].map(([, to]) => to);
    expect(links.filter((to) => !ids.has(to))).toEqual([]);
    expect(ids.size).toBe([...page.matchAll(/ id="([^"]*)"/g)].length);
  });

  it("has a card for everybody in the table of people and open questions, and an entry for everybody else", () => {
    const page = harmattan("en");
    const section = /<section id="people">.*?<\/section>/s.exec(page)?.[0] ?? "";
    const listed = [...section.matchAll(/<tr data-actor="([^"]*)"/g)].map(([, id]) => id);
    const cards = new Set(
      [...page.matchAll(/<article id="card-[^"]*" class="card" data-actor="([^"]*)"/g)].map(([, id]) => id),
    );
    expect(listed.length).toBeGreaterThan(30);
    expect(listed.filter((id) => !cards.has(id))).toEqual([]);
    const entries = [...page.matchAll(/<li id="card-[^"]*" data-actor="([^"]*)"/g)].map(([, id]) => id);
    expect(entries.length + cards.size).toBe(analysed?.actors.length);
  });

  it("is the same for the same records, in whatever order they came", () => {
    const case1 = {
      calls: ["c1,+1,+2,2016-05-01T10:00:00Z,3,,,,", "c2,+2,+3,2016-05-02T10:00:00Z,3,,,,"],
      people: [{ id: "a" }, { id: "b" }],
    };
    const case2 = { calls: [...case1.calls].reverse(), people: [...case1.people].reverse() };
    expect(reportOf(recordsOf(case2)) === reportOf(recordsOf(case1))).toBe(true);
  });

  it("weighs less than 600 kB for the fixture harmattan", () => {
    for (const lang of langs) expect(Buffer.byteLength(harmattan(lang))).toBeLessThan(600_000);
  });

  it("accuses nobody in its own words", () => {
    for (const lang of langs) {
      const page = harmattan(lang);
      const own = page.replace(/<dl class="records">.*?<\/dl>/s, "").replace(/<li><a href="#r\d+">.*?<\/li>/gs, "");
      expect(/\b(?:guilty|criminals?|suspects?|coupables?|criminel\w*)\b/i.exec(own)?.[0]).toBeUndefined();
    }
  });
});

describe("hostile records", () => {
  it("are shown as text and break out of nothing", () => {
    const page = reportOf(hostileCase());
    expect(page.includes("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&gt;&lt;img src=x onerror=alert(2)&gt;")).toBe(
      true,
    );
    expect(page.includes("<img")).toBe(false);
    expect(page.includes("\u202E")).toBe(false);
    expect(scripts(page)).toHaveLength(1);
    expect([...page.matchAll(/<\/script>/g)]).toHaveLength(3);
    expect(page.includes("<!--")).toBe(false);
  });
});

describe("protected people", () => {
  it.each(langs)("stand nowhere by name, number or quote, in %s", (lang) => {
    const page = harmattan(lang);
    const hidden = hiddenTexts("harmattan");
    expect(hidden.length).toBeGreaterThan(0);
    for (const text of hidden) expect(page.includes(text)).toBe(false);
  });

  it("are shown where somebody asked for it", () => {
    const records = recordsOf({
      people: [{ id: "w", names: ["Wanda Witness"], protected: true }],
      calls: ["c1,+1,+2,2016-05-01T10:00:00Z,3,,,,"],
    });
    expect(reportOf(records).includes("Wanda Witness")).toBe(false);
    expect(reportOf(records, { revealProtected: true }).includes("Wanda Witness")).toBe(true);
  });
});
