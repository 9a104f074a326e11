import louvainPeer from "graphology-communities-louvain";
import betweennessPeer from "graphology-metrics/centrality/betweenness.js";
import closenessPeer from "graphology-metrics/centrality/closeness.js";
import { degreeCentrality } from "graphology-metrics/centrality/degree.js";
import eigenvectorPeer from "graphology-metrics/centrality/eigenvector.js";
import pagerankPeer from "graphology-metrics/centrality/pagerank.js";
import { weightedDegree } from "graphology-metrics/node/weighted-degree.js";
import * as faisceau from "../dist/index.js";

const distance = (_, { weight }) => 1 / weight;
const settled = (graph) => ({ maxIterations: 100_000, tolerance: 1e-12 / graph.order });

/** What is measured: our function, and graphology's on the same graph, asked for the same numbers; absent where it has none. */
export const measured = {
  degree: [faisceau.degree, degreeCentrality],
  strength: [faisceau.strength, (graph) => graph.forEachNode((node) => weightedDegree(graph, node))],
  betweenness: [faisceau.betweenness, (graph) => betweennessPeer(graph, { getEdgeWeight: null })],
  weightedBetweenness: [faisceau.weightedBetweenness, (graph) => betweennessPeer(graph, { getEdgeWeight: distance })],
  closeness: [faisceau.closeness, (graph) => closenessPeer(graph, { wassermanFaust: true })],
  harmonicCloseness: [faisceau.harmonicCloseness],
  eigenvector: [faisceau.eigenvector, (graph) => eigenvectorPeer(graph, settled(graph))],
  pagerank: [faisceau.pagerank, (graph) => pagerankPeer(graph, settled(graph))],
  constraint: [faisceau.constraint],
  coreNumber: [faisceau.coreNumber],
  clustering: [faisceau.clustering],
  "all of these": [faisceau.measureAll],
  "louvain (ours: 10 runs, ordered, with stability; theirs: 1 run)": [
    faisceau.louvain,
    (graph) => louvainPeer(graph, { getEdgeWeight: "weight" }),
  ],
};
