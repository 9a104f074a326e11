import { additiveScore } from "./baselines/additive-score.mjs";
import { caseLook } from "./baselines/case-look.mjs";
import { centralityRanking } from "./baselines/centrality-ranking.mjs";
import { claimsVote } from "./baselines/claims-vote.mjs";
import { actorsOfHumans } from "./score/actors-of-humans.mjs";
import { methodPrediction } from "./score/method-prediction.mjs";
import { scoreCase } from "./score/score-case.mjs";
import { shownOnlyTravelling } from "./score/shown-only-travelling.mjs";

/** The baselines, by the name of their column. */
export const BASELINES = { votes: claimsVote, central: centralityRanking, additive: additiveScore };

/**
 * Simulates a case, reads it as a user's files would be read, analyses it and measures how long each took.
 * @param {{ library: object, simulateCase: Function }} made what is evaluated, and on what
 * @param {{ profile: string, seed: number, ranges?: string }} what
 */
export const analysedCase = ({ library, simulateCase }, { profile, seed, ranges }) => {
  const simulated = simulateCase({ seed, profile, ...(ranges === undefined ? {} : { ranges }) });
  const start = performance.now();
  const records = library.parseCase(simulated.files);
  const read = performance.now();
  let inferring = read;
  library.findingsOf(records, {
    communitySeeds: 10,
    progress: (step) => {
      if (step === "roles") inferring = performance.now();
    },
  });
  const inferred = performance.now();
  const analysis = library.analyze(records, { revealProtected: true });
  const milliseconds = { reading: read - start, roles: inferred - inferring };
  return { ...simulated, records, analysis, milliseconds };
};

/**
 * The sums of one case for the method, each baseline, and the learner where its prediction is there.
 * @param {object} made as in {@link analysedCase}
 * @param {{ profile: string, seed: number, ranges?: string }} what
 * @param {(inputDigest: string) => import("./score/prediction.mjs").Prediction | undefined} learnerPrediction
 */
export const outcomeOfCase = (made, what, learnerPrediction = () => undefined) => {
  const { records, analysis, truth, milliseconds } = analysedCase(made, what);
  const actorIds = analysis.actors.map(({ id }) => id);
  const actors = actorsOfHumans(truth, actorIds, records.calls);
  const scored = { truth, actorIds, actors, travelling: shownOnlyTravelling(records) };
  const look = caseLook(made.library, records, analysis);
  const sums = { method: scoreCase(scored, methodPrediction(analysis)) };
  for (const [name, predict] of Object.entries(BASELINES)) sums[name] = scoreCase(scored, predict(look));
  const learnt = learnerPrediction(analysis.inputDigest);
  if (learnt !== undefined) sums.learner = scoreCase(scored, learnt);
  return {
    profile: what.profile,
    seed: what.seed,
    sums,
    milliseconds,
    size: { actors: actorIds.length, calls: records.calls.length, statements: records.statements.length },
  };
};
