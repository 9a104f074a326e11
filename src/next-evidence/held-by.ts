import type { CaseRecords } from "../records/case-records.js";
import type { PhoneRef } from "../records/reference.js";
import { numberingPlanOf } from "./calling-codes.js";

/** Where a record lies, and how that is known. */
export interface HeldBy {
  /** ISO 3166 alpha-2; absent where it is not known, or no state holds it. */
  readonly state?: string;
  /** The satellite operator whose number it is. */
  readonly operator?: string;
  /** `number`: the numbering plan; `cell`: who supplied its calls with its cells; `source`: who supplied what there is of it. */
  readonly by?: "number" | "cell" | "source";
  /** True where its sources are of several states, so that none is named. */
  readonly several?: boolean;
}

/** The states that these sources are of. */
const statesOf = (records: CaseRecords, sources: readonly (string | undefined)[]): ReadonlySet<string> =>
  new Set(records.sources.flatMap(({ id, state }) => (state !== undefined && sources.includes(id) ? [state] : [])));

const heldIn = (states: ReadonlySet<string>, by: "cell" | "source"): HeldBy => {
  const [state, another] = states;
  if (state === undefined) return {};
  return another === undefined ? { state, by } : { several: true };
};

/** The state of the sources that supplied a record, by `state` in `sources.csv`; none where they are of several. O(sources). */
export const heldBySources = (records: CaseRecords, sources: readonly (string | undefined)[]): HeldBy =>
  heldIn(statesOf(records, sources), "source");

/**
 * Where a phone's records lie: by its number's calling code; where the key tells nothing, by the state of the sources that supplied calls
 * with a cell on its side. Never guessed.
 *
 * @param locatedBy - keys of those sources
 */
export const phoneHeldBy = (records: CaseRecords, phone: PhoneRef, locatedBy: readonly string[]): HeldBy => {
  const plan = numberingPlanOf(phone.slice("phone:".length));
  if (plan.state !== undefined || plan.operator !== undefined) return { ...plan, by: "number" };
  return heldIn(statesOf(records, locatedBy), "cell");
};
