import { expect, it } from "vitest";
// @ts-expect-error a plain script that every engine runs has no declarations
import { shuffledCase } from "./shuffle.mjs";

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (part: Uint8Array | undefined) => new TextDecoder().decode(part);
const lines = (part: string) => part.split("\n").sort();

it("moves rows, lines, elements, claims and files, and loses nothing", () => {
  const files = new Map([
    [
      "calls.csv",
      bytes(`id,x\n${Array.from({ length: 30 }, (_, i) => `c${i},"a\nb"`).join("\n")}\nc99,"open\nto the end`),
    ],
    ["people.json", bytes(JSON.stringify(Array.from({ length: 30 }, (_, i) => ({ id: `p${i}` }))))],
    ["statements.jsonl", bytes('{"id":"s1","claims":[1,2,3,4,5,6,7,8,9]}\n{"id":"s2"}\nbroken {\n{"id":"s3"}\n')],
    ["broken.json", bytes("[1, 2")],
  ]);
  const other: Map<string, Uint8Array> = shuffledCase(files, 1);
  expect([...other.keys()].sort()).toEqual([...files.keys()].sort());

  const calls = text(other.get("calls.csv"));
  expect(calls).not.toBe(text(files.get("calls.csv")));
  expect(calls.startsWith("id,x\n")).toBe(true);
  expect(calls.endsWith('c99,"open\nto the end')).toBe(true);
  expect(lines(calls)).toEqual(lines(text(files.get("calls.csv"))));

  const people = JSON.parse(text(other.get("people.json")));
  expect(people).not.toEqual(JSON.parse(text(files.get("people.json"))));
  expect(people).toHaveLength(30);

  const statements = text(other.get("statements.jsonl")).trim().split("\n");
  expect(statements).toHaveLength(4);
  expect(statements).toContain("broken {");
  const claims = JSON.parse(statements.find((line) => line.includes("s1")) ?? "").claims;
  expect(claims).not.toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(claims.sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);

  expect(text(other.get("broken.json"))).toBe("[1, 2");
  expect([...shuffledCase(files, 1)]).toEqual([...other]);
});
