import type { CompactGraph } from "./compact-graph.js";

/** Lengths a ≤ b are equal where (b − a) / (a + b) is below 1e-10, that is where b is below a times this. */
const EQUALLY_SHORT = (1 + 1e-10) / (1 - 1e-10);
/** Slots of the calendar (a power of two, 32 words of 32 bits); the longest tie spans a few less, so that a slot holds one time only. */
const SLOTS = 1024;
const SLOTS_PER_LONGEST_TIE = 1000;
// Powers of two (2^500, 2^-500, 2^-1000), so that scaling does not round.
const MANY_PATHS = 3.273390607896142e150;
const FEWER = 3.054936363499605e-151;
const FEWEST = 9.332636185032189e-302;

/** Working memory and result of {@link visitNearestFirst}, used again for every source. */
export interface ShortestPathsSpace {
  /** Nodes in the order in which they were reached for good, the source first. */
  readonly visited: Int32Array;
  /** By place in `visited`: where its nodes before begin in `before`. */
  readonly beforeStart: Int32Array;
  /** Nodes that come last before a node on its shortest paths. */
  readonly before: Int32Array;
  /** Beside `before`: the share of the node's shortest paths that come over it. */
  readonly beforeShare: Float64Array;
  readonly lengths: Float64Array;
  readonly slotsPerLength: number;
  /** Whether every tie is longer than a slot is wide. */
  readonly anyOrder: boolean;
  readonly distance: Float64Array;
  readonly paths: Float64Array;
  readonly settled: Uint8Array;
  readonly slotFirst: Int32Array;
  readonly slotWords: Int32Array;
  readonly entryNode: Int32Array;
  readonly entryNext: Int32Array;
  readonly heapKey: Float64Array;
  readonly heapNode: Int32Array;
}

/** Working memory for a graph; the length of a tie is 1 / strength. */
export const shortestPathsSpace = ({ order, neighbors, strengths }: CompactGraph): ShortestPathsSpace => {
  const arcs = neighbors.length;
  const lengths = strengths.map((strength) => 1 / strength);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const shortest = lengths.reduce((least, length) => Math.min(least, length), longest);
  return {
    visited: new Int32Array(order),
    beforeStart: new Int32Array(order + 1),
    before: new Int32Array(arcs),
    beforeShare: new Float64Array(arcs),
    lengths,
    slotsPerLength: SLOTS_PER_LONGEST_TIE / longest,
    // With a margin: a slot too early or late by rounding must not matter.
    anyOrder: shortest * SLOTS_PER_LONGEST_TIE > 1.01 * longest,
    distance: new Float64Array(order),
    paths: new Float64Array(order),
    settled: new Uint8Array(order),
    slotFirst: new Int32Array(SLOTS).fill(-1),
    slotWords: new Int32Array(SLOTS / 32),
    entryNode: new Int32Array(arcs + 1),
    entryNext: new Int32Array(arcs + 1),
    heapKey: new Float64Array(arcs + 1),
    heapNode: new Int32Array(arcs + 1),
  };
};

/** Puts a node into a binary heap of so many, by its key. */
const pushToHeap = (keys: Float64Array, nodes: Int32Array, size: number, key: number, node: number): void => {
  let hole = size;
  while (hole > 0) {
    const parent = (hole - 1) >> 1;
    if (keys[parent]! <= key) break;
    keys[hole] = keys[parent]!;
    nodes[hole] = nodes[parent]!;
    hole = parent;
  }
  keys[hole] = key;
  nodes[hole] = node;
};

/** Takes the least one out of a binary heap of which so many are left then: the last one sinks into its place. */
const popFromHeap = (keys: Float64Array, nodes: Int32Array, left: number): void => {
  const key = keys[left]!;
  const node = nodes[left]!;
  let hole = 0;
  for (let child = 1; child < left; child = 2 * hole + 1) {
    if (child + 1 < left && keys[child + 1]! < keys[child]!) child += 1;
    if (keys[child]! >= key) break;
    keys[hole] = keys[child]!;
    nodes[hole] = nodes[child]!;
    hole = child;
  }
  keys[hole] = key;
  nodes[hole] = node;
};

/** The first slot in use after the given one, around the end to it again. Some slot is in use. */
const nextPlace = (slotWords: Int32Array, place: number): number => {
  let word = place >> 5;
  // Only slots above the present one in its own word; those below come last, when the way around leads here again.
  let bits = (place & 31) === 31 ? 0 : slotWords[word]! & (-2 << (place & 31));
  while (bits === 0) {
    word = (word + 1) & (SLOTS / 32 - 1);
    bits = slotWords[word]!;
  }
  return (word << 5) + 31 - Math.clz32(bits & -bits);
};

/**
 * Dijkstra's search from a source, counting shortest paths; returns the number of nodes visited.
 *
 * Nodes wait in a circular calendar whose slots are a thousandth of the longest tie wide. Where every tie is longer than a slot is
 * wide, nothing reached from a node can fall into its own slot, and nodes leave a slot in any order; otherwise those of the present
 * slot are kept in a heap, which is small. So a step costs nearly the same on any graph. A node looks at its neighbours once, when
 * it is reached for good: those reached before it may come last on its shortest paths, the others are brought nearer.
 *
 * [Reference] R. Brown, Calendar queues: a fast O(1) priority queue implementation, Communications of the ACM 31, 1988.
 */
export const visitNearestFirst = (graph: CompactGraph, source: number, space: ShortestPathsSpace): number => {
  const { offsets, neighbors } = graph;
  const { visited, beforeStart, before, beforeShare, lengths, slotsPerLength, anyOrder, distance, paths, settled } =
    space;
  const { slotFirst, slotWords, entryNode, entryNext, heapKey, heapNode } = space;
  distance.fill(Number.POSITIVE_INFINITY);
  settled.fill(0);
  let visits = 0;
  let befores: number = 0;
  let entries = 0;
  // Waiting in other slots than the present one; those that were brought nearer since are still among them.
  let waiting = 0;
  let slot = 0;
  distance[source] = 0;
  heapKey[0] = 0;
  heapNode[0] = source;
  let present = 1;

  for (;;) {
    while (present > 0) {
      present -= 1;
      const node: number = heapNode[anyOrder ? present : 0]!;
      if (!anyOrder) popFromHeap(heapKey, heapNode, present);
      if (settled[node] === 1) continue;

      settled[node] = 1;
      const here = distance[node]!;
      const equal = here * EQUALLY_SHORT;
      const firstBefore: number = befores;
      let count: number = 0;
      const stop = offsets[node + 1]!;
      for (let at: number = offsets[node]!; at < stop; at += 1) {
        const neighbor = neighbors[at]!;
        const length = lengths[at]!;
        const known = distance[neighbor]!;
        const there = here + length;
        if (there >= known) {
          // Over the neighbour and here, if that is as short; the neighbour then was reached before.
          if (known + length < equal && settled[neighbor] === 1) {
            before[befores++] = neighbor;
            count += paths[neighbor]!;
          }
          continue;
        }
        distance[neighbor] = there;
        const thereSlot = Math.floor(there * slotsPerLength);
        if (thereSlot === slot) {
          pushToHeap(heapKey, heapNode, present, there, neighbor);
          present += 1;
          continue;
        }
        const place = thereSlot & (SLOTS - 1);
        entryNode[entries] = neighbor;
        entryNext[entries] = slotFirst[place]!;
        slotFirst[place] = entries;
        entries += 1;
        slotWords[place >> 5]! |= 1 << (place & 31);
        waiting += 1;
      }
      const all: number = visits === 0 ? 1 : count;
      for (let at: number = firstBefore; at < befores; at += 1) beforeShare[at] = paths[before[at]!]! / all;
      paths[node] = all;
      beforeStart[visits] = firstBefore;
      visited[visits] = node;
      visits += 1;
      if (all > MANY_PATHS) scaleDown(paths, visited, visits);
    }
    if (waiting === 0) break;

    const place = nextPlace(slotWords, slot & (SLOTS - 1));
    slot += (place - slot) & (SLOTS - 1);
    for (let entry = slotFirst[place]!; entry >= 0; entry = entryNext[entry]!) {
      waiting -= 1;
      const node = entryNode[entry]!;
      if (settled[node] === 1) continue;
      if (anyOrder) heapNode[present] = node;
      else pushToHeap(heapKey, heapNode, present, distance[node]!, node);
      present += 1;
    }
    slotFirst[place] = -1;
    slotWords[place >> 5]! &= ~(1 << (place & 31));
  }
  beforeStart[visits] = befores;
  return visits;
};

const scaleDown = (paths: Float64Array, visited: Int32Array, visits: number): void => {
  for (let index = 0; index < visits; index += 1) {
    const node = visited[index]!;
    paths[node] = Math.max(paths[node]! * FEWER, FEWEST);
  }
};
