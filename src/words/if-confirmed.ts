import type { Analysis, ShownActor, ShownIdentity, ShownIdentityChange } from "../analysis/analysis.js";
import type { IdentityKind } from "../records/judgement.js";
import type { Standing } from "../roles/taxonomy.js";
import type { Language } from "./language.js";
import { probabilityIn } from "./numbers.js";
import { printable } from "./printable.js";

/** Who is who by an identity, as a clause: "phone:300 followed phone:200". */
export const identityClause = (
  { kind, a, b }: { readonly kind: IdentityKind; readonly a: string; readonly b: string },
  { pages: { whoIsWho } }: Language,
): string => printable((kind === "handset-succession" ? whoIsWho.succession : whoIsWho.samePerson)(a, b));

/** A role and a standing in a few words: "driver, participant"; of somebody whom no record would name, so. */
export const roleAndStanding = (
  role: string | null,
  standing: Standing | null,
  { pages: { printed, whoIsWho } }: Language,
): string =>
  standing === null
    ? whoIsWho.namedByNone
    : whoIsWho.roleAndStanding(role === null ? undefined : printed.role(role), printed.standing(standing));

const outcome = ({ becomes, role, standing }: ShownIdentityChange, language: Language): string => {
  const left = roleAndStanding(role, standing, language);
  return becomes === undefined ? left : language.pages.whoIsWho.partOf(printable(becomes), left);
};

/** What would become of an actor if open proposals were accepted, a sentence each: "if phone:300 followed phone:200 (0.97): driver, participant". */
export const whatIdentitiesWouldChange = (
  actor: ShownActor,
  identities: readonly ShownIdentity[],
  language: Language,
): readonly string[] =>
  identities.flatMap((identity) =>
    (identity.ifConfirmed ?? [])
      .filter((change) => change.actor === actor.id)
      .map((change) =>
        language.pages.whoIsWho.ifSo(
          identityClause(identity, language),
          probabilityIn(language, identity.probability),
          outcome(change, language),
        ),
      ),
  );

/**
 * What the open proposals about who is who would change, a sentence for each that would change a role, most probable first, and one that
 * says how many would not, and how many were not tried. Empty where there are no proposals.
 */
export const openIdentitySentences = (
  { identities }: Analysis,
  most: number,
  language: Language,
): readonly string[] => {
  if (identities.length === 0) return [];
  const { whoIsWho } = language.pages;
  const tried = identities.filter(({ ifConfirmed }) => ifConfirmed !== undefined);
  const moving = tried
    .map((identity) => ({ identity, changes: identity.ifConfirmed ?? [] }))
    .filter(({ changes }) => changes.length > 0);
  const [still, untried] = [tried.length - moving.length, identities.length - tried.length];
  const rest = moving.length - most;
  return [
    ...moving
      .slice(0, most)
      .map(({ identity, changes }) =>
        whoIsWho.wouldChange(
          identityClause(identity, language),
          probabilityIn(language, identity.probability),
          changes.length,
          changes
            .map((change) => whoIsWho.changeOf(printable(change.actor), outcome(change, language)))
            .join(whoIsWho.between),
        ),
      ),
    ...(rest > 0 ? [whoIsWho.moreThatChange(rest)] : []),
    ...(still > 0 ? [whoIsWho.changeNothing(still)] : []),
    ...(untried > 0 ? [whoIsWho.untried(untried, tried.length > 0)] : []),
  ];
};
