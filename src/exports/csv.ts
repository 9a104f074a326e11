import type { Analysis } from "../analysis/analysis.js";
import { shareable } from "../analysis/shareable.js";
import { actorColumns, labelOf } from "./actor-columns.js";
import { type Value, valueText } from "./column.js";
import { leftOutOf, notInAGraph } from "./contents.js";
import type { Export } from "./export.js";
import { type Losses, loneSurrogate, lossesOf } from "./losses.js";
import { strengthOf, tieColumns } from "./tie-columns.js";

/** Where a spreadsheet would begin to compute: a sign of a formula at the start of the cell, or of what a sheet with another separator takes for one. */
const beginsFormula = /(^|[;,\t\r\n"]\s*)(?='*[=+\-@\t\r\n＝＋－＠])/gu;

/** A text in which no spreadsheet finds a formula: an apostrophe stands before each sign that could begin one. */
export const withoutFormulas = (text: string): string => text.replace(beginsFormula, "$1'");

const cell = (value: Value, losses: Losses): string => {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value);
  const text = withoutFormulas(losses.keep(valueText(value) ?? ""));
  return /[",;\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const table = (header: readonly string[], rows: readonly (readonly Value[])[], losses: Losses): string =>
  [header, ...rows].map((row) => `${row.map((value) => cell(value, losses)).join(",")}\r\n`).join("");

/**
 * An analysis as two tables of RFC 4180, `nodes.csv` and `ties.csv`, in the columns that link-chart programs and Gephi import:
 * Id, Label, Type and Source, Target, Type, Weight, then every attribute. UTF-8 without a byte order mark. No cell is a formula in a
 * spreadsheet, and every number stands with its kind (`phone:+…`), so that none loses its plus sign. O(document).
 */
export const toCsv = (whole: Analysis): Export => {
  const { analysis, withheld } = shareable(whole);
  const losses = lossesOf(loneSurrogate, "half a surrogate pair is no character: U+FFFD stands there");
  const [, ...columns] = actorColumns(analysis);
  const nodes = table(
    ["Id", "Label", "Type", ...columns.map(({ id }) => id)],
    analysis.actors.map((actor) => [
      actor.id,
      actor.names.length === 0 ? actor.id : labelOf(actor),
      actor.id.startsWith("person:") ? "Person" : "Phone",
      ...columns.map(({ of }) => of(actor)),
    ]),
    losses,
  );
  const ties = table(
    ["Source", "Target", "Type", "Weight", "Id", "Label", ...tieColumns.map(({ id }) => id)],
    analysis.ties.map((tie, i) => [
      tie.source,
      tie.target,
      "Undirected",
      strengthOf(tie),
      `tie-${i + 1}`,
      `${strengthOf(tie)} in all`,
      ...tieColumns.map(({ of }) => of(tie)),
    ]),
    losses,
  );
  return {
    files: [
      { name: "nodes.csv", text: nodes },
      { name: "ties.csv", text: ties },
    ],
    leftOut: [
      ...withheld,
      ...leftOutOf(analysis, { ...notInAGraph, "facts about the analysis": "a table holds its rows alone" }),
      ...losses.leftOut(),
    ],
  };
};
