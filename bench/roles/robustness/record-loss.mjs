import { seededNumbers } from "../score/seeded-numbers.mjs";

/** The case without a share of its calls, added-up ties and statements, each lost or kept by itself. */
export const withLoss = (records, share, seed) => {
  const next = seededNumbers(seed);
  const kept = (rows) => rows.filter(() => next() >= share);
  return { ...records, calls: kept(records.calls), ties: kept(records.ties), statements: kept(records.statements) };
};

const sourceOf = (call) => [call.source, call.otherLeg?.source];

/** Every source that calls, statements or holders of phones are from, sorted. */
export const sourcesOf = ({ calls, statements, phones }) =>
  [
    ...new Set([
      ...calls.flatMap(sourceOf),
      ...statements.map(({ source }) => source),
      ...phones.map(({ source }) => source),
    ]),
  ]
    .filter((source) => source !== undefined)
    .sort((x, y) => (x < y ? -1 : 1));

/** The case as it would be had one source never reported; a call that another operator recorded as well stays. */
export const withoutSource = (records, source) => ({
  ...records,
  calls: records.calls.filter(
    (call) => sourceOf(call).some((one) => one !== source && one !== undefined) || call.source === undefined,
  ),
  statements: records.statements.filter((statement) => statement.source !== source),
  phones: records.phones.filter((row) => row.source !== source),
});
