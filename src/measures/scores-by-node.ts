/** Scores in the order of the nodes as a map from their keys, in that order. */
export const scoresByNode = (nodes: readonly string[], scores: Float64Array): Map<string, number> =>
  new Map(nodes.map((node, index) => [node, scores[index] ?? Number.NaN]));
