import type { Analysis } from "../analysis/analysis.js";
import { shareable } from "../analysis/shareable.js";
import { aboutOf } from "./about.js";
import { actorColumns, labelOf } from "./actor-columns.js";
import { type Column, type Value, valueText } from "./column.js";
import { leftOutOf, notInAGraph } from "./contents.js";
import type { Export } from "./export.js";
import type { Losses } from "./losses.js";
import { strengthOf, tieColumns } from "./tie-columns.js";
import { xmlAttribute, xmlLosses, xmlText } from "./xml.js";

const types = { text: "string", list: "string", whole: "long", real: "double" } as const;

const keyText = (id: string, on: "graph" | "node" | "edge", name: string, type: string): string =>
  `  <key id="${id}" for="${on}" attr.name="${name}" attr.type="${type}"/>\n`;

const dataText = (key: string, value: Value, losses: Losses): string => {
  const text = valueText(value);
  return text === undefined ? "" : `      <data key="${key}">${xmlText(losses.keep(text))}</data>\n`;
};

const cellsText = <Of>(columns: readonly Column<Of>[], prefix: string, one: Of, losses: Losses): string =>
  columns.map(({ of }, i) => dataText(`${prefix}${i}`, of(one), losses)).join("");

/**
 * An analysis as GraphML 1.0: one undirected graph, every attribute a typed key, the facts about the analysis on the graph itself.
 * Lists are one text with `|` between the items. O(document).
 */
export const toGraphml = (whole: Analysis): Export => {
  const { analysis, withheld } = shareable(whole);
  const losses = xmlLosses();
  const about = aboutOf(analysis);
  const columns = actorColumns(analysis);
  const keys = [
    ...about.map(([name], i) => keyText(`g${i}`, "graph", name, "string")),
    keyText("label", "node", "label", "string"),
    ...columns.map(({ id, type }, i) => keyText(`n${i}`, "node", id, types[type])),
    keyText("weight", "edge", "weight", "double"),
    ...tieColumns.map(({ id, type }, i) => keyText(`e${i}`, "edge", id, types[type])),
  ];
  const nodes = analysis.actors.map(
    (actor) =>
      `    <node${xmlAttribute("id", losses.keep(actor.id))}>\n${dataText("label", labelOf(actor), losses)}${cellsText(columns, "n", actor, losses)}    </node>\n`,
  );
  const edges = analysis.ties.map(
    (tie, i) =>
      `    <edge id="e${i}"${xmlAttribute("source", losses.keep(tie.source))}${xmlAttribute("target", losses.keep(tie.target))}>\n${dataText("weight", strengthOf(tie), losses)}${cellsText(tieColumns, "e", tie, losses)}    </edge>\n`,
  );
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n',
    ...keys,
    '  <graph id="case" edgedefault="undirected">\n',
    ...about.map(([, value], i) => dataText(`g${i}`, value, losses)),
    ...nodes,
    ...edges,
    "  </graph>\n</graphml>\n",
  ].join("");
  return {
    files: [{ name: "case.graphml", text }],
    leftOut: [...withheld, ...leftOutOf(analysis, notInAGraph), ...losses.leftOut()],
  };
};
