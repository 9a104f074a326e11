import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { analyze } from "../../src/analysis/analyze.js";
import { withoutFormulas } from "../../src/exports/csv.js";
import { exportFormats } from "../../src/exports/formats.js";
import { plainId } from "../../src/exports/plain-id.js";
import { recordsOf, statement } from "../records-of.js";

const caseOf = (texts: readonly string[]) => {
  const keys = texts.map((text, i) => `${text.replace(/[\p{Cc}\p{Surrogate}]/gu, "")}k${i}`);
  return recordsOf({
    title: texts.join(" ") || "none",
    people: keys.map((id, i) => ({ id, names: [texts[i] || "x"] })),
    statements: keys.map((key, i) =>
      statement(`s${i}`, [
        {
          predicate: "drove",
          subject: `person:${key}`,
          object: `person:${keys[(i + 1) % keys.length]}`,
          credibility: 2,
          quote: texts[i],
        },
      ]),
    ),
  });
};

const exported = (name: string, texts: readonly string[]): readonly string[] => {
  const records = caseOf(texts);
  const files = exportFormats.get(name)?.write(analyze(records), records).files ?? [];
  return files.map(({ text }) => text);
};

const hostile = fc.array(
  fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.constantFrom(
      "__proto__",
      "constructor",
      "=1+1",
      "]]>",
      "\\u0027",
      "a\r\nb",
      '"',
      "'",
      "\u0001",
      "\u202Eabc",
      "n".repeat(300),
    ),
  ),
  { minLength: 2, maxLength: 5 },
);

describe.each([...exportFormats.keys()])("%s", (name) => {
  it("gives the same bytes for the same records, in whole characters", () => {
    fc.assert(
      fc.property(hostile, (texts) => {
        const [first, second] = [exported(name, texts), exported(name, texts)];
        expect(first).toEqual(second);
        for (const text of first) expect(text).not.toMatch(/\p{Surrogate}/u);
      }),
      { numRuns: 20 },
    );
  });
});

describe.each(["graphml", "gexf"])("%s", (name) => {
  it("is well-formed XML that says what was given, whatever the texts are", () => {
    fc.assert(
      fc.property(hostile, (texts) => {
        const names: string[] = [];
        const parser = new SaxesParser();
        parser.on("error", (error) => {
          throw error;
        });
        parser.on("opentag", ({ name: tag, attributes }) => {
          if (tag === "node") names.push(String(attributes.id));
        });
        parser.write(exported(name, texts)[0] ?? "").close();
        const ids = analyze(caseOf(texts)).actors.map(({ id }) => id);
        expect(names.sort()).toEqual(ids.map((id) => id.replace(/[\uFFFE\uFFFF]/g, "\uFFFD")).sort());
      }),
      { numRuns: 40 },
    );
  });

  it("counts what XML cannot hold", () => {
    const records = caseOf(["a\u0001b", "c"]);
    const found = exportFormats.get(name)?.write(analyze(records), records).leftOut ?? [];
    expect(found.some(({ what, count }) => what === "characters in texts" && count > 0)).toBe(true);
  });
});

describe("csv", () => {
  it("has no cell that a spreadsheet takes for a formula, whatever separator it takes", () => {
    fc.assert(
      fc.property(hostile, (texts) => {
        for (const table of exported("csv", texts))
          for (const cell of table.split(/[,;\t\r\n"]+\s*/))
            if (!/^-?[\d.]+(e-?\d+)?$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@＝＋－＠]/u);
      }),
      { numRuns: 60 },
    );
  });

  it("puts one apostrophe in front, and it can be taken off again", () => {
    expect(withoutFormulas("=1+1")).toBe("'=1+1");
    expect(withoutFormulas("a;=1")).toBe("a;'=1");
    expect(withoutFormulas("'=1")).toBe("''=1");
    expect(withoutFormulas("'Ali")).toBe("'Ali");
    expect(withoutFormulas("Abd-el-Kader")).toBe("Abd-el-Kader");
    expect(withoutFormulas("phone:+21891000001")).toBe("phone:+21891000001");
  });

  it("keeps every number readable: it stands with its kind, never as a number to compute with", () => {
    const records = recordsOf({ calls: ["c1,+21891000001,+21891000002,2013-08-05T10:00:00Z,60"] });
    const [nodes] = exportFormats.get("csv")?.write(analyze(records)).files ?? [];
    expect(nodes?.text).toContain("\r\nphone:+21891000001,phone:+21891000001,Phone,,phone:+21891000001,");
  });
});

describe("ids in formats without escapes", () => {
  it("stay two, and can be read back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom("kept" as const, "encoded" as const), (id, spaces) => {
        const plain = plainId(id, spaces);
        expect(plain).not.toMatch(/["'\\\p{Cc}]/u);
        expect(decodeURIComponent(plain)).toBe(id);
      }),
    );
  });
});

describe("cypher", () => {
  it("never writes a backslash before a u, which some versions read before they look for the end of a text", () => {
    fc.assert(
      fc.property(hostile, (texts) => {
        expect(exported("cypher", [...texts, "\\u0027 x", "\\\\u0027"])[0]).not.toContain("\\u");
      }),
      { numRuns: 20 },
    );
  });
});

describe("formats with records", () => {
  const records = recordsOf({ calls: ["c1,1,2,2013-08-05T10:00:00Z,60"] });

  it.each(["ftm", "case"])("%s refuses records that were not analysed, and another veil", (name) => {
    const write = exportFormats.get(name)?.write;
    const other = recordsOf({ calls: ["c1,1,2,2013-08-05T10:00:00Z,61"] });
    expect(() => write?.(analyze(records), other)).toThrow(/not the records/);
    expect(() => write?.(analyze(records), records, { revealProtected: true })).toThrow(/revealProtected/);
  });
});

it("weighs a tie with its own strength where calls count by their attribution", () => {
  const records = recordsOf({
    people: [{ id: "a" }, { id: "b" }],
    phones: ["1,a,,,subscriber", "1,b,,,seized"],
    calls: ["c1,1,2,2013-08-05T10:00:00Z,60", "c2,2,1,2013-08-05T11:00:00Z,60"],
  });
  const analysis = analyze(records, { attributions: "weighted" });
  const [tie] = analysis.ties;
  expect(tie?.strength).toBeDefined();
  const { text = "" } = exportFormats.get("pajek")?.write(analysis).files[0] ?? {};
  expect(text.trim().split(" ").at(-1)).toBe(String(tie?.strength));
});
