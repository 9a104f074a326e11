import type { ShareableActor, ShareableAnalysis } from "../analysis/shareable.js";
import { compareCodeUnits } from "../exact/compare-code-units.js";
import type { Measures } from "../measures/all-measures.js";
import { keyOf, kindOf } from "../records/reference.js";
import { printable } from "../words/printable.js";
import type { Column } from "./column.js";

/** A label is drawn on a picture: longer names stand in full among the names. */
const longestLabel = 60;

const cut = (text: string): string => {
  const characters = Array.from(text);
  return characters.length > longestLabel ? `${characters.slice(0, longestLabel - 1).join("")}…` : text;
};

/** What is drawn beside an actor: the first name, else the id without its kind; at most 60 characters, nothing that turns a line. */
export const labelOf = (actor: Pick<ShareableActor, "id" | "names">): string =>
  cut(printable(actor.names[0] ?? keyOf(actor.id)));

const measures = [
  ["degree", "whole"],
  ["strength", "whole"],
  ["betweenness", "real"],
  ["weightedBetweenness", "real"],
  ["closeness", "real"],
  ["harmonicCloseness", "real"],
  ["eigenvector", "real"],
  ["pagerank", "real"],
  ["constraint", "real"],
  ["coreNumber", "whole"],
  ["clustering", "real"],
] as const satisfies readonly (readonly [keyof Measures, "whole" | "real"])[];

const assigned = (actor: ShareableActor) => actor.roles.find(({ role }) => role === actor.role);

/** Names for the roles that are a name in every format; two that would be the same are numbered. */
const roleColumns = (roles: readonly string[]): readonly Column<ShareableActor>[] => {
  const taken = new Set<string>();
  return roles.map((role) => {
    const plain = `probability_${role.replace(/[^A-Za-z0-9_]/g, "_")}`;
    let id = plain;
    for (let n = 2; taken.has(id); n++) id = `${plain}_${n}`;
    taken.add(id);
    return { id, type: "real", of: (actor) => actor.roles.find((one) => one.role === role)?.probability };
  });
};

/**
 * What every graph format says of an actor, in this order. `probability` is that of the role assigned; of every role that is listed for
 * anybody there is a column besides, `probability_boat_captain`.
 */
export const actorColumns = ({ actors }: Pick<ShareableAnalysis, "actors">): readonly Column<ShareableActor>[] => [
  { id: "type", type: "text", of: ({ id }) => kindOf(id) },
  { id: "names", type: "list", of: ({ names }) => (names.length === 0 ? undefined : names) },
  {
    id: "phones",
    type: "list",
    of: ({ phones }) => (phones.length === 0 ? undefined : [...new Set(phones.map(({ phone }) => phone))]),
  },
  { id: "standing", type: "text", of: ({ standing }) => standing },
  { id: "role", type: "text", of: ({ role }) => role ?? undefined },
  { id: "probability", type: "real", of: (actor) => assigned(actor)?.probability },
  { id: "weightDecibans", type: "whole", of: (actor) => assigned(actor)?.weight },
  { id: "cautions", type: "list", of: ({ cautions }) => (cautions.length === 0 ? undefined : cautions) },
  { id: "community", type: "whole", of: ({ community }) => community },
  ...measures.map(
    ([id, type]): Column<ShareableActor> => ({ id, type, of: (actor) => actor.measures[id] ?? undefined }),
  ),
  ...roleColumns([...new Set(actors.flatMap(({ roles }) => roles.map(({ role }) => role)))].sort(compareCodeUnits)),
];
