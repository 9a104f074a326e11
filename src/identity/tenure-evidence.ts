import type { Instant } from "../exact/instant.js";
import { addSeconds } from "../exact/instant.js";
import type { CaseRecords } from "../records/case-records.js";
import { claimPeriod } from "../records/claim-period.js";
import { tenureReference } from "../records/record-reference.js";
import type { PersonRef } from "../records/reference.js";
import type { ProposalLine } from "./identity-proposal.js";

/** One record that says who held a phone, over [from, to); an absent bound is open. */
export interface TenureEvidence {
  /** Bare phone key. */
  readonly phone: string;
  readonly person: PersonRef;
  readonly from?: Instant;
  readonly to?: Instant;
  /** 0 ranks first: see {@link basisRank}. */
  readonly rank: number;
  /** The record: `tenure:…`, `claim:…` or `judgement:…`. */
  readonly cite: string;
  /** Bare key of the source of a row of `phones.csv`. */
  readonly source?: string;
  /** What behaviour and other records say of it, besides its basis: see `weighTenures`. */
  readonly lines?: readonly ProposalLine[];
}

/** How bases rank where several people are recorded to have held a phone at one time (case-folder.md, "Who held a phone"). */
export const basisRank: ReadonlyMap<string, number> = new Map([
  ["seized", 0],
  ["analyst", 1],
  ["statement", 2],
  ["uses", 2],
  ["subscriber", 3],
]);

const otherBasis = 4;

/** Every row of `phones.csv` and every first-hand `uses` claim that is not negated, as evidence of tenure. */
export const tenureEvidence = (
  records: CaseRecords,
  personOf: (person: PersonRef) => PersonRef,
): readonly TenureEvidence[] => {
  const rows = records.phones.map(
    (row): TenureEvidence => ({
      phone: row.phone,
      person: personOf(`person:${row.person}`),
      ...(row.from === undefined ? {} : { from: row.from }),
      ...(row.to === undefined ? {} : { to: row.to }),
      rank: basisRank.get(row.basis ?? "") ?? otherBasis,
      cite: tenureReference(row),
      ...(row.source === undefined ? {} : { source: row.source }),
    }),
  );
  const claims = records.statements.flatMap((statement) =>
    statement.claims.flatMap((claim): readonly TenureEvidence[] => {
      if (claim.predicate !== "uses" || claim.negated || !claim.firsthand || claim.object === undefined) return [];
      const period = claimPeriod(claim);
      return [
        {
          phone: claim.object.slice("phone:".length),
          person: personOf(claim.subject),
          // What is said of one instant holds for its second: an empty tenure would attribute nothing.
          ...(period === undefined
            ? {}
            : { from: period.from, to: period.to === period.from ? addSeconds(period.from, 1) : period.to }),
          rank: basisRank.get("uses") ?? otherBasis,
          cite: `claim:${claim.id}`,
        },
      ];
    }),
  );
  return [...rows, ...claims];
};
