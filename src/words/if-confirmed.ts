import type { Analysis, ShownActor, ShownIdentity, ShownIdentityChange } from "../analysis/analysis.js";
import type { IdentityKind } from "../records/judgement.js";
import type { Standing } from "../roles/taxonomy.js";
import { grouped, probabilityText } from "./numbers.js";
import { printable } from "./printable.js";

/** Who is who by an identity, as a clause: "phone:300 followed phone:200". */
export const identityClause = ({
  kind,
  a,
  b,
}: {
  readonly kind: IdentityKind;
  readonly a: string;
  readonly b: string;
}) => printable(kind === "handset-succession" ? `${b} followed ${a}` : `${a} and ${b} are one person`);

/** A role and a standing in a few words: "driver, participant"; of somebody whom no record would name, so. */
export const roleAndStanding = (role: string | null, standing: Standing | null): string =>
  standing === null ? "named by no record" : `${role ?? "no role"}, ${standing}`;

const outcome = ({ becomes, role, standing }: ShownIdentityChange): string =>
  `${becomes === undefined ? "" : `part of ${printable(becomes)}, `}${roleAndStanding(role, standing)}`;

/** What would become of an actor if open proposals were accepted, a sentence each: "if phone:300 followed phone:200 (0.97): driver, participant". */
export const whatIdentitiesWouldChange = (actor: ShownActor, identities: readonly ShownIdentity[]): readonly string[] =>
  identities.flatMap((identity) =>
    (identity.ifConfirmed ?? [])
      .filter((change) => change.actor === actor.id)
      .map((change) => `if ${identityClause(identity)} (${probabilityText(identity.probability)}): ${outcome(change)}`),
  );

const roles = (n: number): string => `${grouped(n)} ${n === 1 ? "role" : "roles"}`;

/**
 * What the open proposals about who is who would change, a sentence for each that would change a role, most probable first, and one that
 * says how many would not, and how many were not tried. Empty where there are no proposals.
 */
export const openIdentitySentences = ({ identities }: Analysis, most: number): readonly string[] => {
  if (identities.length === 0) return [];
  const tried = identities.filter(({ ifConfirmed }) => ifConfirmed !== undefined);
  const moving = tried
    .map((identity) => ({ identity, changes: identity.ifConfirmed ?? [] }))
    .filter(({ changes }) => changes.length > 0);
  const [still, untried] = [tried.length - moving.length, identities.length - tried.length];
  const rest = moving.length - most;
  return [
    ...moving
      .slice(0, most)
      .map(
        ({ identity, changes }) =>
          `if ${identityClause(identity)} (${probabilityText(identity.probability)}), ${roles(changes.length)} would change: ${changes.map((change) => `${printable(change.actor)} (${outcome(change)})`).join("; ")}`,
      ),
    ...(rest > 0 ? [`… and ${grouped(rest)} more that would change a role: see the document`] : []),
    ...(still > 0 ? [`${grouped(still)} open ${still === 1 ? "proposal" : "proposals"} would change no role`] : []),
    ...(untried > 0
      ? [
          `${grouped(untried)}${tried.length > 0 ? " less probable" : ""} open ${untried === 1 ? "proposal was" : "proposals were"} not tried: whether a role would change is not known (--identities all)`,
        ]
      : []),
  ];
};
