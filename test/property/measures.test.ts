import fc from "fast-check";
import { MultiGraph } from "graphology";
import { describe, expect, it } from "vitest";
import { louvain } from "../../src/communities/louvain.js";
import { type Measures, measureAll } from "../../src/measures/all-measures.js";

type Ties = readonly (readonly [number, number, number])[];

interface Drawn {
  readonly order: number;
  readonly ties: Ties;
}

/** Graphs of up to 14 actors, parallel ties and loops among them, most of them in several pieces. */
const drawn: fc.Arbitrary<Drawn> = fc.integer({ min: 1, max: 14 }).chain((order) =>
  fc.record({
    order: fc.constant(order),
    ties: fc.array(fc.tuple(fc.nat(order - 1), fc.nat(order - 1), fc.constantFrom(1, 2, 3, 4, 6, 12)), {
      maxLength: 24,
    }),
  }),
);

const names: readonly (keyof Measures)[] = [
  "degree",
  "strength",
  "betweenness",
  "weightedBetweenness",
  "closeness",
  "harmonicCloseness",
  "eigenvector",
  "pagerank",
  "constraint",
  "coreNumber",
  "clustering",
];

const letter = (node: number): string => `person:${String.fromCharCode(97 + node)}`;

const graphOf = (
  { order, ties }: Drawn,
  key = letter,
  nodes = Array.from({ length: order }, (_, i) => i),
): MultiGraph => {
  const graph = new MultiGraph();
  for (const node of nodes) graph.addNode(key(node));
  for (const [a, b, weight] of ties) graph.addEdge(key(a), key(b), { weight });
  return graph;
};

const near = (a: number | null | undefined, b: number | null | undefined): boolean =>
  a === b || (typeof a === "number" && typeof b === "number" && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)));

const expectNear = (found: Measures | undefined, expected: Partial<Measures>): void => {
  for (const [name, value] of Object.entries(expected))
    expect(near(found?.[name as keyof Measures], value), `${name}: ${found?.[name as keyof Measures]}, ${value}`).toBe(
      true,
    );
};

describe("measures", () => {
  it("are the same bits whatever the order in which actors and ties came, and which way ties run", () => {
    fc.assert(
      fc.property(drawn, fc.infiniteStream(fc.nat()), (graph, stream) => {
        const draw = (): number => stream.next().value ?? 0;
        const shuffled = <T>(list: readonly T[]): T[] =>
          list
            .map((item) => ({ item, by: draw() }))
            .sort((a, b) => a.by - b.by)
            .map(({ item }) => item);
        const nodes = shuffled(Array.from({ length: graph.order }, (_, i) => i));
        const ties = shuffled(graph.ties).map(([a, b, w]) =>
          draw() % 2 === 0 ? ([a, b, w] as const) : ([b, a, w] as const),
        );
        const other = graphOf({ order: graph.order, ties }, letter, nodes);
        expect([...measureAll(other)]).toEqual([...measureAll(graphOf(graph))]);
        expect(louvain(other)).toEqual(louvain(graphOf(graph)));
      }),
      { numRuns: 60 },
    );
  });

  it("do not depend on what actors are called", () => {
    fc.assert(
      fc.property(drawn, fc.nat(13), (graph, turn) => {
        const renamed = (node: number): string => `phone:${String.fromCharCode(122 - ((node * 5 + turn) % 23))}`;
        const [found, expected] = [measureAll(graphOf(graph, renamed)), measureAll(graphOf(graph))];
        for (let node = 0; node < graph.order; node += 1) {
          // Of two equally large components the names decide which one has eigenvector scores.
          const { eigenvector: _, ...others } = expected.get(letter(node))!;
          expectNear(found.get(renamed(node)), others);
        }
      }),
    );
  });

  it("bear somebody who deals with nobody", () => {
    fc.assert(
      fc.property(drawn, (graph) => {
        const { order, ties } = graph;
        const [found, expected] = [measureAll(graphOf({ order: order + 1, ties })), measureAll(graphOf(graph))];
        const alone = found.get(letter(order))!;
        expect(alone).toEqual({
          ...Object.fromEntries(names.map((name) => [name, 0])),
          pagerank: alone.pagerank,
          constraint: null,
        });
        for (const [actor, before] of expected) {
          const pairs = order < 3 ? 0 : (order - 2) / order;
          expectNear(found.get(actor), {
            degree: before.degree,
            strength: before.strength,
            constraint: before.constraint,
            coreNumber: before.coreNumber,
            clustering: before.clustering,
            eigenvector: before.eigenvector,
            betweenness: before.betweenness * pairs,
            weightedBetweenness: before.weightedBetweenness * pairs,
            closeness: (before.closeness * (order - 1)) / order,
            harmonicCloseness: (before.harmonicCloseness * (order - 1)) / order,
          });
        }
      }),
    );
  });

  it("do not depend on the unit of strength, strength aside", () => {
    fc.assert(
      fc.property(drawn, fc.constantFrom(7, 0.3, 1000), (graph, unit) => {
        const scaled = { ...graph, ties: graph.ties.map(([a, b, w]) => [a, b, w * unit] as const) };
        const [found, expected] = [measureAll(graphOf(scaled)), measureAll(graphOf(graph))];
        for (const [actor, before] of expected)
          expectNear(found.get(actor), { ...before, strength: before.strength * unit });
      }),
    );
  });

  it("of two graphs side by side are those of each, but for what counts actors", () => {
    fc.assert(
      fc.property(drawn, drawn, (left, right) => {
        const order = left.order + right.order;
        const moved = right.ties.map(([a, b, w]) => [a + left.order, b + left.order, w] as const);
        const both = measureAll(graphOf({ order, ties: [...left.ties, ...moved] }));
        const pairsOf = (n: number): number => ((n - 1) * (n - 2)) / 2;
        const check = ({ order: own, ties }: Drawn, shift: number): void => {
          const alone = measureAll(graphOf({ order: own, ties }));
          for (let node = 0; node < own; node += 1) {
            const before = alone.get(letter(node))!;
            const share = order < 3 ? 0 : pairsOf(own) / pairsOf(order);
            const others = (own - 1) / (order - 1);
            expectNear(both.get(letter(node + shift)), {
              degree: before.degree,
              strength: before.strength,
              constraint: before.constraint,
              coreNumber: before.coreNumber,
              clustering: before.clustering,
              betweenness: before.betweenness * share,
              weightedBetweenness: before.weightedBetweenness * share,
              closeness: before.closeness * others,
              harmonicCloseness: before.harmonicCloseness * others,
            });
          }
        };
        check(left, 0);
        check(right, left.order);
      }),
    );
  });

  it("of what stands between others are what counting all shortest paths gives", () => {
    fc.assert(
      fc.property(drawn, ({ order, ties }) => {
        // One tie a pair: here lengths are of ties, not of what parallel ones add up to.
        const pairs = new Map(ties.map(([a, b, w]) => [`${Math.min(a, b)} ${Math.max(a, b)}`, [a, b, w] as const]));
        const graph = { order, ties: [...pairs.values()] };
        const found = measureAll(graphOf(graph));
        const plain = countedBetweenness(graph, () => 1);
        // Lengths in whole numbers, so that what is equal here is equal: 12 is divisible by every strength drawn.
        const weighted = countedBetweenness(graph, (strength) => 12 / strength);
        for (let node = 0; node < graph.order; node += 1)
          expectNear(found.get(letter(node)), { betweenness: plain[node]!, weightedBetweenness: weighted[node]! });
      }),
    );
  });

  it("of the largest component are its eigenvector: each score is what its neighbours demand", () => {
    fc.assert(
      fc.property(drawn, ({ order, ties }) => {
        const scores = measureAll(graphOf({ order, ties }));
        const ratios = Array.from({ length: order }, (_, node) => {
          const own = scores.get(letter(node))!.eigenvector;
          const demanded = ties
            .filter(([a, b]) => a !== b && (a === node || b === node))
            .reduce((sum, [a, b, w]) => sum + w * scores.get(letter(a === node ? b : a))!.eigenvector, 0);
          return own === 0 ? undefined : demanded / own;
        }).filter((ratio) => ratio !== undefined);
        for (const ratio of ratios) expect(near(ratio, ratios[0])).toBe(true);
        if (ratios.length > 0) expect(Math.max(...[...scores.values()].map(({ eigenvector }) => eigenvector))).toBe(1);
      }),
    );
  });
});

/** Betweenness by its definition: the share of the shortest paths of every pair that lead over a node. */
const countedBetweenness = ({ order, ties }: Drawn, lengthOf: (strength: number) => number): number[] => {
  const infinite = Number.POSITIVE_INFINITY;
  const length = Array.from({ length: order }, () => new Array<number>(order).fill(infinite));
  for (const [a, b, w] of ties) if (a !== b) length[a]![b] = length[b]![a] = lengthOf(w);
  const distance = length.map((row, i) => row.map((value, j) => (i === j ? 0 : value)));
  for (let k = 0; k < order; k += 1)
    for (let i = 0; i < order; i += 1)
      for (let j = 0; j < order; j += 1)
        distance[i]![j] = Math.min(distance[i]![j]!, distance[i]![k]! + distance[k]![j]!);
  const paths = (from: number, to: number): number =>
    from === to
      ? 1
      : length[to]!.reduce(
          (sum, last, before) =>
            last < infinite && distance[from]![before]! + last === distance[from]![to]!
              ? sum + paths(from, before)
              : sum,
          0,
        );
  const pairs = ((order - 1) * (order - 2)) / 2;
  return Array.from({ length: order }, (_, node) => {
    let sum = 0;
    for (let s = 0; s < order; s += 1)
      for (let t = s + 1; t < order; t += 1) {
        if (s === node || t === node || distance[s]![t] === infinite) continue;
        if (distance[s]![node]! + distance[node]![t]! === distance[s]![t]!)
          sum += (paths(s, node) * paths(node, t)) / paths(s, t);
      }
    return order < 3 ? 0 : sum / pairs;
  });
};
