// What role inference starts from: as findingsOf makes it, less the measures that no indicator looks at.
import {
  attributeRecords,
  betweenness,
  buildTieGraph,
  clustering,
  coreNumber,
  degree,
  louvain,
  pagerank,
  resolveIdentity,
} from "../../../dist/index.js";

/** Identity, ties, measures and communities of a case. */
export const analyzeGround = (records) => {
  const identity = resolveIdentity(records);
  const attribution = attributeRecords(records, identity);
  const tieGraph = buildTieGraph(records, identity, attribution);
  const [between, clustered, core, degrees, ranks] = [betweenness, clustering, coreNumber, degree, pagerank].map((of) =>
    of(tieGraph),
  );
  const measures = new Map(
    tieGraph.actors.map((actor) => [
      actor,
      {
        degree: degrees.get(actor),
        betweenness: between.get(actor),
        clustering: clustered.get(actor),
        coreNumber: core.get(actor),
        pagerank: ranks.get(actor),
      },
    ]),
  );
  return { records, identity, attribution, tieGraph, measures, communities: louvain(tieGraph) };
};
