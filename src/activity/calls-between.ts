import type { LoggedCall } from "./call-log.js";

/** The first position in a log, which is in order of start, whose call starts at or after `second`. O(log calls). */
export const positionAt = (log: readonly LoggedCall[], second: number): number => {
  let [low, high] = [0, log.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((log[middle]?.start ?? 0) < second) low = middle + 1;
    else high = middle;
  }
  return low;
};

const none: readonly LoggedCall[] = [];

/** The calls of a log that start from `from` on and before `to`, in epoch seconds. O(log calls) and what it returns. */
export const callsBetween = (log: readonly LoggedCall[], from: number, to: number): readonly LoggedCall[] => {
  const first = positionAt(log, from);
  let end = first;
  for (let entry = log[end]; entry !== undefined && entry.start < to; entry = log[end]) end += 1;
  return end === first ? none : log.slice(first, end);
};

/** True where a call of a log starts from `from` on and before `to`. O(log calls). */
export const anyBetween = (log: readonly LoggedCall[], from: number, to: number): boolean => {
  const first = log[positionAt(log, from)];
  return first !== undefined && first.start < to;
};
