import type { ShownActor } from "../analysis/analysis.js";
import type { Veil } from "../analysis/veil.js";
import { compareCodeUnits } from "../exact/compare-code-units.js";
import { localHour } from "../exact/zone.js";
import { type DocumentedCall, mayBeFollowed } from "./actors-of-calls.js";
import { roleRank } from "./marks.js";

/** The hours at which somebody's phone called or was called. */
export interface PhoneHours {
  readonly actor: ShownActor & { readonly role: string };
  /** `phone:…`, as shown. */
  readonly phone: string;
  /** 24 counts of calls, from midnight on. */
  readonly hours: readonly number[];
  readonly calls: number;
}

const byRole = (a: PhoneHours, b: PhoneHours): number =>
  roleRank(a.actor.role) - roleRank(b.actor.role) ||
  compareCodeUnits(a.actor.role, b.actor.role) ||
  compareCodeUnits(a.actor.id, b.actor.id) ||
  compareCodeUnits(a.phone, b.phone);

/** The hours of each phone of the people with a role, while they held it; by role, actor and phone. O(calls). */
export const hoursOfPhones = (calls: readonly DocumentedCall[], veil: Veil, zone: string): readonly PhoneHours[] => {
  const found = new Map<string, { actor: PhoneHours["actor"]; phone: string; hours: number[]; calls: number }>();
  const add = (actor: ShownActor | undefined, phone: string, hour: number): void => {
    if (!mayBeFollowed(actor)) return;
    const shown = veil.reference(`phone:${phone}`);
    // A phone that was ever a protected person's is hidden, and so are its hours.
    if (shown !== `phone:${phone}`) return;
    const key = `${actor.id}\n${phone}`;
    const known = found.get(key) ?? {
      actor,
      phone: shown,
      hours: new Array<number>(24).fill(0),
      calls: 0,
    };
    known.hours[hour] = (known.hours[hour] ?? 0) + 1;
    known.calls += 1;
    found.set(key, known);
  };
  for (const { call, caller, callee } of calls) {
    const hour = localHour(zone, call.startedAt);
    add(caller, call.caller, hour);
    add(callee, call.callee, hour);
  }
  return [...found.values()].sort(byRole);
};
/** So many of the strips, as many of each role as can be: the busiest of each role, then the second of each. O(n log n). */
export const busiestOfEachRole = (phones: readonly PhoneHours[], most: number): readonly PhoneHours[] => {
  const rank = new Map<PhoneHours, number>();
  const seen = new Map<string, number>();
  for (const phone of [...phones].sort((a, b) => b.calls - a.calls || byRole(a, b))) {
    const { role } = phone.actor;
    rank.set(phone, seen.get(role) ?? 0);
    seen.set(role, (seen.get(role) ?? 0) + 1);
  }
  return [...phones]
    .sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0) || byRole(a, b))
    .slice(0, most)
    .sort(byRole);
};
