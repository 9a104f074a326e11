import { expect, it } from "vitest";
import { evidenceGraph } from "../../src/graph/evidence-graph.js";
import { recordsOf, statement } from "../records-of.js";

const records = recordsOf({
  calls: ["c1,100,200,2016-05-02T10:00:00Z,60", "c2,100,200,2016-05-03T10:00:00Z,0,sms"],
  ties: ["person:a,person:b,3"],
  phones: ["100,a,2016-05-01,,seized", "100,a,2016-05-01,,subscriber"],
  events: [{ id: "dep", kind: "departure", at: "2016-05-04", place: "zuwara" }],
  statements: [
    statement(
      "s",
      [
        { predicate: "boarded", subject: "person:m", object: "event:dep", credibility: 2 },
        { predicate: "named", subject: "person:a", name: "Ali" },
      ],
      { reliability: "B", witness: "person:w" },
    ),
  ],
});

it("has an edge for every call, row, tenure, claim and place of an event, with id, time and grade", () => {
  const graph = evidenceGraph(records);
  expect(graph.size).toBe(8);
  expect(graph.getEdgeAttributes("call:c2")).toMatchObject({ says: "sms", from: "2016-05-03T10:00:00Z" });
  expect(graph.getEdgeAttributes("claim:s#1")).toMatchObject({
    says: "boarded",
    reliability: "B",
    credibility: 2,
    firsthand: true,
    statement: "statement:s",
  });
  expect(graph.extremities("claim:s#1")).toEqual(["person:m", "event:dep"]);
  expect(graph.extremities("claim:s#2")).toEqual(["person:a", "person:a"]);
  expect(graph.extremities("event:dep")).toEqual(["event:dep", "place:zuwara"]);
});

it("keeps two rows of one tenure apart", () => {
  const graph = evidenceGraph(records);
  expect(graph.edges("person:a", "phone:100")).toHaveLength(2);
  expect(new Set(graph.mapEdges((_, { record }) => record)).has("tenure:100/a/2016-05-01")).toBe(true);
});

it("knows each node's kind and holds witnesses who say nothing of themselves", () => {
  const graph = evidenceGraph(records);
  expect(graph.getNodeAttribute("place:zuwara", "kind")).toBe("place");
  expect(graph.hasNode("person:w")).toBe(true);
});

it("takes prototype names as ordinary keys", () => {
  const graph = evidenceGraph(recordsOf({ calls: ["c1,__proto__,constructor,2016-05-02T10:00:00Z,60"] }));
  expect(graph.nodes()).toEqual(["phone:__proto__", "phone:constructor"]);
  expect(({} as Record<string, unknown>)["phone:constructor"]).toBeUndefined();
});
