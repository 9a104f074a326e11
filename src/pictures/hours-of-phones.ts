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

/** The hours of each phone of the people with a role, while they held it; by role, actor and phone. O(calls). */
export const hoursOfPhones = (calls: readonly DocumentedCall[], veil: Veil, zone: string): readonly PhoneHours[] => {
  const found = new Map<string, { actor: PhoneHours["actor"]; phone: string; hours: number[]; calls: number }>();
  const add = (actor: ShownActor | undefined, phone: string, hour: number): void => {
    if (!mayBeFollowed(actor)) return;
    const key = `${actor.id}\n${phone}`;
    const known = found.get(key) ?? {
      actor,
      phone: veil.reference(`phone:${phone}`),
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
  return [...found.values()].sort(
    (a, b) =>
      roleRank(a.actor.role) - roleRank(b.actor.role) ||
      compareCodeUnits(a.actor.role, b.actor.role) ||
      compareCodeUnits(a.actor.id, b.actor.id) ||
      compareCodeUnits(a.phone, b.phone),
  );
};
