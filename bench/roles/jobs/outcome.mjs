import { learnerPrediction } from "../learner-predictions.mjs";
import { outcomeOfCase } from "../outcome-of-case.mjs";

/** A job of the evaluation: one case, scored. */
export const run = (made, job) => outcomeOfCase(made, job, learnerPrediction);
