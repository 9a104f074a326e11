import type { Analysis } from "../analysis/analysis.js";
import { shareable } from "../analysis/shareable.js";
import { aboutOf } from "./about.js";
import { actorColumns, labelOf } from "./actor-columns.js";
import { type Column, valueText } from "./column.js";
import { leftOutOf, notInAGraph } from "./contents.js";
import type { Export } from "./export.js";
import type { Losses } from "./losses.js";
import { strengthOf, tieColumns } from "./tie-columns.js";
import { xmlAttribute, xmlLosses, xmlText } from "./xml.js";

const types = { text: "string", list: "string", whole: "long", real: "double" } as const;

const declared = <Of>(of: "node" | "edge", columns: readonly Column<Of>[]): string =>
  `    <attributes class="${of}">\n${columns
    .map(({ id, type }) => `      <attribute id="${id}" title="${id}" type="${types[type]}"/>\n`)
    .join("")}    </attributes>\n`;

const values = <Of>(columns: readonly Column<Of>[], one: Of, losses: Losses): string =>
  `        <attvalues>\n${columns
    .map(({ id, of }) => {
      const text = valueText(of(one));
      return text === undefined ? "" : `          <attvalue for="${id}"${xmlAttribute("value", losses.keep(text))}/>\n`;
    })
    .join("")}        </attvalues>\n`;

/**
 * An analysis as GEXF 1.3, Gephi's own format: one undirected graph, every attribute typed, the facts about the analysis in its description.
 * Lists are one text with `|` between the items. O(document).
 */
export const toGexf = (whole: Analysis): Export => {
  const { analysis, withheld } = shareable(whole);
  const losses = xmlLosses();
  const columns = actorColumns(analysis);
  const about = aboutOf(analysis).map(([name, value]) => `${name}: ${value}`);
  const nodes = analysis.actors.map(
    (actor) =>
      `      <node${xmlAttribute("id", losses.keep(actor.id))}${xmlAttribute("label", losses.keep(labelOf(actor)))}>\n${values(columns, actor, losses)}      </node>\n`,
  );
  const edges = analysis.ties.map(
    (tie, i) =>
      `      <edge id="${i}"${xmlAttribute("source", losses.keep(tie.source))}${xmlAttribute("target", losses.keep(tie.target))} weight="${strengthOf(tie)}">\n${values(tieColumns, tie, losses)}      </edge>\n`,
  );
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n',
    `  <meta>\n    <creator>faisceau</creator>\n    <description>${xmlText(losses.keep(about.join("\n")))}</description>\n  </meta>\n`,
    '  <graph defaultedgetype="undirected" mode="static">\n',
    declared("node", columns),
    declared("edge", tieColumns),
    "    <nodes>\n",
    ...nodes,
    "    </nodes>\n    <edges>\n",
    ...edges,
    "    </edges>\n  </graph>\n</gexf>\n",
  ].join("");
  return {
    files: [{ name: "case.gexf", text }],
    leftOut: [...withheld, ...leftOutOf(analysis, notInAGraph), ...losses.leftOut()],
  };
};
