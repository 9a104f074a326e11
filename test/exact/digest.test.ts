import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, sha256Hex, sha256HexOf } from "../../src/exact/digest.js";

const sha = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

describe("sha256Hex", () => {
  it("is the digest of the UTF-8, whole or in pieces", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), (pieces) => {
        expect(sha256Hex(pieces.join(""))).toBe(sha(pieces.join("")));
        expect(sha256HexOf(pieces)).toBe(sha(pieces.join("")));
      }),
    );
  });
});

describe("canonicalJson", () => {
  it("orders keys by code unit and writes numbers as RFC 8785 does", () => {
    const value = {
      "\u20ac": 1,
      "\r": 2,
      "\ufb33": 3,
      "1": 4,
      "\ud83d\ude00": 5,
      "\u0080": 6,
      "\u00f6": 7,
      numbers: [333333333.3333333, 1e30, 4.5, 0.002, 1e-27, -0],
    };
    expect(canonicalJson(value)).toBe(
      '{"\\r":2,"1":4,"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27,0],"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
    );
  });

  it("leaves out what is undefined, and refuses what JSON has not", () => {
    expect(canonicalJson({ a: undefined, b: null })).toBe('{"b":null}');
    for (const wrong of [undefined, Number.NaN, Number.POSITIVE_INFINITY, "\ud83d"])
      expect(() => canonicalJson(wrong)).toThrow();
  });
});
