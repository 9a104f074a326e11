import type { Analysis } from "../analysis/analysis.js";
import { shareable } from "../analysis/shareable.js";
import { leftOutOf, notInAGraph } from "./contents.js";
import type { Export } from "./export.js";
import { plainId } from "./plain-id.js";
import { strengthOf } from "./tie-columns.js";

const only = "Pajek's network file holds numbered labels and one weight a line";

/** What a file of labels and weights alone leaves out. */
export const notInWeights = (why: string) =>
  ({
    ...notInAGraph,
    "facts about the analysis": why,
    "actors' attributes": why,
    "actors' names": why,
    "ties' attributes": `${why}: the strength is there`,
  }) as const;

/**
 * The tie graph of an analysis as a Pajek network (`.net`), lines ended as Windows does: labels are the actors' ids, percent-encoded where
 * they hold a quote, backslash or line end; the weight of an edge is the tie's strength. O(document).
 */
export const toPajek = (whole: Analysis): Export => {
  const { analysis, withheld } = shareable(whole);
  const numbers = new Map(analysis.actors.map(({ id }, i) => [id, i + 1]));
  const lines = [
    `*Vertices ${analysis.actors.length}`,
    ...analysis.actors.map(({ id }, i) => `${i + 1} "${plainId(id)}"`),
    "*Edges",
    ...analysis.ties.map((tie) => `${numbers.get(tie.source)} ${numbers.get(tie.target)} ${strengthOf(tie)}`),
  ];
  return {
    files: [{ name: "case.net", text: lines.map((line) => `${line}\r\n`).join("") }],
    leftOut: [...withheld, ...leftOutOf(analysis, notInWeights(only))],
  };
};
