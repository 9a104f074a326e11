import { compactGraphOf, type MeasurableGraph } from "../graph/compact-graph-of.js";
import { modularityScore } from "../kernels/modularity.js";
import { libraryGraph, oneLouvainRun } from "./one-louvain-run.js";

/** Options of {@link louvain}. */
export interface LouvainOptions {
  /** How many runs, each with a seed of its own; 10. More of them find better partitions and tell stability more finely. */
  readonly seeds?: number;
  /** The first seed, a whole number; the others follow it. 1. */
  readonly seed?: number;
}

/** A group whose members deal more with each other than their number of ties would let expect. */
export interface Community {
  /** Its place in the list: 0 for the largest. */
  readonly id: number;
  /** Node keys, sorted by code unit; connected by ties inside the community. */
  readonly members: readonly string[];
  /** Share of the runs that found exactly these members, from 0 (excluded) to 1. */
  readonly stability: number;
}

/** A partition of the nodes into communities. */
export interface Communities {
  /** Largest first, then by smallest member; a node without ties is one by itself. */
  readonly communities: readonly Community[];
  /** By node key, sorted by code unit: the id of its community. */
  readonly communityOf: Map<string, number>;
  /** Newman's modularity of the partition, weighted by strength; 0 without ties. */
  readonly modularity: number;
}

/** Modularities nearer than this differ by rounding only. */
const SAME = 1e-12;

/**
 * Communities by Louvain's method: the best of several runs by modularity, each on the graph in canonical order with its own seed,
 * with communities that fall apart inside split into their parts. Among equally good partitions the one whose canonical form comes
 * first is taken.
 *
 * @param graph - a tie graph or any graphology graph, taken as simple and undirected; strength is the edges' `weight`, 1 where absent
 * @param options - number of runs and first seed
 * @returns communities, which of them every node is in, and the modularity
 * @throws RangeError at a weight that is not a finite number above 0, at `seeds` that is not a whole number of 1 or more, and at
 * a `seed` that is not a safe whole number
 *
 * About O(seeds · ties · log nodes).
 *
 * [Reference] V. D. Blondel et al., Fast unfolding of communities in large networks, J. Stat. Mech. P10008, 2008;
 * splitting: V. A. Traag et al., From Louvain to Leiden, Scientific Reports 9, 2019.
 */
export const louvain = (graph: MeasurableGraph, { seeds = 10, seed = 1 }: LouvainOptions = {}): Communities => {
  if (!Number.isSafeInteger(seeds) || seeds < 1)
    throw new RangeError(`seeds is ${seeds}; a whole number of 1 or more is needed.`);
  if (!Number.isSafeInteger(seed)) throw new RangeError(`seed is ${seed}; a whole number is needed.`);
  const { nodes, compact } = compactGraphOf(graph);
  const library = libraryGraph(compact);
  const runs = Array.from({ length: seeds }, (_, run) => {
    const partition = oneLouvainRun(compact, library, seed + run);
    return { partition, modularity: modularityScore(compact, partition) };
  });
  const greatest = runs.reduce((most, { modularity }) => Math.max(most, modularity), Number.NEGATIVE_INFINITY);
  const [best] = runs
    .filter(({ modularity }) => modularity >= greatest - SAME)
    .sort((a, b) => firstDifference(a.partition, b.partition));

  const memberLists = membersOf(best?.partition ?? new Int32Array(0));
  const found = timesFound(
    memberLists,
    runs.map(({ partition }) => partition),
  );
  // Lists come by their smallest member, so that sorting by size alone keeps that order among equals.
  const communities = memberLists
    .map((members, index) => ({
      members: members.map((node) => nodes[node] ?? ""),
      stability: (found[index] ?? 0) / seeds,
    }))
    .sort((a, b) => b.members.length - a.members.length)
    .map(({ members, stability }, id) => ({ id, members, stability }));
  const numbers = new Map(communities.flatMap(({ id, members }) => members.map((member) => [member, id] as const)));
  const communityOf = new Map(nodes.map((node) => [node, numbers.get(node) ?? -1]));
  return { communities, communityOf, modularity: best?.modularity ?? 0 };
};

const firstDifference = (a: Int32Array, b: Int32Array): number => {
  const at = a.findIndex((community, node) => community !== b[node]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
};

const membersOf = (partition: Int32Array): number[][] => {
  const lists: number[][] = [];
  partition.forEach((community, node) => {
    const list = lists[community];
    if (list === undefined) lists[community] = [node];
    else list.push(node);
  });
  return lists;
};

/** By community: how many of the partitions have exactly its members as one community. */
const timesFound = (
  memberLists: readonly (readonly number[])[],
  partitions: readonly Int32Array[],
): readonly number[] => {
  const sizesOf = partitions.map((partition) => membersOf(partition).map(({ length }) => length));
  return memberLists.map(
    (members) =>
      partitions.filter((partition, run) => {
        const community = partition[members[0] ?? -1] ?? -1;
        return sizesOf[run]?.[community] === members.length && members.every((node) => partition[node] === community);
      }).length,
  );
};
