import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { featuresOf } from "../features.mjs";
import { LEARNER_FOLDER } from "../learner-predictions.mjs";
import { actorsOfHumans } from "../score/actors-of-humans.mjs";
import { FOUR_ROLES } from "../score/four-roles.mjs";

/** What the learner may be told of an actor: the role that it should name, all that count as right, and whether it is scored. */
const labelsOf = (truth, actorIds, calls) => {
  const { of, human } = actorsOfHumans(truth, actorIds, calls);
  const humans = new Map(truth.humans.map((one) => [one.id, one]));
  return actorIds.map((actor) => {
    const one = humans.get(human.get(actor));
    const roles = one === undefined || one.coerced ? [] : one.roles;
    return {
      expected: roles.find((role) => FOUR_ROLES.includes(role)) ?? (roles.length > 0 ? "other" : "none"),
      roles,
      main: one === undefined || of.get(one.id).main === actor,
    };
  });
};

/** Writes one case's features, with its truth where it is one to learn from, and says where. */
export const run = ({ library, simulateCase }, { profile, seed, ranges, learn }) => {
  const { records, truth } = simulateCase({ seed, profile, ...(ranges === undefined ? {} : { ranges }) });
  const features = featuresOf(library, library.findingsOf(records));
  const folder = join(LEARNER_FOLDER, "features", profile);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${learn ? "learn" : "predict"}-${ranges ?? "wide"}-${seed}.json`);
  const labels = learn ? { labels: labelsOf(truth, features.actors, records.calls) } : {};
  writeFileSync(file, JSON.stringify({ digest: library.inputDigest(records), ...features, ...labels }));
  return file;
};
