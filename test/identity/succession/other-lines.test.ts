import { describe, expect, it } from "vitest";
import { betweenLine, cellLine } from "../../../src/identity/succession/other-lines.js";
import type { PhoneHistory } from "../../../src/identity/succession/phone-histories.js";

const at = (cells: readonly (readonly [string, number])[]): PhoneHistory => ({
  phone: "a",
  sessions: new Float64Array(1),
  contacts: new Map(),
  contactWeight: 0,
  cells: new Map(cells),
  devices: new Set(),
  rhythm: [0, 0, 0, 0, 0, 0, 0, 0],
  calls: 0,
});

describe("what other cells say", () => {
  const ofCase = new Map([
    ["home", 50],
    ["away", 50],
    ["rare", 2],
  ]);

  it("is little: another network has other masts, and people change cards on a journey", () => {
    expect(cellLine(at([["home", 50]]), at([["away", 50]]), ofCase, () => undefined)).toBe(-2);
  });

  it("is more where both were seen in a rare one", () => {
    expect(cellLine(at([["rare", 1]]), at([["rare", 1]]), ofCase, () => undefined)).toBeGreaterThan(3);
  });
});

describe("a cell that their circle shares", () => {
  it("says less: all who come to one house are seen there", () => {
    const ofCase = new Map([
      ["house", 20],
      ["elsewhere", 80],
    ]);
    const said = (share: number | undefined): number =>
      cellLine(at([["house", 4]]), at([["house", 4]]), ofCase, () => share);
    expect(said(0.8)).toBeLessThan(said(undefined));
  });
});

describe("calls between the two", () => {
  it("speak against one person, never so much that an old phone left to a relative is ruled out", () => {
    expect([0, 1, 4, 100].map(betweenLine)).toEqual([0, -4, -8, -8]);
  });
});
