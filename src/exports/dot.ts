import type { Analysis } from "../analysis/analysis.js";
import { shareable } from "../analysis/shareable.js";
import { aboutOf } from "./about.js";
import { actorColumns, labelOf } from "./actor-columns.js";
import { type Value, valueText } from "./column.js";
import { leftOutOf, notInAGraph } from "./contents.js";
import type { Export } from "./export.js";
import { type Losses, loneSurrogate, lossesOf } from "./losses.js";
import { plainId } from "./plain-id.js";
import { strengthOf, tieColumns } from "./tie-columns.js";

/** A quoted text: Graphviz takes a backslash and an ampersand for the start of an escape, and a NUL for the end of the file. */
const quoted = (text: string): string =>
  `"${text
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"')
    .replaceAll("&", "&amp;")
    .replace(/\r\n|[\r\n\u2028\u2029]/g, "\\n")
    .replaceAll("\0", "\uFFFD")}"`;

const attributes = (pairs: readonly (readonly [string, Value])[], losses: Losses): string =>
  pairs
    .flatMap(([name, value]) => {
      const text = valueText(value);
      return text === undefined ? [] : [`${name}=${typeof value === "number" ? text : quoted(losses.keep(text))}`];
    })
    .join(", ");

/**
 * An analysis as a graph of Graphviz DOT, with every attribute. Node ids are the actors', percent-encoded where they hold a quote, backslash
 * or line end. In texts a backslash is doubled, `&` is `&amp;` and a line end `\n`, as Graphviz reads them. O(document).
 */
export const toDot = (whole: Analysis): Export => {
  const { analysis, withheld } = shareable(whole);
  const losses = lossesOf(loneSurrogate, "half a surrogate pair is no character: U+FFFD stands there");
  const columns = actorColumns(analysis);
  const id = (actor: string): string => `"${plainId(actor)}"`;
  const lines = [
    `graph faisceau {\n  graph [${attributes(aboutOf(analysis), losses)}];\n`,
    ...analysis.actors.map(
      (actor) =>
        `  ${id(actor.id)} [${attributes([["label", labelOf(actor)], ...columns.map((column) => [column.id, column.of(actor)] as const)], losses)}];\n`,
    ),
    ...analysis.ties.map(
      (tie) =>
        `  ${id(tie.source)} -- ${id(tie.target)} [${attributes([["weight", strengthOf(tie)], ...tieColumns.map((column) => [column.id, column.of(tie)] as const)], losses)}];\n`,
    ),
    "}\n",
  ];
  return {
    files: [{ name: "case.dot", text: lines.join("") }],
    leftOut: [...withheld, ...leftOutOf(analysis, notInAGraph), ...losses.leftOut()],
  };
};
