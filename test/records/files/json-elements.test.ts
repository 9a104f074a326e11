import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonElements } from "../../../src/records/files/json-elements.js";
import { inPieces } from "../in-pieces.js";

const read = (text: string | Uint8Array, length = 5, longest?: number) => {
  const elements = jsonElements(inPieces(text, length), longest);
  const rows: unknown[] = [];
  let next = elements.next();
  while (next.done !== true) {
    rows.push([next.value.line, "fault" in next.value ? next.value.fault : next.value.object]);
    next = elements.next();
  }
  return { rows, malformed: next.value.malformed };
};

describe("jsonElements", () => {
  it("reads elements with the lines on which they begin", () => {
    expect(read('\n[ {"a": "],}\\""},\n\n {"b":\n[1, {"c": 2}]\n}, 7 ]\n')).toEqual({
      rows: [
        [2, { a: '],}"' }],
        [4, { b: [1, { c: 2 }] }],
        [6, "not-an-object"],
      ],
      malformed: undefined,
    });
    expect(read(" [ ] ")).toEqual({ rows: [], malformed: undefined });
  });

  it("finds bytes that are no UTF-8, halves of a pair and too much text in their element alone", () => {
    const encoder = new TextEncoder();
    const bytes = new Uint8Array([
      ...encoder.encode('[{"a":"'),
      0xff,
      ...encoder.encode('"},\n{"b":"\\ud800"},\n{"c":1}]'),
    ]);
    expect(read(bytes).rows).toEqual([
      [1, "not-utf-8"],
      [2, "lone-surrogate"],
      [3, { c: 1 }],
    ]);
    expect(read(`[{"a":"${"x".repeat(60)}"},{"c":1}]`, 7, 50).rows).toEqual([
      [1, "row-too-long"],
      [1, { c: 1 }],
    ]);
  });

  it.for(["", "{}", '[{"a":1}', '[{"a":1},]', "[,{}]", "[{}] x", "[{} {}]", "[{]}]", '[{"a":1}}', "[nul]", '["a]'])(
    "calls %j malformed",
    (text) => {
      expect(read(text).malformed).toBeTypeOf("string");
    },
  );

  it("agrees with JSON.parse on what is an array, and on what is in it", () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom("[", "]", "{", "}", ",", '"', "1", ":", " ", "\\", "\n") }),
      fc
        .array(fc.dictionary(fc.string(), fc.jsonValue()), { maxLength: 4 })
        .map((value) => JSON.stringify(value, undefined, 1)),
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (some, length) => {
        const { rows, malformed } = read(some, length);
        let value: unknown;
        try {
          value = JSON.parse(some);
        } catch {
          value = undefined;
        }
        expect(malformed === undefined).toBe(Array.isArray(value));
        if (Array.isArray(value)) expect(rows).toHaveLength(value.length);
      }),
      { numRuns: 1000 },
    );
  });
});
