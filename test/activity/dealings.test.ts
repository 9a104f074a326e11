import { describe, expect, it } from "vitest";
import { callLog } from "../../src/activity/call-log.js";
import { dealingsOf } from "../../src/activity/dealings.js";
import { callsByContact } from "../../src/activity/passing-contacts.js";
import { attributeRecords } from "../../src/identity/attribute-records.js";
import { resolveIdentity } from "../../src/identity/resolve-identity.js";
import { recordsOf } from "../records-of.js";

const of = (actor: `phone:${string}`, calls: readonly string[]) => {
  const records = recordsOf({ calls });
  const log = callLog(records, attributeRecords(records, resolveIdentity(records)));
  return dealingsOf(actor, log, (one) => callsByContact(log.get(one) ?? []));
};

describe("dealings", () => {
  const calls = [
    "c1,r,a,2016-05-01T10:00:00Z,60",
    "c2,a,r,2016-05-03T10:00:00Z,60",
    "c3,r,b,2016-05-02T10:00:00Z,60",
    "c4,c,r,2016-05-02T11:00:00Z,60",
    "c5,a,x,2016-05-05T10:00:00Z,60",
  ];

  it("tell contacts that are only called from those that only call", () => {
    const found = of("phone:r", calls);
    expect(found.onlyCalled).toBeCloseTo(1 / 3);
    expect(found.onlyCalling).toBeCloseTo(1 / 3);
    expect(found.daysWithContact).toBeCloseTo(2 / 3);
  });

  it("count newcomers whose first call is with the actor", () => {
    expect(of("phone:r", calls).firstMet).toBe(1);
    expect(of("phone:r", ["c0,a,y,2016-04-01T10:00:00Z,60", ...calls]).firstMet).toBe(0);
  });
});
