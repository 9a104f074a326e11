import type { Attribution } from "../identity/attribute-records.js";
import type { CaseRecords } from "../records/case-records.js";

/** The records of a case and who stands at their ends, with some calls lost. */
export interface LossyCase {
  readonly records: CaseRecords;
  readonly attribution: Attribution;
}

/** What happens to one number of calls, already added up: so many are lost that it is right on average, and all at a loss of 1. */
const left = (count: number, loss: number, chance: number): number => count - Math.floor(count * loss + chance);

/**
 * Loses each call with the same probability, the others aside: what was not asked for, not kept or not handed over. Sums in `ties.csv`
 * lose the same share, one call or message more or fewer by chance, and go where nothing is left. Who is an actor, and who held which
 * phone, stays as the whole records say.
 *
 * @param chance - gives numbers in [0, 1): one for each call, then two for each row of `ties.csv`
 * @returns for a loss from 0 to 1 what is left; what is lost at one loss is lost at every greater one
 *
 * O(records) each.
 */
export const losingCalls = (
  records: CaseRecords,
  attribution: Attribution,
  chance: () => number,
): ((loss: number) => LossyCase) => {
  const ofCalls = Float64Array.from(records.calls, chance);
  const ofTies = records.ties.map(() => ({ calls: chance(), messages: chance() }));
  return (loss) => {
    const stays = (_: unknown, i: number): boolean => (ofCalls[i] ?? 0) >= loss;
    const rows = records.ties.flatMap((row, i) => {
      const ends = attribution.ties[i];
      const calls = left(row.calls, loss, ofTies[i]?.calls ?? 0);
      const messages = left(row.messages ?? 0, loss, ofTies[i]?.messages ?? 0);
      return ends === undefined || calls + messages === 0 ? [] : [{ row: { ...row, calls, messages }, ends }];
    });
    return {
      records: { ...records, calls: records.calls.filter(stays), ties: rows.map(({ row }) => row) },
      attribution: {
        ...attribution,
        calls: attribution.calls.filter(stays),
        ties: rows.map(({ ends }) => ends),
      },
    };
  };
};
