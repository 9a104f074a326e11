import { describe, expect, it } from "vitest";
import { admits } from "../../src/records/handling.js";

describe("handling", () => {
  it.each([
    ["IT; europol", "IT", true],
    ["IT; europol", "Europol", true],
    ["Parquet  de Palermo, IT", "parquet de palermo", true],
    ["IT; europol", "LY", false],
    ["IT", "I", false],
    ["judge-only", "IT", false],
    ["judge-only", "Judge-only", true],
    ["enquête", "enque\u0302te", true],
    ["all", "IT", true],
    ["TLP:CLEAR", "IT", true],
    // A list of names is taken at its word: "all" is everybody where it stands alone.
    ["all; not LY", "LY", false],
    ["TLP:RED", "IT", false],
    [" ", "IT", true],
  ])("%s admits %s: %s", (handling, reader, expected) => {
    expect(admits({ handling }, reader)).toBe(expected);
  });

  it("lets a state see what it supplied, and everybody what nobody has marked", () => {
    expect(admits({ handling: "judge-only", state: "IT" }, "it")).toBe(true);
    expect(admits({}, "IT")).toBe(true);
  });

  it("admits no reader without a name", () => {
    expect(admits({ handling: "a;;b" }, " ")).toBe(false);
  });
});
