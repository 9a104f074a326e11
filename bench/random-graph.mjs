import { UndirectedGraph } from "graphology";

/**
 * A simple graph with so many ties between nodes drawn evenly, strengths from 1 to 20, small ones more often; the same every time.
 * It has hardly any hanging trees and no communities: nothing there for a measure to save work on.
 */
export const randomGraph = (nodes, ties) => {
  let state = 20260101;
  const draw = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  const graph = new UndirectedGraph();
  for (let node = 0; node < nodes; node += 1) graph.addNode(`phone:${node}`);
  while (graph.size < ties) {
    const a = `phone:${Math.floor(draw() * nodes)}`;
    const b = `phone:${Math.floor(draw() * nodes)}`;
    if (a !== b && !graph.hasEdge(a, b)) graph.addEdge(a, b, { weight: 1 + Math.floor(20 * draw() * draw()) });
  }
  return graph;
};
