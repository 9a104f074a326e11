/// <reference path="./forces.d.ts" />
import iterate from "graphology-layout-forceatlas2/iterate.js";
import { naturalLogarithm } from "../exact/natural-logarithm.js";
import { circle } from "./circle.js";

/** A place in a picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A tie between two nodes, by their places in a list. */
export interface Spring {
  readonly source: number;
  readonly target: number;
  /** How strongly it pulls; above 0. */
  readonly weight: number;
}

/** Columns of one node in the library's matrix. */
const columns = 10;
const [X, Y, DX, DY, OLD_DX, OLD_DY, MASS, CONVERGENCE] = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/** From this many nodes on far ones are taken together (Barnes–Hut). */
const manyNodes = 150;

/** Moves one node by the force on it, as ForceAtlas2 does. */
const step = (nodes: Float32Array, at: number): void => {
  const of = (column: number): number => nodes[at + column] ?? 0;
  const [dx, dy] = [of(DX), of(DY)];
  const [turnX, turnY] = [of(OLD_DX) - dx, of(OLD_DY) - dy];
  const [goX, goY] = [of(OLD_DX) + dx, of(OLD_DY) + dy];
  const swinging = of(MASS) * Math.sqrt(turnX * turnX + turnY * turnY);
  const traction = Math.sqrt(goX * goX + goY * goY) / 2;
  const pace = naturalLogarithm(1 + traction);
  const speed = (of(CONVERGENCE) * pace) / (1 + Math.sqrt(swinging));
  nodes[at + CONVERGENCE] = Math.min(1, Math.sqrt((speed * (dx * dx + dy * dy)) / (1 + Math.sqrt(swinging))));
  nodes[at + X] = of(X) + dx * speed;
  nodes[at + Y] = of(Y) + dy * speed;
};

/**
 * ForceAtlas2 (Jacomy et al. 2014) from a circle in the order of the list. The library computes the forces; the step is taken here, since the
 * library's own takes `Math.log`, on which engines do not agree. Same list, same places. O(steps × n log n).
 */
export const forceLayout = (count: number, springs: readonly Spring[], steps = 300): readonly Point[] => {
  const start = circle(count, 10 * Math.sqrt(count));
  if (count < 2) return start;
  const nodes = new Float32Array(count * columns);
  start.forEach(({ x, y }, i) => {
    // The library counts a node's ties into its mass; a fixed node is given its force and not moved.
    nodes.set([x, y, 0, 0, 0, 0, 1, 1, 1, 1], i * columns);
  });
  const edges = new Float32Array(springs.length * 3);
  springs.forEach(({ source, target, weight }, i) => {
    edges.set([source * columns, target * columns, weight], i * 3);
    for (const end of [source, target]) nodes[end * columns + MASS] = (nodes[end * columns + MASS] ?? 0) + weight;
  });
  const settings = {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 10,
    strongGravityMode: true,
    gravity: 0.05,
    slowDown: 1,
    barnesHutOptimize: count >= manyNodes,
    barnesHutTheta: 0.6,
  };
  for (let i = 0; i < steps; i++) {
    iterate(settings, nodes, edges);
    for (let at = 0; at < nodes.length; at += columns) step(nodes, at);
  }
  return start.map((_, i) => ({ x: nodes[i * columns + X] ?? 0, y: nodes[i * columns + Y] ?? 0 }));
};
