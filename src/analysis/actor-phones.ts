import { compareCodeUnits } from "../exact/compare-code-units.js";
import type { Instant } from "../exact/instant.js";
import { compareInstants } from "../exact/instant.js";
import type { Identity } from "../identity/resolve-identity.js";
import type { ActorId, PhoneRef } from "../records/reference.js";
import type { ShownPhone } from "./analysis.js";

const compareBounds = (x: Instant | undefined, y: Instant | undefined, open: -1 | 1): number =>
  x === y ? 0 : x === undefined ? open : y === undefined ? -open : compareInstants(x, y);

const byPhoneThenTime = (x: ShownPhone, y: ShownPhone): number =>
  compareCodeUnits(x.phone, y.phone) || compareBounds(x.from, y.from, -1) || compareBounds(x.to, y.to, 1);

/** Two stretches that meet and are equally probable are one. */
const joined = (stretches: readonly ShownPhone[]): readonly ShownPhone[] => {
  const done: ShownPhone[] = [];
  for (const next of stretches) {
    const last = done.at(-1);
    const meets =
      last !== undefined &&
      last.phone === next.phone &&
      last.to !== undefined &&
      last.to === next.from &&
      last.probability === next.probability;
    if (!meets) done.push(next);
    else {
      const { to: _, ...open } = last;
      done[done.length - 1] = next.to === undefined ? open : { ...open, to: next.to };
    }
  }
  return done;
};

/** Every phone that each actor holds, when and how probably; a phone that nobody is known to hold is its own. */
export const actorPhones = (
  identity: Identity,
  actors: readonly ActorId[],
  phones: Iterable<PhoneRef>,
): ReadonlyMap<ActorId, readonly ShownPhone[]> => {
  const held = new Map<ActorId, ShownPhone[]>(actors.map((actor) => [actor, []]));
  for (const [phone, segments] of identity.tenures)
    for (const { from, to, holders } of segments)
      for (const { person, probability } of holders)
        held.get(person)?.push({
          phone: `phone:${phone}`,
          ...(from === undefined ? {} : { from }),
          ...(to === undefined ? {} : { to }),
          probability,
        });
  for (const phone of phones) {
    // A phone that somebody holds at other times is still itself when nobody does.
    const actor = identity.phoneOf(phone);
    held.get(actor)?.push({ phone, probability: 1 });
  }
  return new Map([...held].map(([actor, list]) => [actor, joined(list.sort(byPhoneThenTime))]));
};
