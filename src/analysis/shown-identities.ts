import { compareCodeUnits } from "../exact/compare-code-units.js";
import { roundSignificant } from "../exact/round-significant.js";
import type { IdentityProposal } from "../identity/identity-proposal.js";
import { compareProposals } from "../identity/make-proposal.js";
import type { ShownIdentity } from "./analysis.js";
import type { Veil } from "./veil.js";

/** Proposals as the document shows them: ids and cites through the veil, in the order of what is shown; of two persons the smaller shown id first. */
export const shownIdentities = (proposals: readonly IdentityProposal[], veil: Veil): readonly ShownIdentity[] =>
  proposals
    .map(({ kind, a, b, probability, cites }): ShownIdentity => {
      const ends = [veil.reference(a), veil.reference(b)] as const;
      const [first, second] = kind === "same-person" && compareCodeUnits(...ends) > 0 ? [ends[1], ends[0]] : ends;
      return {
        kind,
        a: first,
        b: second,
        probability: roundSignificant(probability),
        cites: [...new Set(cites.map(veil.reference))].sort(compareCodeUnits),
      };
    })
    .sort(compareProposals);
