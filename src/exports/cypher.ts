import type { Analysis } from "../analysis/analysis.js";
import { shareable } from "../analysis/shareable.js";
import { aboutOf } from "./about.js";
import { actorColumns, labelOf } from "./actor-columns.js";
import type { Value } from "./column.js";
import { leftOutOf, notInAGraph } from "./contents.js";
import type { Export } from "./export.js";
import { type Losses, loneSurrogate, lossesOf } from "./losses.js";
import { strengthOf, tieColumns } from "./tie-columns.js";

const signs: ReadonlyMap<string, string> = new Map([
  ["\\", "\\\\"],
  ["'", "\\'"],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

/**
 * A text as a literal of Cypher that no version takes for anything else. Some read `\u0027` anywhere in a script as an apostrophe, before
 * they look for the ends of texts: so a backslash never stands before a `u`, the text is cut in two there.
 */
const literalText = (text: string): string =>
  `'${text.replace(/[\\'\n\r\t]/g, (sign) => signs.get(sign) ?? sign).replaceAll("\\u", "\\' + 'u")}'`;

const literal = (value: string | number | readonly string[], losses: Losses): string =>
  typeof value === "number"
    ? String(value)
    : typeof value === "string"
      ? literalText(losses.keep(value))
      : `[${value.map((item) => literalText(losses.keep(item))).join(", ")}]`;

const map = (pairs: readonly (readonly [string, Value])[], losses: Losses): string =>
  `{${pairs.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${literal(value, losses)}`])).join(", ")}}`;

/**
 * An analysis as a script for Neo4j (`cypher-shell -f`): a node of the case, one `FaisceauActor` each, `TIED_TO` between them. It may be run
 * twice: nodes and ties are merged by their ids within the case. Texts are literals that cannot end early. O(document).
 */
export const toCypher = (whole: Analysis): Export => {
  const { analysis, withheld } = shareable(whole);
  const losses = lossesOf(loneSurrogate, "half a surrogate pair is no character: U+FFFD stands there");
  const columns = actorColumns(analysis);
  const caseId = analysis.case.id;
  const actorKey = (id: string): string =>
    map(
      [
        ["caseId", caseId],
        ["id", id],
      ],
      losses,
    );
  const lines = [
    "// A case of faisceau. Every property is what the records support, and uncertain.\n",
    "CREATE INDEX faisceau_actor IF NOT EXISTS FOR (a:FaisceauActor) ON (a.caseId, a.id);\n",
    `MERGE (c:FaisceauCase ${map([["caseId", caseId]], losses)}) SET c += ${map(aboutOf(analysis), losses)};\n`,
    ...analysis.actors.map(
      (actor) =>
        `MERGE (a:FaisceauActor ${actorKey(actor.id)}) SET a:${actor.id.startsWith("person:") ? "Person" : "Phone"}, a += ${map([["label", labelOf(actor)], ...columns.map((column) => [column.id, column.of(actor)] as const)], losses)};\n`,
    ),
    ...analysis.ties.map(
      (tie) =>
        `MATCH (a:FaisceauActor ${actorKey(tie.source)}), (b:FaisceauActor ${actorKey(tie.target)}) MERGE (a)-[t:TIED_TO]->(b) SET t += ${map([["weight", strengthOf(tie)], ...tieColumns.map((column) => [column.id, column.of(tie)] as const)], losses)};\n`,
    ),
  ];
  return {
    files: [{ name: "case.cypher", text: lines.join("") }],
    leftOut: [...withheld, ...leftOutOf(analysis, notInAGraph), ...losses.leftOut()],
  };
};
