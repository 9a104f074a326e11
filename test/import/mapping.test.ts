import { describe, expect, it } from "vitest";
import { MappingError, readMapping } from "../../src/import/mapping.js";
import { importPresets } from "../../src/import/presets.js";

const base = {
  format: "faisceau-mapping/1",
  name: "m",
  version: "1",
  columns: { caller: "A", callee: "B", start: "S" },
  time: { form: "iso" },
};

const faults = (value: unknown): readonly string[] => {
  try {
    readMapping(value);
    return [];
  } catch (error) {
    if (error instanceof MappingError) return error.faults;
    throw error;
  }
};

describe("readMapping", () => {
  it("accepts every preset", () => {
    expect(importPresets.size).toBeGreaterThanOrEqual(7);
    for (const [name, { mapping }] of importPresets) expect(readMapping(mapping), name).toEqual(mapping);
  });

  it("reports every fault at once, with its path and what would be right", () => {
    expect(
      faults({
        ...base,
        colums: {},
        encoding: "latin1",
        time: { form: "dd/mm/yyyy", zone: "Niamey" },
        numbers: { country: "ne" },
        kind: { words: { x: "talk" } },
      }),
    ).toEqual([
      'encoding: "latin1" is not known; write utf-8, utf-16le, utf-16be, windows-1252, windows-1256',
      'kind.words.x: "talk" is not known; write voice, sms, missed, data, other',
      'time.form: "dd/mm/yyyy" is no form of times; write one like "DD/MM/YYYY HH:mm:ss", or iso, excel, epoch, epoch-ms, generalized',
      'time.zone: "Niamey" is no IANA time zone; write one like Africa/Niamey',
      'numbers.country: "ne" is not two capital letters, like NE',
      'the mapping: "colums" is no field here; look for a typing error',
    ]);
  });

  it.each([
    [{ ...base, columns: { caller: "A", start: "S" } }, "who spoke with whom is missing"],
    [{ ...base, columns: { caller: "A", callee: "B" } }, "the time is missing"],
    [{ ...base, columns: { ...base.columns, other: "C" } }, "either the two ends"],
    [{ ...base, columns: { ...base.columns, calee: "C" } }, "calee"],
    [{ ...base, name: undefined }, "name: is missing"],
    [{ ...base, columns: { ...base.columns, caller: 0 } }, "columns.caller"],
    [[], "is not an object"],
    [null, "is not an object"],
    ["x", "is not an object"],
  ])("refuses %#", (value, says) => {
    expect(faults(value).join("\n")).toContain(says);
  });
});
