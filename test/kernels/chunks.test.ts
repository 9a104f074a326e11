import { expect, it } from "vitest";
import { compactGraphOf } from "../../src/graph/compact-graph-of.js";
import {
  betweennessOfChunk,
  betweennessScores,
  finishBetweenness,
  prepareBetweenness,
} from "../../src/kernels/betweenness.js";
import { chunksOf } from "../../src/kernels/chunks.js";
import { weightedBetweennessOfChunk, weightedBetweennessScores } from "../../src/kernels/weighted-betweenness.js";
import { numbered, onTies } from "../measures/on-ties.js";

it("covers every source once, by their number alone", () => {
  for (const sources of [0, 1, 64, 65, 2048, 2049, 50_000]) {
    const chunks = chunksOf(sources);
    expect(chunks.length).toBeLessThanOrEqual(32);
    expect(chunks.reduce((end, { from, to }) => (from === end ? to : Number.NaN), 0)).toBe(sources);
  }
});

it("adds up to the same bits whoever computes which chunk, and when", () => {
  const ties = Array.from({ length: 300 }, (_, i) => i).flatMap((i) =>
    [i + 1, i + 17, i * i + 5].map((j) => [i, j % 300, 1 + ((i * j) % 9)] as const),
  );
  const pairs = new Map(
    ties.filter(([a, b]) => a !== b).map(([a, b, w]) => [a < b ? `${a} ${b}` : `${b} ${a}`, [a, b, w] as const]),
  );
  const { compact } = compactGraphOf(onTies([...pairs.values()].map(([a, b, w]) => [numbered(a), numbered(b), w])));
  const pruned = structuredClone(prepareBetweenness(compact));
  for (const [ofChunk, whole] of [
    [betweennessOfChunk, betweennessScores],
    [weightedBetweennessOfChunk, weightedBetweennessScores],
  ] as const) {
    const backwards = chunksOf(pruned.core.order)
      .toReversed()
      .map((chunk) => ofChunk(pruned, chunk));
    expect(backwards.length).toBeGreaterThan(2);
    expect(finishBetweenness(pruned, backwards.toReversed())).toEqual(whole(compact));
  }
});
