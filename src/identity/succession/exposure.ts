import { addToList } from "../../exact/add-to-list.js";
import { instantSeconds } from "../../exact/instant.js";
import type { CoverageRow } from "../../records/coverage-row.js";
import type { PhoneHistories } from "./phone-histories.js";

/** Judgement: what a phone still shows through others' records where its own were not obtained. */
const uncovered = 0.1;

/** Judgement: a bin shows at least this much, however little was recorded in it. */
const least = 0.05;

const day = 86_400;

/** How far each bin could show a call of anybody: half of it always, half as the whole case's traffic went, less where nothing was recorded. */
const exposureOfCase = ({ bins, traffic }: PhoneHistories): Float64Array => {
  let total = 0;
  for (const sessions of traffic) total += sessions;
  const mean = total / bins || 1;
  return Float64Array.from(traffic, (sessions) => (sessions === 0 ? least : 0.5 + 0.5 * Math.min(2, sessions / mean)));
};

/**
 * How far each bin of time could show a call of a phone: silence is evidence only where records were obtained (`coverage.csv`). Without
 * that file only the whole case's traffic is known. O(coverage + phones).
 */
export const exposures = (
  histories: PhoneHistories,
  coverage: readonly CoverageRow[],
): ((phone: string) => Float64Array) => {
  const ofCase = exposureOfCase(histories);
  const windows = new Map<string, CoverageRow[]>();
  for (const row of coverage) {
    if (row.phone === undefined) continue;
    addToList(windows, row.phone, row);
  }
  const length = day * histories.daysPerBin;
  return (phone) => {
    const rows = windows.get(phone);
    if (rows === undefined) return ofCase;
    return ofCase.map((exposure, bin) => {
      const middle = histories.from + (bin + 0.5) * length;
      const covered = rows.some(
        ({ from, to }) =>
          (from === undefined || instantSeconds(from) <= middle) && (to === undefined || middle < instantSeconds(to)),
      );
      return covered ? exposure : exposure * uncovered;
    });
  };
};
