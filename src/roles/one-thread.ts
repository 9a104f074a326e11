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
/** Judgement: in decibans, what a role must reach where it is read from little, or told by several without a call, 76 per cent. */
const leastByLittle = 5;
/** Judgement: the same where one voice tells of it and no call is known, 91 per cent. */
const leastByOneVoice = 10;

/**
 * What a role must reach, in decibans, where a part hangs by one thread: it is told of and no call is known, or nobody tells
 * of it and the calls are few, or somebody's by a register of subscribers alone. Liars who agree, a false registration or an
 * odd week would make all of it. Undefined where it hangs by more.
 */
export const leastByOneThread = (view: CaseView, actor: ActorId): number | undefined => {
  const voices = new Set(activeTestimony(view, actor).map(voiceOf)).size;
  const traffic = view.trafficOf(actor);
  if (voices === 0) return traffic < fewest || knownByRegisterOnly(view, actor).length > 0 ? leastByLittle : undefined;
  if (traffic > 0) return undefined;
  return voices === 1 ? leastByOneVoice : leastByLittle;
};
