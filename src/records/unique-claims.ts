import { addToList } from "../exact/add-to-list.js";
import { compareCodeUnits } from "../exact/compare-code-units.js";
import { canonicalJson } from "../exact/digest.js";
import type { Claim } from "./claim.js";
import { compareContent } from "./content-order.js";
import type { Ledger } from "./ledger.js";
import { markClaim } from "./protection-marks.js";
import type { LocatedStatement } from "./read-statements.js";
import { conflictOf } from "./unique-by-id.js";

interface Place {
  readonly claim: Claim;
  readonly statement: LocatedStatement;
}

/**
 * Makes one claim of each id across the whole case: of equal ones that of the smallest statement, of others the first in canonical order;
 * every other is a row error, and its statement stays.
 */
export const uniqueClaims = (statements: readonly LocatedStatement[], ledger: Ledger): readonly LocatedStatement[] => {
  const byId = new Map<string, Place[]>();
  for (const statement of statements) {
    for (const claim of statement.record.claims) {
      addToList(byId, claim.id, { claim, statement });
    }
  }
  const dropped = new Set<Claim>();
  for (const [id, places] of byId) {
    if (places.length < 2) continue;
    const sorted = places
      .map((place) => ({ ...place, text: canonicalJson(place.claim) }))
      .sort(
        (a, b) => compareCodeUnits(a.text, b.text) || compareCodeUnits(a.statement.record.id, b.statement.record.id),
      );
    const [kept] = sorted;
    let last = kept?.text;
    for (const { claim, statement, text } of sorted.slice(1)) {
      dropped.add(claim);
      if (text === last) {
        ledger.duplicates += 1;
        continue;
      }
      last = text;
      ledger.rejected += 1;
      markClaim(ledger.marks, claim);
      ledger.problems.push(
        conflictOf(statement, `${statement.claimColumns.get(claim) ?? "claims"}.id`, id, kept?.statement),
      );
    }
  }
  if (dropped.size === 0) return statements;
  return statements.map((statement) => {
    const { claims } = statement.record;
    if (!claims.some((claim) => dropped.has(claim))) return statement;
    return { ...statement, record: { ...statement.record, claims: claims.filter((claim) => !dropped.has(claim)) } };
  });
};

/** Claims that were left out of statements that stay. Of equal lines each counts its own, whichever of them stays. */
export const rejectedClaimsOf = (lines: readonly LocatedStatement[], kept: readonly LocatedStatement[]): number => {
  const statements = new Map(kept.map(({ record }) => [record.id, record]));
  return lines
    .filter(
      ({ record, rejectedClaims }) => rejectedClaims > 0 && compareContent(record, statements.get(record.id)) === 0,
    )
    .reduce((sum, { rejectedClaims }) => sum + rejectedClaims, 0);
};
