import { expect, it } from "vitest";
import { compactGraphOf } from "../../src/graph/compact-graph-of.js";
import { eliminationOrder } from "../../src/kernels/elimination-order.js";
import { inverseIteration } from "../../src/kernels/inverse-iteration.js";
import { lanczosIteration } from "../../src/kernels/lanczos.js";
import { shiftedSystem } from "../../src/kernels/shifted-system.js";
import { numbered, onTies } from "../measures/on-ties.js";

const graphs = {
  "a path": onTies(Array.from({ length: 80 }, (_, i) => [numbered(i), numbered(i + 1)])),
  "a star": onTies(Array.from({ length: 30 }, (_, i) => [numbered(0), numbered(i + 1), 1 + (i % 4)])),
  "two actors": onTies([[numbered(0), numbered(1), 3]]),
  "a complete graph": onTies(
    Array.from({ length: 40 }, (_, i) => i).flatMap((i) =>
      Array.from({ length: i }, (_, j) => [numbered(j), numbered(i), 1 + ((i * j) % 5)] as const),
    ),
  ),
};

for (const [name, graph] of Object.entries(graphs)) {
  it(`elimination and iteration find the same eigenvector of ${name}`, () => {
    const { compact } = compactGraphOf(graph);
    const elimination = eliminationOrder(compact);
    expect(elimination).toBeDefined();
    const eliminated = inverseIteration(compact, shiftedSystem(compact, elimination!));
    const iterated = lanczosIteration(compact);
    eliminated.forEach((part, node) => {
      expect(iterated[node]! / part).toBeCloseTo(1, 9);
    });
  });
}
