// The busiest and best placed are the bosses: what a chart-drawing tool suggests.
import { callsAshore, placesVisited } from "./places.mjs";
import { plainPrediction } from "./plain-prediction.mjs";

/** Shares of all actors: one in four has a part, of them 15 per cent organize (the priors that the method has as well). */
const SHARES = { organizer: 0.0375, "boat-captain": 0.025, driver: 0.05, recruiter: 0.05 };
/** Fewer calls than this make no pattern. */
const FEWEST = 8;

const ranks = (ids, scoreOf) => {
  const sorted = [...ids].sort((x, y) => scoreOf(y) - scoreOf(x) || (x < y ? -1 : 1));
  return new Map(sorted.map((id, i) => [id, 1 - i / sorted.length]));
};

/**
 * Organizers are the first by mean rank of betweenness and degree; of the others those who call from the shore before
 * departures are captains, those who move most drivers, and those with most contacts of few calls each recruiters. As
 * many of each as its share of all actors.
 * @param {ReturnType<import("./case-look.mjs").caseLook>} look
 * @returns {import("../score/prediction.mjs").Prediction}
 */
export const centralityRanking = ({ actors, log, statusOf, cells, departures }) => {
  const ids = actors
    .filter(({ id, measures }) => {
      const statuses = statusOf(id);
      return (
        measures.degree > 0 && !["service", "official", "family", "migrant"].some((status) => statuses.has(status))
      );
    })
    .map(({ id }) => id);
  const of = new Map(actors.map((actor) => [actor.id, actor.measures]));
  const calls = (id) => log.get(id) ?? [];
  const betweenness = ranks(ids, (id) => of.get(id).betweenness);
  const degree = ranks(ids, (id) => of.get(id).degree);
  const busy = (id) => calls(id).length >= FEWEST;
  const scores = {
    organizer: (id) => (betweenness.get(id) + degree.get(id)) / 2,
    "boat-captain": (id) =>
      busy(id) ? callsAshore(calls(id), cells, departures).filter((ashore) => ashore.length > 0).length : 0,
    driver: (id) => (busy(id) ? Math.max(0, placesVisited(calls(id), cells).length - 2) : 0),
    recruiter: (id) => (busy(id) ? (of.get(id).degree * of.get(id).degree) / of.get(id).strength : 0),
  };
  const assigned = new Map();
  const probabilities = new Map(ids.map((id) => [id, new Map()]));
  for (const [role, share] of Object.entries(SHARES)) {
    const ranked = ids
      .map((id) => [id, scores[role](id)])
      .filter(([, score]) => score > 0)
      .sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
    const places = Math.max(1, Math.round(share * actors.length));
    // As probable as the rank is high: one half at the last place that is given.
    for (const [i, [id]] of ranked.entries()) probabilities.get(id).set(role, places / (places + i + 1));
    let given = 0;
    for (const [id] of ranked) {
      if (given === places) break;
      if (assigned.has(id)) continue;
      assigned.set(id, role);
      given++;
    }
  }
  return new Map(
    actors.map(({ id }) => [
      id,
      plainPrediction(assigned.get(id) ?? null, probabilities.get(id) ?? new Map(), "undetermined"),
    ]),
  );
};
