import { describe, expect, it } from "vitest";
import { quoted } from "../../../src/records/fields/quoted.js";

describe("quoted", () => {
  it.for<[unknown, string]>([
    ["plain", '"plain"'],
    ["a\nb\u0085\u202Ec\ud800", '"a\\u000Ab\\u0085\\u202Ec\\uD800"'],
    ["x".repeat(61), `"${"x".repeat(60)}…"`],
    ["😀".repeat(60), `"${"😀".repeat(60)}"`],
    [7, "7"],
    [true, "true"],
    [[1], "a list"],
    [{ a: 1 }, "an object"],
  ])("%j", ([value, text]) => {
    expect(quoted(value)).toBe(text);
  });

  it("takes no time over a text of any length", () => {
    expect(quoted("y".repeat(10_000_000))).toHaveLength(63);
  });
});
