import { additiveScore } from "./baselines/additive-score.mjs";
import { caseLook } from "./baselines/case-look.mjs";
import { centralityRanking } from "./baselines/centrality-ranking.mjs";
import { claimsVote } from "./baselines/claims-vote.mjs";
import { mistakesOf } from "./mistakes.mjs";
import { actorsOfHumans } from "./score/actors-of-humans.mjs";
import { methodPrediction } from "./score/method-prediction.mjs";
import { scoreCase } from "./score/score-case.mjs";
import { shownOnlyTravelling } from "./score/shown-only-travelling.mjs";

/** The baselines, by the name of their column. */
export const BASELINES = { votes: claimsVote, central: centralityRanking, additive: additiveScore };

/**
 * Simulates a case and analyses it.
 * @param {{ library: object, simulateCase: Function }} made what is evaluated, and on what
 * @param {{ profile: string, seed: number, ranges?: string, size?: number }} what
 */
export const analysedCase = ({ library, simulateCase }, { profile, seed, ranges, size }) => {
  const simulated = simulateCase({
    seed,
    profile,
    ...(ranges === undefined ? {} : { ranges }),
    ...(size === undefined ? {} : { size }),
  });
  return { ...simulated, analysis: library.analyze(simulated.records, { revealProtected: true, support: false }) };
};

/** Milliseconds that a case's files take to read, and its roles to infer, everything before them being there. */
const timesOf = (library, files) => {
  const start = performance.now();
  const records = library.parseCase(files);
  const reading = performance.now() - start;
  const { identity, attribution, tieGraph, measures, communities } = library.findingsOf(records);
  const before = performance.now();
  library.inferRoles(
    { records, identity, attribution, tieGraph, measures, communities },
    { model: library.builtInModel, protectedActors: new Set() },
  );
  return { reading, roles: performance.now() - before };
};

/**
 * The sums of one case for the method, each baseline, and the learner where its prediction is there.
 * @param {object} made as in {@link analysedCase}
 * @param {{ profile: string, seed: number, ranges?: string }} what
 * @param {(inputDigest: string) => import("./score/prediction.mjs").Prediction | undefined} learnerPrediction
 */
export const outcomeOfCase = (made, what, learnerPrediction = () => undefined) => {
  const { files, records, analysis, truth } = analysedCase(made, what);
  const actorIds = analysis.actors.map(({ id }) => id);
  const actors = actorsOfHumans(truth, actorIds, records.calls);
  const scored = { truth, actorIds, actors, travelling: shownOnlyTravelling(records) };
  const look = caseLook(made.library, records, analysis);
  const prediction = methodPrediction(analysis);
  const sums = { method: scoreCase(scored, prediction) };
  for (const [name, predict] of Object.entries(BASELINES)) sums[name] = scoreCase(scored, predict(look));
  const learnt = learnerPrediction(analysis.inputDigest);
  if (learnt !== undefined) sums.learner = scoreCase(scored, learnt);
  return {
    profile: what.profile,
    seed: what.seed,
    sums,
    ...(what.timed ? { milliseconds: timesOf(made.library, files) } : {}),
    hardness: made.hardnessOf?.(records, truth),
    mistakes: mistakesOf({ truth, actors, look, prediction, ...what }),
    size: { actors: actorIds.length, calls: records.calls.length, statements: records.statements.length },
  };
};
