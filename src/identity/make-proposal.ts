import { compareCodeUnits } from "../exact/compare-code-units.js";
import { probabilityOfDecibans } from "../exact/decibans.js";
import type { IdentityProposal, ProposalLine } from "./identity-proposal.js";

const mostCites = 20;

/** A proposal from its lines: those that say nothing left out, in order, added up. */
export const makeProposal = (
  ends: Pick<IdentityProposal, "kind" | "a" | "b">,
  prior: number,
  lines: readonly ProposalLine[],
): IdentityProposal => {
  const told = lines
    .filter(({ weight }) => weight !== 0)
    .map((line) => ({ ...line, cites: [...new Set(line.cites)].sort(compareCodeUnits).slice(0, mostCites) }))
    .sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight) || compareCodeUnits(x.id, y.id));
  const weight = told.reduce((sum, line) => sum + line.weight, prior);
  const cites = [...new Set(told.flatMap((line) => line.cites))].sort(compareCodeUnits);
  return { ...ends, probability: probabilityOfDecibans(weight), weight, prior, lines: told, cites };
};

/** What the order of proposals rests on; ids as they are, or as they are shown. */
interface Ordered {
  readonly probability: number;
  readonly kind: string;
  readonly a: string;
  readonly b: string;
}

/** The order of the document: by probability downwards, then kind, a, b. */
export const compareProposals = (x: Ordered, y: Ordered): number =>
  y.probability - x.probability ||
  compareCodeUnits(x.kind, y.kind) ||
  compareCodeUnits(x.a, y.a) ||
  compareCodeUnits(x.b, y.b);
