import type { Claim } from "./claim.js";
import type { Period } from "./period.js";

/** When a claim says that it was: its `on`, else its `between`, else undefined. */
export const claimPeriod = (claim: Pick<Claim, "on" | "between">): Period | undefined => claim.on ?? claim.between;
