import { FOUR_ROLES } from "./four-roles.mjs";

/**
 * What an analysis says of each actor. Its ids must be real ones (`revealProtected`), or protected people are counted as missed.
 * @returns {import("./prediction.mjs").Prediction}
 */
export const methodPrediction = (analysis) =>
  new Map(
    analysis.actors.map(({ id, standing, role, cautions, roles }) => [
      id,
      {
        standing,
        role,
        cautious: cautions.includes("possibly-coerced"),
        probabilities: Object.fromEntries(
          roles.filter((score) => FOUR_ROLES.includes(score.role)).map((score) => [score.role, score.probability]),
        ),
        best: roles[0] === undefined ? null : { role: roles[0].role, probability: roles[0].probability },
      },
    ]),
  );
