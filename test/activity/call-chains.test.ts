import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chainsStarted, passedOn } from "../../src/activity/call-chains.js";
import { logs } from "./logs.js";

describe("call chains", () => {
  it("are those that a search of each receiver's whole log finds", () => {
    fc.assert(
      fc.property(logs, (log) => {
        const known = passedOn(log);
        for (const [actor, entries] of log) {
          const chains = entries
            .filter((first) => first.outgoing && first.kind !== "missed")
            .flatMap((first) => {
              const next = (log.get(first.other) ?? []).find(
                (entry) =>
                  entry.start >= first.end && entry.start <= first.end + 600 && entry.outgoing && entry.other !== actor,
              );
              return next === undefined ? [] : [{ first, next }];
            });
          expect(chainsStarted(log, actor).chains).toEqual(chains);
          // What comes between ten minutes and a quarter of an hour is passed on, and no chain.
          expect(chainsStarted(log, actor, known)).toEqual(chainsStarted(log, actor));
        }
      }),
    );
  });
});
