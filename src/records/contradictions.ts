import { addToList } from "../exact/add-to-list.js";
import type { Judgement } from "./judgement.js";

/** Judgements of the same-person kind as a graph: persons are vertices, a pair said to be one is an edge. */
interface Graph {
  /** Neighbours of each person, by number. */
  readonly neighbours: readonly (readonly number[])[];
  readonly numberOf: ReadonlyMap<string, number>;
}

const pairKey = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

const graphOf = (said: readonly Judgement[]): Graph => {
  const numberOf = new Map<string, number>();
  const neighbours: number[][] = [];
  const seen = new Set<string>();
  const number = (person: string): number => {
    const known = numberOf.get(person);
    if (known !== undefined) return known;
    numberOf.set(person, neighbours.length);
    neighbours.push([]);
    return neighbours.length - 1;
  };
  for (const { a, b } of said) {
    const [x, y] = [number(a), number(b)];
    if (seen.has(pairKey(x, y))) continue;
    seen.add(pairKey(x, y));
    neighbours[x]?.push(y);
    neighbours[y]?.push(x);
  }
  return { neighbours, numberOf };
};

/** The blocks of a graph (its biconnected components) as a forest: a vertex hangs on a block, a block on the vertex through which it is reached. */
interface BlockForest {
  /** The block in which a vertex hangs; -1 for the root of a component. */
  readonly blockOf: readonly number[];
  /** The vertex on which a block hangs. */
  readonly vertexOf: readonly number[];
  /** How many blocks above a vertex. */
  readonly depth: readonly number[];
  /** The root of a vertex's component. */
  readonly root: readonly number[];
}

/** Tarjan's blocks, without recursion: O(vertices + edges). */
const blocksOf = ({ neighbours }: Graph): BlockForest => {
  const count = neighbours.length;
  const order = new Array<number>(count).fill(-1);
  const low = new Array<number>(count).fill(0);
  const parent = new Array<number>(count).fill(-1);
  const root = new Array<number>(count).fill(-1);
  const blockOf = new Array<number>(count).fill(-1);
  const depth = new Array<number>(count).fill(0);
  const vertexOf: number[] = [];
  const next = new Array<number>(count).fill(0);
  const found: number[] = [];
  let clock = 0;
  const at = (list: readonly number[], i: number): number => list[i] ?? -1;

  for (let start = 0; start < count; start++) {
    if (at(order, start) !== -1) continue;
    order[start] = low[start] = clock++;
    root[start] = start;
    const path = [start];
    while (path.length > 0) {
      const vertex = at(path, path.length - 1);
      const neighbour = neighbours[vertex]?.[at(next, vertex)];
      if (neighbour !== undefined) {
        next[vertex] = at(next, vertex) + 1;
        if (at(order, neighbour) === -1) {
          order[neighbour] = low[neighbour] = clock++;
          parent[neighbour] = vertex;
          root[neighbour] = start;
          path.push(neighbour);
          found.push(neighbour);
        } else if (neighbour !== at(parent, vertex)) low[vertex] = Math.min(at(low, vertex), at(order, neighbour));
        continue;
      }
      path.pop();
      const above = at(parent, vertex);
      if (above === -1) continue;
      low[above] = Math.min(at(low, above), at(low, vertex));
      if (at(low, vertex) < at(order, above)) continue;
      const block = vertexOf.length;
      vertexOf.push(above);
      let member: number | undefined;
      do {
        member = found.pop();
        if (member !== undefined) blockOf[member] = block;
      } while (member !== undefined && member !== vertex);
    }
  }
  // In the order in which they were found, a vertex comes after the one on which its block hangs.
  const inOrder = Array.from({ length: count }, (_, i) => i).sort((a, b) => at(order, a) - at(order, b));
  for (const vertex of inOrder) {
    const block = at(blockOf, vertex);
    if (block !== -1) depth[vertex] = at(depth, at(vertexOf, block)) + 1;
  }
  return { blockOf, vertexOf, depth, root };
};

/** Marks every block between two vertices of one component. Blocks marked before are leapt over, so that all walks together are short. */
const markBetween = (forest: BlockForest, above: number[], marked: Set<number>, from: number, to: number): void => {
  const { blockOf, vertexOf, depth } = forest;
  /** The nearest vertex upwards whose block is not marked. */
  const climb = (vertex: number): number => {
    let top = vertex;
    while ((above[top] ?? top) !== top) top = above[top] ?? top;
    let step = vertex;
    while (step !== top) {
      const following = above[step] ?? top;
      above[step] = top;
      step = following;
    }
    return top;
  };
  const markUp = (vertex: number): number => {
    const block = blockOf[vertex] ?? -1;
    const hook = vertexOf[block] ?? vertex;
    marked.add(block);
    above[vertex] = hook;
    return climb(hook);
  };
  let [x, y] = [climb(from), climb(to)];
  while (x !== y) {
    if ((blockOf[x] ?? -1) === (blockOf[y] ?? -1) && blockOf[x] !== -1) {
      // Two vertices of one block: it lies between them, and what is above it does not.
      marked.add(blockOf[x] ?? -1);
      return;
    }
    if ((depth[x] ?? 0) >= (depth[y] ?? 0)) x = markUp(x);
    else y = markUp(y);
  }
};

/** The block in which an edge lies: that of its deeper end. */
const blockOfEdge = ({ blockOf, vertexOf }: BlockForest, a: number, b: number): number => {
  const hanging = blockOf[a] ?? -1;
  return hanging !== -1 && (vertexOf[hanging] === b || hanging === blockOf[b]) ? hanging : (blockOf[b] ?? -1);
};

/** Two persons both said to be one and said not to be, through others or not. */
const contradictoryPersons = (judgements: readonly Judgement[]): ReadonlySet<Judgement> => {
  const yes = judgements.filter(({ verdict }) => verdict === "yes");
  const graph = graphOf(yes);
  const forest = blocksOf(graph);
  const above = graph.neighbours.map((_, i) => i);
  const marked = new Set<number>();
  const result = new Set<Judgement>();
  for (const judgement of judgements) {
    if (judgement.verdict !== "no") continue;
    const [a, b] = [graph.numberOf.get(judgement.a), graph.numberOf.get(judgement.b)];
    if (a === undefined || b === undefined || forest.root[a] !== forest.root[b]) continue;
    result.add(judgement);
    markBetween(forest, above, marked, a, b);
  }
  for (const judgement of yes) {
    const [a, b] = [graph.numberOf.get(judgement.a), graph.numberOf.get(judgement.b)];
    if (a !== undefined && b !== undefined && marked.has(blockOfEdge(forest, a, b))) result.add(judgement);
  }
  return result;
};

/** Two phones both said to have been used one after the other and said not to have been. */
const contradictorySuccessions = (judgements: readonly Judgement[]): ReadonlySet<Judgement> => {
  const byPair = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    if (judgement.verdict === "unsure") continue;
    // No key holds a line end.
    const pair = `${judgement.a}\n${judgement.b}`;
    addToList(byPair, pair, judgement);
  }
  return new Set([...byPair.values()].filter((same) => new Set(same.map(({ verdict }) => verdict)).size > 1).flat());
};

/**
 * The judgements that contradict each other, of those in force: each `no` on two persons whom others make one, and each `yes` that lies on
 * some way between the two; and a `yes` and a `no` on the same succession. A `yes` beside such a way contradicts nobody. O(n log n).
 */
export const contradictions = (inForce: readonly Judgement[]): ReadonlySet<Judgement> =>
  new Set([
    ...contradictoryPersons(inForce.filter(({ kind }) => kind === "same-person")),
    ...contradictorySuccessions(inForce.filter(({ kind }) => kind === "handset-succession")),
  ]);
