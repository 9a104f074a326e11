/**
 * Betweenness of an unweighted graph (Brandes 2001), unnormalised, for measuring how hard a case is. The library's own lives in a room that
 * this one does not see. O(nodes × ties).
 */
export const brandes = (
  nodes: readonly string[],
  ties: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, number> => {
  const index = new Map(nodes.map((node, i) => [node, i]));
  const neighbours = nodes.map((node) => [...(ties.get(node) ?? [])].map((other) => index.get(other) ?? 0));
  const scores = new Float64Array(nodes.length);
  for (const source of nodes.keys()) {
    const distance = new Int32Array(nodes.length).fill(-1);
    const paths = new Float64Array(nodes.length);
    const depends = new Float64Array(nodes.length);
    const order = [source];
    distance[source] = 0;
    paths[source] = 1;
    for (const node of order) {
      for (const next of neighbours[node] ?? []) {
        if (distance[next] === -1) {
          distance[next] = (distance[node] ?? 0) + 1;
          order.push(next);
        }
        if (distance[next] === (distance[node] ?? 0) + 1) paths[next] = (paths[next] ?? 0) + (paths[node] ?? 0);
      }
    }
    for (const node of order.reverse()) {
      for (const next of neighbours[node] ?? []) {
        if (distance[next] !== (distance[node] ?? 0) + 1) continue;
        depends[node] = (depends[node] ?? 0) + ((paths[node] ?? 0) / (paths[next] ?? 1)) * (1 + (depends[next] ?? 0));
      }
      if (node !== source) scores[node] = (scores[node] ?? 0) + (depends[node] ?? 0);
    }
  }
  return new Map(nodes.map((node, i) => [node, scores[i] ?? 0]));
};
