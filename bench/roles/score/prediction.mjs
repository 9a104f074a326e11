// One shape for the method, the baselines and the learner, so that one piece of code scores them all.

/**
 * What a predictor says of one actor.
 * @typedef {object} ActorPrediction
 * @property {string} standing participant, migrant, contact or undetermined
 * @property {string | null} role the role assigned; null where it abstains
 * @property {boolean} cautious true where the role shown carries the caution `possibly-coerced`
 * @property {Readonly<Record<string, number>>} probabilities of those of the four roles that it lists; a role left out counts as 0
 * @property {{ role: string, probability: number } | null} best the most probable of all listed roles, assigned or not
 */

/** @typedef {ReadonlyMap<string, ActorPrediction>} Prediction by actor id; an actor left out is one of whom nothing is said */

/** @type {ActorPrediction} */
export const NOTHING_SAID = { standing: "undetermined", role: null, cautious: false, probabilities: {}, best: null };
