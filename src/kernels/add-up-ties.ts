import type { TieColumns } from "./build-compact-graph.js";

/**
 * Adds parallel ties and both directions up to one tie per pair, drops loops and sorts. The ties may come in any order: what runs
 * between the same two nodes is added from the smallest strength up, so that the order does not reach the sum.
 * O(nodes + ties), and sorting within a pair.
 */
export const addUpTies = ({ order, sources, targets, strengths }: TieColumns): TieColumns => {
  // Two passes of counting sort, by the greater end and then, keeping that order, by the smaller one.
  const low = sources.map((source, tie) => Math.min(source, targets[tie]!));
  const high = sources.map((source, tie) => Math.max(source, targets[tie]!));
  const all = Int32Array.from({ length: sources.length }, (_, tie) => tie).filter((tie) => low[tie] !== high[tie]);
  const sorted = sortedBy(low, sortedBy(high, all, order), order);

  const pairSources = new Int32Array(sorted.length);
  const pairTargets = new Int32Array(sorted.length);
  const pairStrengths = new Float64Array(sorted.length);
  let pairs = 0;
  for (let begin = 0; begin < sorted.length; ) {
    const source = low[sorted[begin]!]!;
    const target = high[sorted[begin]!]!;
    let end = begin + 1;
    while (end < sorted.length && low[sorted[end]!] === source && high[sorted[end]!] === target) end += 1;
    let sum = strengths[sorted[begin]!]!;
    if (end > begin + 1) {
      const parallel = Float64Array.from(sorted.subarray(begin, end), (tie) => strengths[tie]!).sort((a, b) => a - b);
      sum = parallel.reduce((total, strength) => total + strength, 0);
    }
    pairSources[pairs] = source;
    pairTargets[pairs] = target;
    pairStrengths[pairs] = sum;
    pairs += 1;
    begin = end;
  }
  return {
    order,
    sources: pairSources.slice(0, pairs),
    targets: pairTargets.slice(0, pairs),
    strengths: pairStrengths.slice(0, pairs),
  };
};

/** The items sorted by their key, equal keys in the order given. */
const sortedBy = (keys: Int32Array, items: Int32Array, order: number): Int32Array => {
  const next = new Int32Array(order + 1);
  for (const item of items) next[keys[item]! + 1]! += 1;
  for (let key = 0; key < order; key += 1) next[key + 1]! += next[key]!;
  const sorted = new Int32Array(items.length);
  for (const item of items) {
    const key = keys[item]!;
    sorted[next[key]!] = item;
    next[key]! += 1;
  }
  return sorted;
};
