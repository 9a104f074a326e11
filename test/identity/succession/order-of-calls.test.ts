import { describe, expect, it } from "vitest";
import { orderOfCalls } from "../../../src/identity/succession/order-of-calls.js";
import { phoneHistories } from "../../../src/identity/succession/phone-histories.js";
import type { Call } from "../../../src/records/call.js";

/** Calls of two contacts with one of two phones each day: the letters say with which, day by day; both within one hour where it is `*`. */
const callsOf = (days: string): readonly Call[] =>
  [...days].flatMap((which, day) =>
    (which === "*" ? ["b", "a"] : [which]).flatMap((phone, i) =>
      ["x", "y"].map((contact, k) => ({
        id: `c${day}${phone}${contact}`,
        caller: contact,
        callee: phone,
        startedAt: `2020-01-${String(day + 1).padStart(2, "0")}T10:${10 + 20 * i + 10 * k}:00Z` as Call["startedAt"],
        durationSeconds: 30,
        kind: "voice",
      })),
    ),
  );

const orderOf = (days: string) => {
  const calls = callsOf(days);
  const histories = phoneHistories(calls);
  return orderOfCalls(calls, histories)(histories.placeOf.get("a") ?? -1, histories.placeOf.get("b") ?? -1);
};

describe("orderOfCalls", () => {
  it("speaks for a phone that the same contacts called after the other", () => {
    expect(orderOf("aaaaaabbbbbb")).toEqual({ weight: 2, outOfOrder: 0 });
  });

  it("speaks against two phones that are used by turns, and against a succession the other way round", () => {
    expect(orderOf("abababababab")).toEqual({ weight: -14, outOfOrder: 10 });
    expect(orderOf("bbbbbbaaaaaa")).toEqual({ weight: -14, outOfOrder: 12 });
  });

  it("takes a few untidy days for what they are", () => {
    expect(orderOf("aaaaaaaaaabaabbbbbbbbbbbbbbbbb").weight).toBeGreaterThan(-6);
  });

  it("takes calls within one hour as in order", () => {
    expect(orderOf("aaaaa*bbbbb")).toEqual({ weight: 2, outOfOrder: 0 });
  });

  it("says nothing where there is next to nothing to order, or nothing in common", () => {
    expect(orderOf("a").weight).toBe(0);
    expect(orderOf("").weight).toBe(0);
  });
});
