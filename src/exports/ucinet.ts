import type { Analysis } from "../analysis/analysis.js";
import { shareable } from "../analysis/shareable.js";
import { leftOutOf } from "./contents.js";
import type { Export } from "./export.js";
import { notInWeights } from "./pajek.js";
import { plainId } from "./plain-id.js";
import { strengthOf } from "./tie-columns.js";

/**
 * The tie graph of an analysis as UCINET DL, format edgelist1: labels are the actors' ids, percent-encoded where they hold a space, comma,
 * quote or line end; the value of a cell is the tie's strength. Each tie is written both ways, since DL describes a matrix. O(document).
 */
export const toUcinet = (whole: Analysis): Export => {
  const { analysis, withheld } = shareable(whole);
  const numbers = new Map(analysis.actors.map(({ id }, i) => [id, i + 1]));
  const lines = [
    `dl n=${analysis.actors.length}`,
    "format=edgelist1",
    "labels:",
    ...analysis.actors.map(({ id }) => plainId(id, "encoded")),
    "data:",
    ...analysis.ties.flatMap((tie) => {
      const [from, to, strength] = [numbers.get(tie.source), numbers.get(tie.target), strengthOf(tie)];
      return [`${from} ${to} ${strength}`, `${to} ${from} ${strength}`];
    }),
  ];
  return {
    files: [{ name: "case.dl", text: lines.map((line) => `${line}\r\n`).join("") }],
    leftOut: [...withheld, ...leftOutOf(analysis, notInWeights("DL holds labels and one value a cell"))],
  };
};
