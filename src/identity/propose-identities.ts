import type { CaseRecords } from "../records/case-records.js";
import type { IdentityProposal } from "./identity-proposal.js";
import { compareProposals } from "./make-proposal.js";
import type { ProposalOptions } from "./proposal-options.js";
import type { Identity } from "./resolve-identity.js";
import { resolveIdentity } from "./resolve-identity.js";
import { findSamePersons } from "./same-person/find-same-persons.js";
import { findHandsetSuccessions } from "./succession/find-handset-successions.js";

/**
 * Every open proposal of a case, of both kinds, in the order of the document: by probability downwards, kind, a, b. Options and errors are those
 * of {@link findHandsetSuccessions}.
 */
export const proposeIdentities = (
  records: CaseRecords,
  options: ProposalOptions = {},
  identity: Identity = resolveIdentity(records),
): readonly IdentityProposal[] => {
  const successions = findHandsetSuccessions(records, options, identity);
  return [...successions, ...findSamePersons(records, options, identity, successions)].sort(compareProposals);
};
