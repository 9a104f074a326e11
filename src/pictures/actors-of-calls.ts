import type { Analysis, ShownActor } from "../analysis/analysis.js";
import type { Veil } from "../analysis/veil.js";
import { attributeRecords } from "../identity/attribute-records.js";
import { resolveIdentity } from "../identity/resolve-identity.js";
import type { Call } from "../records/call.js";
import type { CaseRecords } from "../records/case-records.js";

/** A call with the actors of the document at its two ends; undefined where the document has none by that id. */
export interface DocumentedCall {
  readonly call: Call;
  readonly caller: ShownActor | undefined;
  readonly callee: ShownActor | undefined;
}

/** Every call of a case with the actors of its document, in the order of the records. O(calls). */
export const actorsOfCalls = (analysis: Analysis, records: CaseRecords, veil: Veil): readonly DocumentedCall[] => {
  const attribution = attributeRecords(records, resolveIdentity(records));
  const byShown = new Map(analysis.actors.map((actor) => [actor.id, actor] as const));
  const byReal = new Map(attribution.actors.map((id) => [id, byShown.get(veil.reference(id))] as const));
  return records.calls.map((call, i) => {
    const ends = attribution.calls[i];
    return {
      call,
      caller: ends === undefined ? undefined : byReal.get(ends.caller),
      callee: ends === undefined ? undefined : byReal.get(ends.callee),
    };
  });
};

/** Whether somebody's own phones, hours and ways may be drawn: the document shows nothing of a protected person's. */
export const mayBeFollowed = (actor: ShownActor | undefined): actor is ShownActor & { readonly role: string } =>
  actor !== undefined && actor.role !== null && !actor.cautions.includes("protected");
