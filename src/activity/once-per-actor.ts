import type { ActorId } from "../records/reference.js";

/** Computes a thing of an actor when it is first asked for, and keeps it for whoever asks next. */
export const oncePerActor = <T>(compute: (actor: ActorId) => T): ((actor: ActorId) => T) => {
  const known = new Map<ActorId, T>();
  return (actor) => {
    const found = known.get(actor);
    if (found !== undefined) return found;
    const fresh = compute(actor);
    known.set(actor, fresh);
    return fresh;
  };
};
