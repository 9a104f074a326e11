import { probabilityOfDecibans } from "../exact/decibans.js";
import { roundSignificant } from "../exact/round-significant.js";
import type { Attribution } from "../identity/attribute-records.js";
import type { Identity } from "../identity/resolve-identity.js";
import type { CaseRecords } from "../records/case-records.js";
import type { ActorId } from "../records/reference.js";
import { builtInModel } from "../roles/built-in-model.js";
import type { CallView } from "../roles/call-view.js";
import { callView } from "../roles/call-view.js";
import { caseView } from "../roles/case-view.js";
import type { Decided } from "../roles/infer-roles.js";
import { decideRoles } from "../roles/infer-roles.js";
import { findInCalls } from "../roles/weigh.js";
import type { Found } from "../roles/weighed.js";
import type { Verdict } from "./role-changes.js";
import type { RolePassOptions } from "./role-pass.js";
import { groundOfRoles, weighing } from "./role-pass.js";

/** Roles, standings and probabilities of a case, with what its calls tell kept for passes that leave the calls alone. */
export interface Verdicts {
  readonly records: CaseRecords;
  readonly identity: Identity;
  readonly attribution: Attribution;
  readonly calls: CallView;
  readonly inCalls: ReadonlyMap<ActorId, readonly Found[]>;
  readonly actors: ReadonlyMap<ActorId, Verdict>;
}

export const verdictOf = ({ standing, assigned, listed }: Decided): Verdict => ({
  standing,
  role: assigned?.role.id ?? null,
  roles: listed.map(({ role, weight }) => ({
    role: role.id,
    probability: roundSignificant(probabilityOfDecibans(weight)),
  })),
});

/** True where the same calls are between the same actors, and nothing else has changed that calls are read with. */
export const sameCalls = (
  one: Pick<Verdicts, "records" | "attribution">,
  records: CaseRecords,
  attribution: Attribution,
): boolean => {
  for (const list of ["calls", "cells", "events", "case", "coverage"] as const)
    if (records[list] !== one.records[list]) return false;
  if (attribution.calls === one.attribution.calls) return true;
  return attribution.calls.every(({ caller, callee }, i) => {
    const before = one.attribution.calls[i];
    return before !== undefined && before.caller === caller && before.callee === callee;
  });
};

/**
 * The standings, assigned roles and probabilities that `inferRoles` gives, without the evidence and cautions that are for a reader.
 *
 * @param known - of the same case with other records, whose call logs and behaviour are taken where they are the same
 */
export const verdictsOf = (records: CaseRecords, options: RolePassOptions = {}, known?: Verdicts): Verdicts => {
  const ground = groundOfRoles(records, options);
  const { attribution } = ground;
  const model = weighing(options.model ?? builtInModel);
  const same = known !== undefined && sameCalls(known, records, attribution) ? known : undefined;
  const calls = same?.calls ?? callView(records, attribution);
  const view = caseView(ground, calls);
  const inCalls = same?.inCalls ?? findInCalls(model, view);
  const decided = decideRoles(view, model, inCalls);
  return {
    records,
    identity: ground.identity,
    attribution,
    calls,
    inCalls,
    actors: new Map([...decided].map(([actor, one]) => [actor, verdictOf(one)] as const)),
  };
};
