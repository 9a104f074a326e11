import { readFileSync } from "node:fs";
// Numbers that no operator hands out: 00 after the country code, 555-01xx, and 020 7946 0xxx, which Ofcom keeps for drama.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPhone } from "../../src/import/read-phone.js";
import { plan } from "./with-plan.js";

const read = (raw: string, country?: string, form: "either" | "national" | "international" = "either") => {
  const phone = readPhone(raw, { plan, form, ...(country === undefined ? {} : { country }) });
  return "code" in phone ? phone.code : phone.kind === "anonymous" ? "anonymous" : phone.key;
};

it("names the version of the library that is installed", () => {
  const { dependencies } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(plan.name).toContain(` ${dependencies["libphonenumber-js"]} `);
});

describe("numbers", () => {
  it.each([
    ["+22700000101", undefined, "+22700000101"],
    ["00227 00 00 01 01", undefined, "+22700000101"],
    ["(00227) 00-00-01-01", undefined, "+22700000101"],
    ["00000101", "NE", "+22700000101"],
    ["22700000101", "NE", "+22700000101"],
    ["020 7946 0123", "GB", "+442079460123"],
    ["+44 (0)20 7946 0000", undefined, "+442079460000"],
    ["202 555 0101", "US", "+12025550101"],
    ["011 44 20 7946 0000", "US", "+442079460000"],
    ["='+22700000101'".replace(/'/g, '"'), undefined, "+22700000101"],
    ["'+22700000101", undefined, "+22700000101"],
    ["22700000101.0", "NE", "+22700000101"],
    ["\u202A+227\u00A000000101\u202C", undefined, "+22700000101"],
    ["+٢٢٧٠٠٠٠٠١٠١", undefined, "+22700000101"],
    ["tel:+22700000101", undefined, "+22700000101"],
    ["sip:+22700000101@ims.example", undefined, "+22700000101"],
  ])("%j of %s is %s", (raw, country, key) => {
    expect(read(raw, country)).toBe(key);
  });

  it("needs a country for a national number, and says so", () => {
    expect(read("00000101")).toBe("no-country");
    expect(read("22700000101", undefined, "international")).toBe("+22700000101");
  });

  it("says where digits are a number of two countries", () => {
    // Of Ofcom's numbers for drama, without its +; a German number may look so too.
    const phone = readPhone("442079460123", { plan, form: "either", country: "DE" });
    expect(phone).toMatchObject({ key: "+49442079460123", other: "+442079460123" });
    expect(readPhone("442079460123", { plan, form: "national", country: "DE" })).not.toHaveProperty("other");
  });

  it("keeps a number whose country's plan has none like it, as it stands", () => {
    expect(readPhone("+21800849037", { plan, form: "either" })).toEqual({
      key: "+21800849037",
      kind: "number",
      plan: "unknown",
    });
  });

  it.each([
    ["+22507000000", undefined],
    ["07000000", "CI"],
    ["22507000000", "CI"],
    ["+22900000101", undefined],
    ["00000101", "BJ"],
  ])("keeps %s, of a plan that is no longer in force", (raw, country) => {
    const phone = readPhone(raw, { plan, form: "either", ...(country === undefined ? {} : { country }) });
    expect(phone).toMatchObject({ kind: "number", plan: "old" });
    expect("key" in phone && phone.key).toMatch(/^\+22[59]\d{8}$/);
  });

  it("keeps digits that no plan places apart from numbers", () => {
    expect(read("2279000010199999", "NE")).toBe("unplaced:2279000010199999");
    expect(read("+999123456789")).toBe("unplaced:+999123456789");
  });
});

describe("what is no number", () => {
  it.each([
    ["200", "NE", "short:NE/200"],
    ["200", undefined, "short:200"],
    ["*101#", "NE", "service:NE/*101#"],
    ["#31#", undefined, "service:#31#"],
    ["MOMO-NE", "NE", "sender:MOMO-NE"],
    [" Info  4U ", undefined, "sender:Info 4U"],
    ["ليبيانا", undefined, "sender:ليبيانا"],
    ["Masqué", undefined, "anonymous"],
    ["WITHHELD", undefined, "anonymous"],
    ["+88216 00001234", undefined, "+8821600001234"],
    ["008816 12345678", undefined, "+881612345678"],
  ])("%j of %s is %s", (raw, country, key) => {
    expect(read(raw, country)).toBe(key);
  });

  it.each([
    ["2.27901E+11", "spreadsheet-number"],
    ["2,27901E+11", "spreadsheet-number"],
    ["2.27901e11", "spreadsheet-number"],
    ["2E+11", "spreadsheet-number"],
    ["#REF!", "spreadsheet-error"],
    ["#VALEUR!", "spreadsheet-error"],
    ["########", "spreadsheet-error"],
    ["+22700000101 (Moussa)", "number-and-text"],
    ["?", "not-a-number"],
    ["227+00", "not-a-number"],
  ])("%j is a row error (%s)", (raw, code) => {
    expect(read(raw, "NE")).toBe(code);
  });

  const signs = fc.string({ unit: fc.constantFrom(..."+0123456789 ()-*#.Eé٠"), maxLength: 18 });
  const cell = fc.oneof(signs, fc.string({ unit: "binary", maxLength: 20 }));

  it("never gives a key with + to anything but a number, whatever the cell", () => {
    fc.assert(
      fc.property(cell, fc.constantFrom("NE", "CI", undefined), (raw, country) => {
        const phone = readPhone(raw, { plan, form: "either", ...(country === undefined ? {} : { country }) });
        if ("code" in phone || phone.key === undefined) return;
        expect(phone.key.startsWith("+")).toBe(phone.kind === "number" || phone.kind === "satellite");
        if (phone.key.startsWith("+")) expect(phone.key).toMatch(/^\+\d{7,15}$/);
        else expect(phone.key).toMatch(/^(short|service|sender|unplaced):/);
      }),
      { numRuns: 500 },
    );
  });
});
