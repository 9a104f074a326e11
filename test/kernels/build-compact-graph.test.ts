import { describe, expect, it } from "vitest";
import { addUpTies } from "../../src/kernels/add-up-ties.js";
import { buildCompactGraph } from "../../src/kernels/build-compact-graph.js";
import { listTies } from "../../src/kernels/list-ties.js";

const columns = (order: number, ties: readonly (readonly [number, number, number])[]) => ({
  order,
  sources: Int32Array.from(ties, ([source]) => source),
  targets: Int32Array.from(ties, ([, target]) => target),
  strengths: Float64Array.from(ties, ([, , strength]) => strength),
});

describe("buildCompactGraph", () => {
  it("lists every tie at both ends, neighbours ascending", () => {
    const graph = buildCompactGraph(
      columns(5, [
        [0, 2, 3],
        [0, 3, 1],
        [1, 2, 4],
        [2, 3, 2],
      ]),
    );
    expect([...graph.offsets]).toEqual([0, 2, 3, 6, 8, 8]);
    expect([...graph.neighbors]).toEqual([2, 3, 2, 0, 1, 3, 0, 2]);
    expect([...graph.strengths]).toEqual([3, 1, 4, 3, 4, 2, 1, 2]);
  });

  it("takes graphs without nodes and without ties", () => {
    expect([...buildCompactGraph(columns(0, [])).offsets]).toEqual([0]);
    expect([...buildCompactGraph(columns(2, [])).offsets]).toEqual([0, 0, 0]);
  });

  it("refuses columns that break their rules", () => {
    const bad: readonly (readonly (readonly [number, number, number])[])[] = [
      [[1, 0, 1]],
      [[1, 1, 1]],
      [[0, 3, 1]],
      [[-1, 1, 1]],
      [[0, 1, 0]],
      [[0, 1, Number.NaN]],
      [
        [0, 1, 1],
        [0, 1, 1],
      ],
      [
        [1, 2, 1],
        [0, 1, 1],
      ],
    ];
    for (const ties of bad) expect(() => buildCompactGraph(columns(3, ties))).toThrow(RangeError);
  });
});

describe("addUpTies", () => {
  it("leaves each pair once, sorted, without loops", () => {
    const summed = addUpTies(
      columns(4, [
        [3, 1, 2],
        [2, 2, 9],
        [1, 3, 5],
        [0, 2, 1],
        [1, 0, 4],
      ]),
    );
    expect(summed).toEqual(
      columns(4, [
        [0, 1, 4],
        [0, 2, 1],
        [1, 3, 7],
      ]),
    );
  });

  it("gives back what listTies lists", () => {
    const ties = columns(4, [
      [0, 1, 4],
      [0, 2, 1],
      [1, 3, 7],
    ]);
    expect(listTies(buildCompactGraph(ties))).toEqual(ties);
  });
});
