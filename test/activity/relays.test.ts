import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callDirections } from "../../src/activity/call-directions.js";
import type { CallLog } from "../../src/activity/call-log.js";
import { callLog } from "../../src/activity/call-log.js";
import { relaysOf } from "../../src/activity/relays.js";
import { attributeRecords } from "../../src/identity/attribute-records.js";
import { resolveIdentity } from "../../src/identity/resolve-identity.js";
import { recordsOf } from "../records-of.js";
import { logs } from "./logs.js";

const relays = (log: CallLog) => relaysOf(log, (actor) => callDirections(log.get(actor) ?? []));

const of = (calls: readonly string[]) => {
  const records = recordsOf({ calls });
  return relays(callLog(records, attributeRecords(records, resolveIdentity(records))));
};

describe("relays", () => {
  it("count calls that make whoever is called call somebody else", () => {
    const found = of([
      "c1,boss,aide,2016-05-02T10:00:00Z,60",
      "c2,aide,driver,2016-05-02T10:05:00Z,60",
      "c3,boss,aide,2016-05-03T10:00:00Z,60",
    ]);
    expect(found.get("phone:boss")?.setsOff).toBe(0.5);
    expect(found.get("phone:aide")?.passesOn).toBe(0.5);
    expect(found.get("phone:driver")?.setsOff).toBe(0);
  });

  it("do not count calling back, missed calls, and what comes after a quarter of an hour", () => {
    const found = of([
      "c1,boss,aide,2016-05-02T10:00:00Z,60",
      "c2,aide,boss,2016-05-02T10:05:00Z,60",
      "c3,boss,aide,2016-05-03T10:00:00Z,0,missed",
      "c4,aide,driver,2016-05-03T10:05:00Z,60",
      "c5,boss,aide,2016-05-04T10:00:00Z,60",
      "c6,aide,driver,2016-05-04T10:17:00Z,60",
    ]);
    expect(found.get("phone:boss")?.setsOff).toBe(0);
    expect(found.get("phone:aide")?.passesOn).toBe(0);
  });

  it("are shares, and what a search of the whole log finds", () => {
    fc.assert(
      fc.property(logs, (log) => {
        const found = relays(log);
        for (const [actor, entries] of log) {
          const own = found.get(actor);
          const follows = (who: string, at: number, but: string): boolean =>
            (log.get(who as "phone:1") ?? []).some(
              (next) => next.outgoing && next.other !== but && next.start >= at && next.start <= at + 900,
            );
          const out = entries.filter((entry) => entry.outgoing);
          const setOff = out.filter((entry) => entry.kind !== "missed" && follows(entry.other, entry.end, actor));
          expect(own?.setsOff).toBe(out.length === 0 ? 0 : setOff.length / out.length);
          expect(own?.setsOffBeyondChance).toBeGreaterThanOrEqual(0);
          expect(own?.setsOffBeyondChance).toBeLessThanOrEqual(setOff.length);
        }
      }),
    );
  });
});
