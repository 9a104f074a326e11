import { compareCodeUnits } from "../exact/compare-code-units.js";
import type { Call } from "../records/call.js";
import type { LedgerCounts, LedgerFile, LedgerRow } from "./import-ledger.js";

/** Which calls were folded into which, by the case folder's own rule of two legs. */
const foldedIn = (calls: readonly Call[]): ReadonlyMap<string, string> => {
  const kept = new Map<string, string>();
  for (const { id, otherLeg } of calls) if (otherLeg !== undefined) kept.set(otherLeg.id, id);
  return kept;
};

const settledRow = (row: LedgerRow, folded: ReadonlyMap<string, string>): LedgerRow => {
  const { ids = [], as } = row;
  if (ids.length === 0 || as === "equal-row") return row;
  const into = folded.get(ids[0] ?? "");
  const leg = into !== undefined && ids.every((id) => folded.has(id));
  if (!leg && row.became === "call") return row;
  const { of: _of, as: _as, became: _became, ...rest } = row;
  return leg ? { ...rest, became: "duplicate", of: into, as: "second-leg" } : { ...rest, became: "call" };
};

const reasonOf = ({ became, why, as, faults }: LedgerRow): string | undefined =>
  became === "other"
    ? why
    : became === "duplicate"
      ? as
      : became === "error"
        ? (faults?.[0]?.code ?? "error")
        : undefined;

/**
 * A file's part of the ledger once the case was read: which rows are second legs is what the reader of the case folder found, and what
 * was a first leg before a further import may be a second one after it. The number of rows, counted in the text, is left as it is.
 */
export const settledLedger = (file: LedgerFile, calls: readonly Call[]): LedgerFile => {
  const folded = foldedIn(calls);
  const rows = file.rows.map((row) => settledRow(row, folded));
  const count = (became: LedgerRow["became"]): number => rows.filter((row) => row.became === became).length;
  const further = rows.flatMap(({ became, ids = [] }) =>
    became === "call" ? ids.filter((id) => !folded.has(id)).slice(1) : [],
  );
  const counts: LedgerCounts = {
    rows: file.counts.rows,
    calls: count("call"),
    duplicates: count("duplicate"),
    other: count("other"),
    errors: count("error"),
    furtherCalls: further.length,
  };
  const reasons = new Map<string, number>();
  const blank = file.exclusions.find(({ code }) => code === "blank-line");
  if (blank !== undefined) reasons.set(blank.code, blank.count);
  for (const row of rows) {
    const reason = reasonOf(row);
    if (reason !== undefined) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  const exclusions = [...reasons].sort(([a], [b]) => compareCodeUnits(a, b)).map(([code, n]) => ({ code, count: n }));
  return { ...file, counts, exclusions, rows };
};
