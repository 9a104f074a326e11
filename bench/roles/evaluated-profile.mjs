import { bestBaseline } from "./best-baseline.mjs";
import { intervalsOf } from "./score/bootstrap.mjs";
import { FIGURES, figuresOf } from "./score/figures.mjs";

const average = (values) => Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);

const averages = (objects) =>
  Object.fromEntries(Object.keys(objects[0]).map((name) => [name, average(objects.map((one) => one[name]))]));

/** Every hardness figure averaged; a yes or no becomes the share of cases where it is so. */
const meanHardness = (all) =>
  Object.fromEntries(
    Object.keys(all[0]).map((name) => [name, all.reduce((sum, one) => sum + Number(one[name]), 0) / all.length]),
  );

/** Figures, intervals and yardsticks of one profile, from the outcomes of its cases. */
export const evaluatedProfile = (profile, outcomes) => {
  const predictors = ["method", "votes", "central", "additive"];
  // The learner counts only where it spoke of every case that the others were asked of.
  if (outcomes.every(({ sums }) => sums.learner !== undefined)) predictors.push("learner");
  const figures = Object.fromEntries(
    predictors.map((name) => [name, figuresOf(outcomes.map(({ sums }) => sums[name]))]),
  );
  return {
    profile,
    cases: outcomes.length,
    size: averages(outcomes.map(({ size }) => size)),
    milliseconds: averages(outcomes.flatMap(({ milliseconds }) => milliseconds ?? [])),
    hardness: meanHardness(outcomes.map(({ hardness }) => hardness)),
    mistakes: outcomes.flatMap(({ mistakes }) => mistakes),
    figures,
    intervals: intervalsOf(outcomes.map(({ sums }) => sums.method)),
    best: (id) =>
      bestBaseline(
        figures,
        FIGURES.find((figure) => figure.id === id),
      ),
  };
};
