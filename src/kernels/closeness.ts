import type { DistanceSums } from "./distance-sums.js";

/** Wasserman–Faust closeness: (r / (n − 1)) · (r / Σ distances), r the other nodes reached; 0 where none is. O(nodes). */
export const closenessScores = ({ reached, total }: DistanceSums): Float64Array => {
  const order = reached.length;
  return reached.map((count, node) => (count === 0 ? 0 : (count / (order - 1)) * (count / total[node]!)));
};

/** Harmonic closeness: the sum of 1 / distance, divided by n − 1; 0 where n = 1. O(nodes). */
export const harmonicClosenessScores = ({ harmonic }: DistanceSums): Float64Array => {
  const order = harmonic.length;
  return harmonic.map((sum) => (order < 2 ? 0 : sum / (order - 1)));
};
