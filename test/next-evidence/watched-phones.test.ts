import { describe, expect, it } from "vitest";
import { attributeRecords } from "../../src/identity/attribute-records.js";
import { resolveIdentity } from "../../src/identity/resolve-identity.js";
import { phoneTraffic } from "../../src/next-evidence/phone-traffic.js";
import { watchedPhones } from "../../src/next-evidence/watched-phones.js";
import type { CaseText } from "../records-of.js";
import { recordsOf } from "../records-of.js";

const watched = (text: CaseText): readonly string[] => {
  const records = recordsOf(text);
  const traffic = phoneTraffic(records, attributeRecords(records, resolveIdentity(records)));
  return [...watchedPhones(records, traffic)].sort();
};

const calls = ["c1,a,x,2016-05-01T10:00Z,60", "c2,a,y,2016-05-02T10:00Z,60", "c3,z,a,2016-05-03T10:00Z,60"];

describe("watchedPhones", () => {
  it("are those of coverage.csv where it names phones", () => {
    expect(watched({ calls, coverage: ["x,2016-05-01,2016-06-01,ne"] })).toEqual(["phone:x"]);
  });

  it("are those with a cell on their own side", () => {
    const located = calls.map((row) => `${row},voice,,605-01-7`);
    expect(watched({ calls: located })).toEqual(["phone:a", "phone:x", "phone:y"]);
  });

  it("are else those with more contacts: one end of each call was watched", () => {
    expect(watched({ calls })).toEqual(["phone:a"]);
    expect(watched({ ties: ["phone:a,phone:x,3", "phone:a,phone:y,2"] })).toEqual(["phone:a"]);
  });

  it("are both where nothing tells which", () => {
    expect(watched({ calls: calls.slice(0, 1) })).toEqual(["phone:a", "phone:x"]);
  });
});
