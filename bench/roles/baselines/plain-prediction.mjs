import { FOUR_ROLES } from "../score/four-roles.mjs";

/**
 * A baseline's view of one actor: the role where it names one, and a probability for each role that it lists. A baseline
 * knows no cautions, so it is never held against one that it calls a forced steersman a steersman.
 * @param {string | null} role
 * @param {ReadonlyMap<string, number>} probabilities
 * @param {string} standing of an actor without a role
 */
export const plainPrediction = (role, probabilities, standing) => {
  const [best] = [...probabilities].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
  return {
    standing: role === null ? standing : "participant",
    role,
    cautious: true,
    probabilities: Object.fromEntries([...probabilities].filter(([name]) => FOUR_ROLES.includes(name))),
    best: best === undefined ? null : { role: best[0], probability: best[1] },
  };
};
