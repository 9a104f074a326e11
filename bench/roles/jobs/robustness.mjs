import { analysedCase } from "../outcome-of-case.mjs";
import { sourcesOf, withLoss, withoutSource } from "../robustness/record-loss.mjs";
import { changedRoles, rankStability } from "../robustness/what-changed.mjs";

export const LOSSES = [10, 30, 50];

/** One case, with records lost and with each source left out. */
export const run = (made, job) => {
  const { records, analysis } = analysedCase(made, job);
  const again = (changed) => made.library.analyze(changed, { revealProtected: true, support: false });
  const losses = LOSSES.map((loss) => {
    const after = again(withLoss(records, loss / 100, job.seed + loss));
    return {
      loss,
      betweenness: rankStability(analysis, after, "betweenness"),
      degree: rankStability(analysis, after, "degree"),
      roles: changedRoles(analysis, after),
    };
  });
  const sources = sourcesOf(records).map((source) => changedRoles(analysis, again(withoutSource(records, source))));
  return { profile: job.profile, losses, sources };
};
