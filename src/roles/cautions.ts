import { compareCodeUnits } from "../exact/compare-code-units.js";
import type { ActorId } from "../records/reference.js";
import type { CaseView } from "./case-view.js";
import type { Evidence } from "./model.js";
import { passengerTestimony } from "./passenger.js";
import type { Caution, Standing } from "./taxonomy.js";
import type { RoleWeight } from "./weigh.js";
import type { Weighed } from "./weighed.js";

/** True where a claim that is not negated says that an actor was forced, or acted in exchange for passage. */
export const saidToBeForced = (view: CaseView, actor: ActorId): boolean =>
  view.saidOf(actor).some(({ claim }) => claim.coerced === true && !claim.negated);

/** True where all that speaks names one and the same; what follows a second name is not asked. */
const oneOnly = (speaking: readonly Weighed[], namesOf: (evidence: Evidence) => readonly string[]): boolean => {
  let only: string | undefined;
  for (const { finding } of speaking)
    for (const name of namesOf(finding.evidence())) {
      only ??= name;
      if (name !== only) return false;
    }
  return only !== undefined;
};

/** What a reader must know beside the role shown: the one assigned, else the most probable one listed. */
const ofRole = (shown: RoleWeight): readonly Caution[] => {
  const speaking = shown.weighed.filter((one) => one.weight > 0);
  const claims = speaking.filter(({ indicator }) => indicator.basis === "claims");
  const calls = speaking.filter(({ indicator }) => indicator.basis === "calls" || indicator.basis === "relations");
  const against = shown.weighed.some(
    ({ weight, indicator: { basis, contradicts } }) =>
      weight < 0 && basis === "claims" && contradicts?.has(shown.role.id) !== false,
  );
  const single = oneOnly(speaking, ({ voices }) => voices) || oneOnly(speaking, ({ sources }) => sources);
  return [
    ...(single ? (["single-source"] as const) : []),
    ...(calls.length === 0 && claims.length > 0 && !claims.some(({ finding }) => finding.evidence().firsthand)
      ? (["hearsay-only"] as const)
      : []),
    ...(against ? (["contradicted"] as const) : []),
    ...(claims.length === 0 ? (["calls-only"] as const) : []),
  ];
};

/** The cautions of an actor (analysis-json.md, "Cautions"), sorted; those of identity and protection are told by the caller. */
export const cautionsOf = (
  view: CaseView,
  actor: ActorId,
  outcome: { readonly standing: Standing; readonly shown: RoleWeight | undefined; readonly assigned: boolean },
  marks: { readonly sharesPhone: boolean; readonly isProtected: boolean },
): readonly Caution[] => {
  const { standing, shown, assigned } = outcome;
  const actingPassenger =
    standing === "migrant" || standing === "undetermined"
      ? shown?.role.mayBeForced === true
      : assigned && passengerTestimony(view, actor).length > 0;
  const cautions: readonly Caution[] = [
    ...(saidToBeForced(view, actor) || actingPassenger ? (["possibly-coerced"] as const) : []),
    ...(shown === undefined ? [] : ofRole(shown)),
    ...(marks.sharesPhone ? (["identity-uncertain"] as const) : []),
    ...(marks.isProtected ? (["protected"] as const) : []),
  ];
  return [...cautions].sort(compareCodeUnits);
};
