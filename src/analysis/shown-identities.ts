import { compareCodeUnits } from "../exact/compare-code-units.js";
import { roundSignificant } from "../exact/round-significant.js";
import type { IdentityProposal } from "../identity/identity-proposal.js";
import { compareProposals } from "../identity/make-proposal.js";
import type { IdentityChange } from "../sensitivity/identity-changes.js";
import type { ShownIdentity, ShownIdentityChange } from "./analysis.js";
import type { Veil } from "./veil.js";

/** Who would change, as a document shows it. */
export const shownIdentityChanges = (
  changes: readonly IdentityChange[],
  { reference }: Pick<Veil, "reference">,
): readonly ShownIdentityChange[] =>
  changes
    .map(({ actor, becomes, after, standingAfter }) => ({
      actor: reference(actor),
      ...(becomes === actor ? {} : { becomes: reference(becomes) }),
      role: after,
      standing: standingAfter,
    }))
    .sort((x, y) => compareCodeUnits(x.actor, y.actor));

/** Proposals as the document shows them: ids and cites through the veil, in the order of what is shown; of two persons the smaller shown id first. */
export const shownIdentities = (
  proposals: readonly IdentityProposal[],
  veil: Veil,
  tried: ReadonlyMap<IdentityProposal, readonly IdentityChange[]> = new Map(),
): readonly ShownIdentity[] =>
  proposals
    .map((proposal): ShownIdentity => {
      const { kind, a, b, probability, cites } = proposal;
      const changes = tried.get(proposal);
      const ends = [veil.reference(a), veil.reference(b)] as const;
      const [first, second] = kind === "same-person" && compareCodeUnits(...ends) > 0 ? [ends[1], ends[0]] : ends;
      return {
        kind,
        a: first,
        b: second,
        probability: roundSignificant(probability),
        cites: [...new Set(cites.map(veil.reference))].sort(compareCodeUnits),
        ...(changes === undefined ? {} : { ifConfirmed: shownIdentityChanges(changes, veil) }),
      };
    })
    .sort(compareProposals);
