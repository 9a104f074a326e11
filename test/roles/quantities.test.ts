import { expect, it } from "vitest";
import { attributeRecords } from "../../src/identity/attribute-records.js";
import { resolveIdentity } from "../../src/identity/resolve-identity.js";
import { callView } from "../../src/roles/call-view.js";
import { quantities } from "../../src/roles/quantities.js";
import { simulateCase } from "../../src/simulation/index.js";

const { records } = simulateCase({ profile: "thin", seed: 1 });
const calls = callView(records, attributeRecords(records, resolveIdentity(records)));

it("a rank is the share of those below, ties counted half, and stays for another view of the same calls", () => {
  const { quantityOf, rankOf } = quantities(calls, new Map());
  const values = [...calls.behaviour.keys()].flatMap((actor) => quantityOf("contacts", actor) ?? []);
  for (const actor of calls.behaviour.keys()) {
    const own = quantityOf("contacts", actor) ?? 0;
    const [below, same] = [
      values.filter((value) => value < own).length,
      values.filter((value) => value === own).length,
    ];
    expect(rankOf("contacts", actor)).toBeCloseTo((below + same / 2) / values.length, 12);
    expect(quantities(calls, new Map()).rankOf("contacts", actor)).toBe(rankOf("contacts", actor));
  }
});

it("means over contacts count each as often as it is called, or calls", () => {
  const { quantityOf } = quantities(calls, new Map());
  for (const actor of calls.behaviour.keys()) {
    const known = [...calls.contactsOf(actor)].flatMap(([other, entries]) =>
      entries.filter(({ outgoing }) => outgoing).flatMap(() => calls.behaviour.get(other)?.spanDays ?? []),
    );
    const mean = quantityOf("called spanDays", actor);
    if (known.length === 0) expect(mean).toBeUndefined();
    else expect(mean).toBeCloseTo(known.reduce((sum, value) => sum + value, 0) / known.length, 9);
  }
});

it("of a position nothing is kept for another view: claims move it", () => {
  const position = (betweenness: number) =>
    new Map([...calls.behaviour.keys()].map((actor, i) => [actor, of(i * betweenness)]));
  const of = (betweenness: number) => ({ betweenness }) as never;
  const actor = [...calls.behaviour.keys()].at(-1) ?? "phone:none";
  expect(quantities(calls, position(1)).rankOf("betweenness", actor)).toBeGreaterThan(0.9);
  expect(quantities(calls, position(-1)).rankOf("betweenness", actor)).toBeLessThan(0.1);
});
