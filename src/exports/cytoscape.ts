import type { Analysis } from "../analysis/analysis.js";
import { shareable } from "../analysis/shareable.js";
import { aboutOf } from "./about.js";
import { actorColumns, labelOf } from "./actor-columns.js";
import type { Export } from "./export.js";
import { strengthOf } from "./tie-columns.js";

/**
 * An analysis as the JSON of Cytoscape.js (`cytoscape(JSON.parse(text))`; Cytoscape reads it too). It holds all that the document
 * holds: lists are lists, each actor's roles come with their indicators, and what is no actor and no tie stands in the graph's own `data`.
 * Lone surrogates are escaped. O(document).
 */
export const toCytoscape = (whole: Analysis): Export => {
  const { analysis, withheld } = shareable(whole);
  const columns = actorColumns(analysis);
  const { problems, communities, identities, confirmed } = analysis;
  const json = {
    data: {
      ...Object.fromEntries(aboutOf(analysis)),
      name: analysis.case.title,
      problems,
      communities,
      identities,
      confirmed,
    },
    elements: {
      nodes: analysis.actors.map((actor) => ({
        data: {
          id: actor.id,
          label: labelOf(actor),
          ...Object.fromEntries(columns.map(({ id, of }) => [id, of(actor)])),
          // With all that a column of one value leaves out.
          phones: actor.phones,
          roles: actor.roles,
          ...(actor.support === undefined ? {} : { support: actor.support }),
        },
      })),
      // An id of its own kind, that no actor has.
      edges: analysis.ties.map((tie, i) => ({ data: { id: `tie-${i + 1}`, ...tie, weight: strengthOf(tie) } })),
    },
  };
  return { files: [{ name: "case.cyjs", text: `${JSON.stringify(json, undefined, 1)}\n` }], leftOut: withheld };
};
