import { describe, expect, it } from "vitest";
import { behaviours } from "../../src/activity/behaviour.js";
import { callLog } from "../../src/activity/call-log.js";
import { attributeRecords } from "../../src/identity/attribute-records.js";
import { resolveIdentity } from "../../src/identity/resolve-identity.js";
import type { CaseText } from "../records-of.js";
import { recordsOf } from "../records-of.js";

const behaviourOf = (text: CaseText) => {
  const records = recordsOf(text);
  const log = callLog(records, attributeRecords(records, resolveIdentity(records)));
  const cells = new Map(records.cells.map((cell) => [cell.id, cell]));
  return behaviours({ log, cells, events: records.events, timeZone: "UTC" });
};

// A degree of latitude is 111.2 km.
const cells = ["port,32,13,Port", "town,31,13,Town", "desert,27,13,Desert"];
const call = (id: number, from: string, cell: string) => `c${id},${from},9,2016-05-0${id}T10:00:00Z,60,voice,${cell},`;
const events = [{ id: "e", kind: "departure", at: "2016-05-08", place: "Port" }];

describe("reach", () => {
  const calls = [call(1, "1", "port"), call(2, "1", "town"), call(3, "1", "desert")];

  it("is the mean and the greatest distance from the nearest port", () => {
    const found = behaviourOf({ calls, cells, events }).get("phone:1");
    expect(found?.kmFromPort).toBeCloseTo((0 + 111.2 + 5 * 111.2) / 3, 0);
    expect(found?.farthestFromPort).toBeCloseTo(5 * 111.2, 0);
  });

  it("takes the nearest of several ports", () => {
    const second = { id: "f", kind: "departure", at: "2016-05-09", place: "Desert" };
    const found = behaviourOf({ calls, cells, events: [...events, second] }).get("phone:1");
    expect(found?.farthestFromPort).toBeCloseTo(111.2, 0);
  });

  it("is unknown without a port, and of whoever has fewer than three located calls", () => {
    expect(behaviourOf({ calls, cells }).get("phone:1")?.kmFromPort).toBeUndefined();
    expect(behaviourOf({ calls, cells, events }).get("phone:9")?.kmFromPort).toBeUndefined();
    const landing = [{ id: "e", kind: "landing", at: "2016-05-08", place: "Port" }];
    expect(behaviourOf({ calls, cells, events: landing }).get("phone:1")?.farthestFromPort).toBeUndefined();
  });
});
