import type { ActorId } from "../records/reference.js";
import type { PassedOn } from "./call-chains.js";
import { latestPassedOn, passedOn } from "./call-chains.js";
import type { Directions } from "./call-directions.js";
import type { CallLog } from "./call-log.js";

/** What follows an actor's calls within a quarter of an hour, as shares. */
export interface Relays {
  /** Share of the calls made after which whoever was called calls somebody else. */
  readonly setsOff: number;
  /** The same count over what the rates at which those called make calls explain, plus one. */
  readonly setsOffBeyondChance: number;
  /** Share of the calls received after which the actor calls somebody else. */
  readonly passesOn: number;
}

/** Whoever makes no call sets none off. */
export const noRelays: Relays = { setsOff: 0, setsOffBeyondChance: 0, passesOn: 0 };

const within = latestPassedOn;
const day = 86_400;

/**
 * What follows each actor's calls: orders given by telephone are carried out by telephone. Missed calls set nothing off.
 * O(calls), once it is known what was passed on.
 */
export const relaysOf = (
  log: CallLog,
  directionsOf: (actor: ActorId) => Directions,
  { next }: PassedOn = passedOn(log),
): ReadonlyMap<ActorId, Relays> => {
  const rate = new Map<ActorId, number>();
  for (const [actor, entries] of log) {
    const span = Math.max(day, (entries.at(-1)?.start ?? 0) - (entries[0]?.start ?? 0));
    rate.set(actor, directionsOf(actor).outgoing.length / span);
  }
  return new Map(
    [...log.keys()].map((actor) => {
      const { outgoing, incoming } = directionsOf(actor);
      let [setOff, expected, passed] = [0, 0, 0];
      for (const { kind, position, other } of outgoing) {
        if (kind === "missed") continue;
        if (next[position] !== undefined) setOff += 1;
        expected += Math.min(1, (rate.get(other) ?? 0) * within);
      }
      for (const { kind, position } of incoming) if (kind !== "missed" && next[position] !== undefined) passed += 1;
      return [
        actor,
        {
          setsOff: outgoing.length === 0 ? 0 : setOff / outgoing.length,
          setsOffBeyondChance: setOff / (expected + 1),
          passesOn: incoming.length === 0 ? 0 : passed / incoming.length,
        },
      ];
    }),
  );
};
