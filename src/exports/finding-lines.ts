import type { ShareableActor } from "../analysis/shareable.js";
import type { RoleScore } from "../roles/taxonomy.js";
import { type Column, valueText } from "./column.js";

/** Every attribute that an actor or tie has, as `name: value`. */
export const attributeLines = <Of>(columns: readonly Column<Of>[], one: Of): readonly string[] =>
  columns.flatMap(({ id, of }) => {
    const text = valueText(of(one));
    return text === undefined ? [] : [`${id}: ${text}`];
  });

/** A role in words: what the records support and how far, then each reason with its weight and what it cites. */
export const roleLines = ({ role, probability, weight, prior, indicators }: RoleScore): readonly string[] => [
  `The records support the role ${role} with probability ${probability} (uncertain; weight ${weight} decibans, prior ${prior})`,
  ...indicators.map(
    ({ id, weight: own, cites, citesTotal }) =>
      `${own} decibans: ${id} (${cites.join(", ")}${citesTotal === undefined ? "" : `, of ${citesTotal}`})`,
  ),
];

/** What a role and standing rest on, a line for each source or witness. */
export const supportLines = ({ support }: ShareableActor): readonly string[] =>
  (support ?? []).map(
    ({ left, role, standing, probability }) =>
      `Without ${left}: standing ${standing ?? "unknown"}, role ${role ?? "none"}${probability === undefined ? "" : `, probability ${probability}`}`,
  );
