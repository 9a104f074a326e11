import { describe, expect, it } from "vitest";
import { attributeRecords } from "../../../src/identity/attribute-records.js";
import { resolveIdentity } from "../../../src/identity/resolve-identity.js";
import type { CaseText } from "../../records-of.js";
import { recordsOf, statement } from "../../records-of.js";

const cells = ["home,32.8,13.2,coast", "far,20.0,15.0,desert"];

/** Calls of one phone, one a day from the first of May, at an hour and in a cell. */
const daily = (phone: string, days: number, hour: string, cell: string, other = (day: number) => `9${day}`) =>
  Array.from(
    { length: days },
    (_, i) =>
      `${phone}-${i}-${hour},${phone},${other(i)},2016-05-${String(i + 1).padStart(2, "0")}T${hour}:00:00Z,60,voice,${cell}`,
  );

const held = (text: CaseText, phone: string) => {
  const records = recordsOf(text);
  const identity = resolveIdentity(records);
  const holder = identity.tenures.get(phone)?.[0]?.holders[0];
  return {
    probability: holder?.probability ?? 0,
    weights: Object.fromEntries((holder?.lines ?? []).map(({ id, weight }) => [id, weight])),
    cites: holder?.lines.flatMap((line) => line.cites) ?? [],
    callers: new Set(
      attributeRecords(records, identity)
        .calls.filter((_, i) => records.calls[i]?.caller === phone)
        .map(({ caller }) => caller),
    ),
  };
};

describe("weighTenures", () => {
  it("trusts a registration that nothing speaks against as it always did", () => {
    const found = held({ cells, calls: daily("100", 3, "10", "home"), phones: ["100,p1,,,subscriber"] }, "100");
    expect(found.weights).toEqual({ basis: 6 });
    expect([...found.callers]).toEqual(["person:p1"]);
  });

  it("leaves with the phone the calls of a registration whose holder is in two places at once", () => {
    const found = held(
      {
        cells,
        calls: [...daily("100", 4, "10", "far"), ...daily("200", 4, "11", "home", (day) => `8${day}`)],
        phones: ["100,p1,,,subscriber", "200,p1,,,seized"],
      },
      "100",
    );
    expect(found.weights["two-places"]).toBe(-12);
    expect(found.probability).toBeLessThan(0.5);
    expect([...found.callers]).toEqual(["phone:100"]);
    expect(found.cites).toContain("call:100-0-10");
  });

  it("leaves a seizure alone, which rests on no calls", () => {
    const found = held(
      {
        cells,
        calls: [...daily("100", 4, "10", "far"), ...daily("200", 4, "11", "home")],
        phones: ["100,p1,,,seized", "200,p1,,,seized"],
      },
      "100",
    );
    expect(found.weights).toEqual({ basis: 20 });
  });

  it("sees the same people in touch with both phones of one holder, and other people", () => {
    const phones = ["100,p1,,,subscriber", "200,p1,,,analyst"];
    const both = { phones, calls: [...daily("100", 6, "10", ""), ...daily("200", 6, "11", "")] };
    expect(held(both, "100").weights.contacts).toBe(6);
    const apart = { phones, calls: [...daily("100", 6, "10", ""), ...daily("200", 6, "11", "", (day) => `8${day}`)] };
    expect(held(apart, "100").weights.contacts).toBe(-8);
  });

  it("counts calls between two phones only while both are recorded as one person's", () => {
    const calls = daily("100", 6, "10", "", () => "200");
    expect(held({ calls, phones: ["100,p1,,,subscriber", "200,p1,,,analyst"] }, "100").weights.between).toBe(-8);
    const later = held({ calls, phones: ["100,p1,,,subscriber", "200,p1,2016-06-01T00:00:00Z,,analyst"] }, "100");
    expect(later.weights.between).toBeUndefined();
  });

  it("looks at whose other phones were in the handset", () => {
    const inOne = ["c1,100,900,2016-05-01T10:00:00Z,60,,,,,350", "c2,200,900,2016-05-02T10:00:00Z,60,,,,,350"];
    const of = (holder: string) =>
      held({ calls: inOne, phones: ["100,p1,,,subscriber", `200,${holder},,,seized`] }, "100").weights.handset;
    expect(of("p1")).toBe(8);
    expect(of("p2")).toBe(-9);
  });

  it("looks at where first-hand claims tell that the holder was, not at hearsay and not at denials", () => {
    const told = (more: object) =>
      held(
        {
          cells,
          calls: daily("100", 4, "10", "far"),
          phones: ["100,p1,,,subscriber"],
          statements: [
            statement("s", [
              {
                predicate: "housed",
                subject: "person:p9",
                object: "person:p1",
                place: "place:coast",
                on: "2016-05-02",
                ...more,
              },
            ]),
          ],
        },
        "100",
      ).weights;
    expect(told({})["told-elsewhere"]).toBe(-9);
    expect(told({ firsthand: false })["told-elsewhere"]).toBeUndefined();
    expect(told({ negated: true })["told-elsewhere"]).toBeUndefined();
    expect(told({ place: "place:desert" })["told-there"]).toBe(4);
    expect(told({ on: "2016-06-02" })["told-elsewhere"]).toBeUndefined();
  });

  it("doubts a phone that stays at home while its holder is carried far away", () => {
    const found = held(
      {
        cells,
        calls: daily("100", 25, "10", "home"),
        phones: ["100,p1,,,subscriber"],
        statements: [
          statement("s", [
            { predicate: "drove", subject: "person:p9", object: "person:p1", from: "place:desert", to: "place:coast" },
          ]),
        ],
      },
      "100",
    );
    expect(found.weights.stayed).toBe(-5);
  });

  it("trusts a register as far as it was right elsewhere, and takes no phone away for that alone", () => {
    const wrong = Array.from({ length: 30 }, (_, i) => [`3${i},x${i},,,subscriber`, `3${i},y${i},,,seized`]).flat();
    const found = held({ calls: daily("100", 1, "10", ""), phones: ["100,p1,,,subscriber", ...wrong] }, "100");
    expect(found.weights.register).toBe(-6);
    expect(found.probability).toBe(0.5);
    expect([...found.callers]).toEqual(["person:p1"]);
    const ofOtherSource = held(
      { calls: daily("100", 1, "10", ""), phones: ["100,p1,,,subscriber,other", ...wrong], sources: ["other"] },
      "100",
    );
    expect(ofOtherSource.weights.register).toBeUndefined();
  });

  it("weighs denials, hearsay, many numbers in one name, and who hands out phones", () => {
    const uses = (subject: string, more: object) => ({ predicate: "uses", subject, object: "phone:100", ...more });
    const found = held(
      {
        phones: ["100,p1,,,subscriber", ...Array.from({ length: 9 }, (_, i) => `4${i},p1,,,subscriber`)],
        statements: [
          statement("s", [
            uses("person:p1", { negated: true }),
            uses("person:p2", { firsthand: false }),
            { predicate: "supplied", subject: "person:p1", object: "person:p3", item: "phone" },
          ]),
        ],
      },
      "100",
    );
    // More than -18 the lines together may not say.
    expect(found.weights).toEqual({
      basis: 6,
      denied: -8,
      hearsay: -3,
      "many-numbers": -8,
      "hands-out-phones": -4,
      together: 5,
    });
  });

  it("does not look at how the file lists somebody, nor where a number is from", () => {
    const of = (phone: string, status: string) =>
      held(
        { calls: daily(phone, 3, "10", ""), phones: [`${phone},p1,,,subscriber`], people: [{ id: "p1", status }] },
        phone,
      ).probability;
    expect(new Set([of("100", "subject"), of("100", "migrant"), of("+21800000001", "migrant")]).size).toBe(1);
  });
});
