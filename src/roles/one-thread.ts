import { basisRank } from "../identity/tenure-evidence.js";
import type { ActorId } from "../records/reference.js";
import { activeTestimony } from "./active-part.js";
import type { CaseView } from "./case-view.js";
import { voiceOf } from "./corroborate.js";

/**
 * The rows of `phones.csv` by which somebody is known to hold a phone, where a register of subscribers is all there is:
 * phones are often registered in the name of somebody who never had them. Empty where anything else, a seizure, an
 * analyst, a statement, says so too. O(rows of the actor).
 */
export const knownByRegisterOnly = (view: CaseView, actor: ActorId): readonly string[] => {
  const held = view.heldBy(actor);
  return held.every(({ rank }) => rank === basisRank.get("subscriber")) ? held.map(({ cite }) => cite) : [];
};

/** Judgement: calls and messages below which habits are chance. */
const fewest = 10;

/**
 * True where a part hangs by one thread: a single voice tells of it and no call is known, or nobody tells of it and the
 * calls are few, or somebody's by a register of subscribers alone. A liar, a false registration or an odd week would
 * make all of it.
 */
export const hangsByOneThread = (view: CaseView, actor: ActorId): boolean => {
  const voices = new Set(activeTestimony(view, actor).map(voiceOf));
  const traffic = view.trafficOf(actor);
  if (voices.size === 0) return traffic < fewest || knownByRegisterOnly(view, actor).length > 0;
  return voices.size === 1 && traffic === 0;
};
