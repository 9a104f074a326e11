import { expect, it } from "vitest";
import { buildTieGraph } from "../../src/graph/build-tie-graph.js";
import { tieGraphToGraphology } from "../../src/graph/tie-graph-to-graphology.js";
import { attributeRecords } from "../../src/identity/attribute-records.js";
import { resolveIdentity } from "../../src/identity/resolve-identity.js";
import { recordsOf, statement } from "../records-of.js";

const tieGraphOf = (records: ReturnType<typeof recordsOf>) => {
  const identity = resolveIdentity(records);
  return buildTieGraph(records, identity, attributeRecords(records, identity));
};

it("gives graphology nodes in order and one edge a tie with its strength", () => {
  const tieGraph = tieGraphOf(
    recordsOf({
      calls: ["c1,2,1,2016-05-02T10:00:00Z,60", "c2,1,2,2016-05-03T10:00:00Z,0,sms"],
      people: [{ id: "lone" }],
      statements: [statement("s", [{ predicate: "called", subject: "person:a", object: "phone:1" }])],
    }),
  );
  const graph = tieGraphToGraphology(tieGraph);
  expect(graph.nodes()).toEqual(["person:a", "person:lone", "phone:1", "phone:2"]);
  expect(graph.mapEdges((key, attributes) => [key, attributes.weight])).toEqual([
    ["tie:person:a→phone:1", 1],
    ["tie:phone:1→phone:2", 2],
  ]);
});

it("pools the first and last of rows that know only one of them", () => {
  const [tie] = tieGraphOf(
    recordsOf({ ties: ["phone:a,phone:b,1,,,2016-05-02,", "phone:b,phone:a,1,,,,2016-05-01"] }),
  ).ties;
  expect([tie?.first, tie?.last]).toEqual(["2016-05-02T00:00:00Z", "2016-05-02T00:00:00Z"]);
});
