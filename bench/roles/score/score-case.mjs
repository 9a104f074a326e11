// Everything that the figures need from one case is a sum, so that a bootstrap over cases only adds vectors.
import { averagePrecision } from "./average-precision.mjs";
import { FOUR_ROLES } from "./four-roles.mjs";
import { NOTHING_SAID } from "./prediction.mjs";

/** Shares of the role-holders that accuracy is asked of. */
export const COVERAGES = [50, 75, 100];
/** Of the calibration error: bins of equal width. */
export const BINS = 10;

/** True where a steersman or guide who was forced is shown as such, with the caution: neither right nor wrong. */
const isForcedAct = (human, role, { cautious }) => human?.coerced === true && cautious && human.roles.includes(role);

const scoreRoles = (add, { humans, actors, prediction }) => {
  const said = (actor) => prediction.get(actor) ?? NOTHING_SAID;
  for (const human of humans.values()) {
    const own = said(actors.of.get(human.id).main);
    // Of several roles any is right; one that is missed is missed as the first of the four that was played.
    const expected = human.coerced ? undefined : human.roles.find((role) => FOUR_ROLES.includes(role));
    if (own.role !== null && human.roles.includes(own.role) && !human.coerced) add(`right ${own.role}`, 1);
    else if (expected !== undefined) add(`missed ${expected}`, 1);
  }
  for (const [actor, { role, cautious }] of prediction) {
    if (role === null) continue;
    const human = humans.get(actors.human.get(actor));
    if (isForcedAct(human, role, { cautious })) continue;
    // Another id of somebody who does play it is no mistake, nor a second success.
    if (human === undefined || human.coerced || !human.roles.includes(role)) add(`wrong ${role}`, 1);
  }
};

const scoreOrganizers = (add, { humans, actors, prediction, actorIds }) => {
  const ranked = actorIds.flatMap((actor) => {
    const human = humans.get(actors.human.get(actor));
    const is = human?.roles.includes("organizer") === true && !human.coerced;
    if (is && actors.of.get(human.id).main !== actor) return [];
    return [{ score: prediction.get(actor)?.probabilities.organizer ?? 0, is }];
  });
  const precision = averagePrecision(ranked);
  if (precision === undefined) return;
  add("organizer cases", 1);
  add("organizer precision", precision);
};

const scoreProbabilities = (add, { humans, actors, prediction }) => {
  for (const [actor, said] of prediction) {
    const human = humans.get(actors.human.get(actor));
    for (const [role, probability] of Object.entries(said.probabilities)) {
      if (isForcedAct(human, role, said)) continue;
      const is = human !== undefined && !human.coerced && human.roles.includes(role) ? 1 : 0;
      const bin = Math.min(BINS - 1, Math.floor(probability * BINS));
      add("listed", 1);
      add("squared error", (probability - is) ** 2);
      add(`bin ${bin} listed`, 1);
      add(`bin ${bin} promised`, probability);
      add(`bin ${bin} kept`, is);
    }
  }
};

const scoreCoverage = (add, { humans, actors, prediction }) => {
  const holders = [...humans.values()]
    .filter(({ roles, coerced, id }) => roles.length > 0 && !coerced && actors.of.get(id).main !== undefined)
    .map(({ id, roles }) => {
      const { best } = prediction.get(actors.of.get(id).main) ?? NOTHING_SAID;
      return { id, confidence: best?.probability ?? 0, right: best !== null && roles.includes(best.role) ? 1 : 0 };
    })
    .sort((x, y) => y.confidence - x.confidence || (x.id < y.id ? -1 : 1));
  for (const coverage of COVERAGES) {
    const kept = holders.slice(0, Math.ceil((holders.length * coverage) / 100));
    add(`covered ${coverage}`, kept.length);
    add(`covered right ${coverage}`, kept.filter(({ right }) => right === 1).length);
  }
};

const scoreStanding = (add, { humans, actors, prediction, travelling }) => {
  for (const human of humans.values()) {
    const { main, all } = actors.of.get(human.id);
    if (main === undefined) continue;
    const given = all
      .map((actor) => prediction.get(actor) ?? NOTHING_SAID)
      .filter((said) => said.role !== null && !isForcedAct(human, said.role, said));
    add("standings", 1);
    const { standing } = prediction.get(main) ?? NOTHING_SAID;
    add("standings right", standing === human.standing ? 1 : 0);
    add("standings undetermined", standing === "undetermined" ? 1 : 0);
    if (human.standing === "migrant") {
      add("migrants", 1);
      add("migrants given a role", given.length > 0 ? 1 : 0);
    }
    if (human.standing === "contact") {
      const participant = all.some((actor) => prediction.get(actor)?.standing === "participant");
      add("innocents", 1);
      add("innocents suspected", participant || given.length > 0 ? 1 : 0);
    }
  }
  for (const person of travelling) {
    const said = prediction.get(person) ?? NOTHING_SAID;
    add("shown travelling", 1);
    if (said.role !== null && !isForcedAct(humans.get(actors.human.get(person)), said.role, said))
      add("shown travelling given a role", 1);
  }
};

/**
 * The sums of one case for one predictor.
 * @param {{ truth: object, actorIds: readonly string[], actors: object, travelling: ReadonlySet<string> }} scored
 * @param {import("./prediction.mjs").Prediction} prediction
 * @returns {Record<string, number>}
 */
export const scoreCase = ({ truth, actorIds, actors, travelling }, prediction) => {
  const sums = {};
  const add = (name, amount) => {
    sums[name] = (sums[name] ?? 0) + amount;
  };
  const humans = new Map(truth.humans.map((human) => [human.id, human]));
  const ground = { humans, actors, prediction, actorIds, travelling };
  scoreRoles(add, ground);
  scoreOrganizers(add, ground);
  scoreProbabilities(add, ground);
  scoreCoverage(add, ground);
  scoreStanding(add, ground);
  return sums;
};
