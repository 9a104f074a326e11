import { expect, it } from "vitest";
import { addToList } from "../../src/exact/add-to-list.js";

it("keeps keys and items in the order in which they came", () => {
  const lists = new Map<string, number[]>();
  addToList(lists, "b", 2);
  addToList(lists, "a", 1);
  addToList(lists, "b", 1);
  expect([...lists]).toEqual([
    ["b", [2, 1]],
    ["a", [1]],
  ]);
});
