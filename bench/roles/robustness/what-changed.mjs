import { kendallTauB } from "./kendall.mjs";

const ranked = (actors, measure) =>
  [...actors]
    .sort((x, y) => y.measures[measure] - x.measures[measure] || (x.id < y.id ? -1 : 1))
    .slice(0, 10)
    .map(({ id }) => id);

/** Of those with a role before or after, the share whose role is another, none included; NaN where nobody has one. */
export const changedRoles = (before, after) => {
  const later = new Map(after.actors.map(({ id, role }) => [id, role]));
  const earlier = new Map(before.actors.map(({ id, role }) => [id, role]));
  const held = [...new Set([...earlier.keys(), ...later.keys()])].filter((id) => earlier.get(id) || later.get(id));
  return held.filter((id) => (earlier.get(id) ?? null) !== (later.get(id) ?? null)).length / held.length;
};

/** How far a measure's order survives: tau-b over actors with ties before, and how many of its ten highest stay so. */
export const rankStability = (before, after, measure) => {
  const later = new Map(after.actors.map((actor) => [actor.id, actor.measures[measure]]));
  const tied = before.actors.filter(({ measures }) => measures.degree > 0);
  const top = new Set(ranked(after.actors, measure));
  return {
    tau: kendallTauB(
      tied.map(({ measures }) => measures[measure]),
      tied.map(({ id }) => later.get(id) ?? 0),
    ),
    top: ranked(before.actors, measure).filter((id) => top.has(id)).length / 10,
  };
};
