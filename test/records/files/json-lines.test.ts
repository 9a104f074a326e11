import { describe, expect, it } from "vitest";
import { jsonLines } from "../../../src/records/files/json-lines.js";
import { inPieces } from "../in-pieces.js";

const short = (text: string | Uint8Array, length = 5, longest?: number) =>
  [...jsonLines(inPieces(text, length), longest)].map((row) => [row.line, "fault" in row ? row.fault : row.object]);

describe("jsonLines", () => {
  it("reads objects, and passes over empty lines", () => {
    expect(short('{"a":"\u2028"}\r\n\r\n\n{"b":1}')).toEqual([
      [1, { a: "\u2028" }],
      [4, { b: 1 }],
    ]);
  });

  it("says which lines are wrong as a whole, and goes on", () => {
    const start = new TextEncoder().encode(
      'x\n[]\nnull\n"a"\n{"a":"\\ud800"}\n{"\\udc00":1}\n{"a":"\\ud83d\\ude00"}\n \n',
    );
    expect(short(new Uint8Array([...start, 0x7b, 0xff, 0x7d]))).toEqual([
      [1, "not-json"],
      [2, "not-an-object"],
      [3, "not-an-object"],
      [4, "not-an-object"],
      [5, "lone-surrogate"],
      [6, "lone-surrogate"],
      [7, { a: "😀" }],
      [8, "not-json"],
      [9, "not-utf-8"],
    ]);
  });

  it("lets go of a line that is too long, and bears any depth", () => {
    expect(short(`{"a":"${"x".repeat(60)}"}\n{}\n`, 7, 50)).toEqual([
      [1, "row-too-long"],
      [2, {}],
    ]);
    const depth = 200_000;
    const deep = `${'{"a":'.repeat(depth)}"\\ud800"${"}".repeat(depth)}`;
    expect(short(deep, 1 << 16).map(([, fault]) => fault)).toSatisfy(
      ([fault]: unknown[]) => fault === "lone-surrogate" || fault === "not-json",
    );
  });
});
