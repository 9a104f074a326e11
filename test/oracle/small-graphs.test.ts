import { readFileSync } from "node:fs";
import { UndirectedGraph } from "graphology";
import { describe, it } from "vitest";
import { type Measures, measureAll } from "../../src/measures/all-measures.js";
import { expectSixDigits } from "./six-digits.js";

/** Made by make_graphs.py. */
interface SmallGraph {
  readonly name: string;
  readonly order: number;
  readonly ties: readonly (readonly [number, number, number])[];
  readonly expected: Readonly<Record<keyof Measures, readonly (number | null)[]>>;
}

const graphs = JSON.parse(readFileSync(new URL("graphs.json", import.meta.url), "utf8")) as readonly SmallGraph[];
const keyOf = (node: number): string => `person:${String(node).padStart(3, "0")}`;

describe("measures of small graphs of every kind, as igraph, NetworkX and exact arithmetic compute them", () => {
  for (const { name, order, ties, expected } of graphs) {
    it(name, () => {
      const graph = new UndirectedGraph();
      for (let node = 0; node < order; node += 1) graph.addNode(keyOf(node));
      for (const [a, b, weight] of ties) graph.addEdge(keyOf(a), keyOf(b), { weight });
      const found = measureAll(graph);
      for (const measure of Object.keys(expected) as (keyof Measures)[])
        expected[measure].forEach((value, node) => {
          expectSixDigits(found.get(keyOf(node))?.[measure], value, `${measure} of node ${node}`);
        });
    });
  }
});
