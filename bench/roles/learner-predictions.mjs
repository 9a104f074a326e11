// What the learner said is kept by the digest of the case's records: it can be scored again without learning again, and
// never on other records than those that it was shown.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/ci/ensure-built.mjs";

export const LEARNER_FOLDER = join(root, "out", "learner");

const fileOf = (digest) => join(LEARNER_FOLDER, "predictions", `${digest.replace("sha256:", "")}.json`);

/** @returns {import("./score/prediction.mjs").Prediction | undefined} */
export const learnerPrediction = (digest) => {
  const file = fileOf(digest);
  if (!existsSync(file)) return undefined;
  const { actors } = JSON.parse(readFileSync(file, "utf8"));
  return new Map(
    actors.map(({ id, role, probabilities, best }) => [
      id,
      // It knows neither standing nor cautions; both are taken in its favour.
      { standing: role === null ? "undetermined" : "participant", role, cautious: true, probabilities, best },
    ]),
  );
};
