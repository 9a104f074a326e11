// Points for claims and a few features of calls, weights by hand, one threshold: what a spreadsheet would do.
import { callsAshore, placesVisited } from "./places.mjs";
import { plainPrediction } from "./plain-prediction.mjs";
import { DONE_TO_PASSENGERS, ROLE_OF_DEED } from "./role-of-deed.mjs";

const THRESHOLD = 2;
const day = 86_400;

const shareBelow = (sorted, value) => sorted.filter((one) => one < value).length / Math.max(1, sorted.length);

/** Contacts who are met, spoken to for at most three weeks, and gone before the actor is. */
const passing = (entries) => {
  const by = new Map();
  for (const entry of entries) by.set(entry.other, [...(by.get(entry.other) ?? []), entry.start]);
  const end = entries.at(-1)?.start ?? 0;
  return [...by.values()].filter(
    (times) => times.length > 1 && times.at(-1) - times[0] < 21 * day && times.at(-1) < end - 3 * day,
  ).length;
};

const callPoints = (look, background, { id, measures }) => {
  const entries = look.log.get(id) ?? [];
  if (entries.length < 8) return [];
  const outgoing = entries.filter((entry) => entry.outgoing);
  const before = look.departures.flatMap(({ from }) =>
    outgoing.filter(({ start }) => start < from && start > from - day),
  ).length;
  const central = shareBelow(background.betweenness, measures.betweenness);
  const crowded = shareBelow(background.degree, measures.degree);
  const visited = placesVisited(entries, look.cells);
  const ashore = callsAshore(entries, look.cells, look.departures).filter((calls) => calls.length > 0).length;
  const clients = passing(entries);
  return [
    ["organizer", central > 0.9 ? 1 : 0],
    ["organizer", crowded < 0.9 && central > 0.9 ? 0.5 : 0],
    ["organizer", outgoing.length > entries.length * 0.6 ? 0.5 : 0],
    ["organizer", outgoing.length > 5 && before > outgoing.length * 0.3 ? 0.5 : 0],
    ["recruiter", clients > 5 ? 1.5 : clients > 2 ? 0.75 : 0],
    ["recruiter", crowded > 0.85 ? 0.5 : 0],
    ["driver", visited.length > 8 ? 2 : visited.length > 4 ? 1 : 0],
    ["driver", new Set(visited.map(({ place }) => place)).size > 3 ? 0.5 : 0],
    ["boat-captain", ashore > 2 ? 1.5 : ashore > 1 ? 0.75 : 0],
    ["boat-captain", ashore > 1 && entries.length < 60 ? 0.5 : 0],
  ];
};

const claimPoints = (look) => {
  const points = [];
  for (const { claim, subject, object } of look.claims) {
    const deed = claim.predicate === "identifiedAs" ? claim.role : ROLE_OF_DEED.get(claim.predicate);
    const worth = claim.predicate === "identifiedAs" ? 2 : 3;
    const amount = (claim.firsthand ? 1 : 0.4) * (claim.negated ? -0.7 : 1) * (claim.coerced === true ? -1 : 1);
    if (deed !== undefined) points.push([subject, deed, worth * amount]);
    if (claim.predicate === "boarded" && !claim.negated) points.push([subject, "everything", -3]);
    if (DONE_TO_PASSENGERS.has(claim.predicate) && claim.firsthand && !claim.negated)
      points.push([object, "everything", -3]);
  }
  return points;
};

const AGAINST = { service: -5, official: -3, family: -3, migrant: -4, witness: -1 };

/**
 * Three points for a deed seen, one for one heard of, two for a name; points for behaviour; points off for travelling
 * and for a neutral status. The highest role from two points on.
 * @param {ReturnType<import("./case-look.mjs").caseLook>} look
 * @returns {import("../score/prediction.mjs").Prediction}
 */
export const additiveScore = (look) => {
  const background = {
    betweenness: look.actors.filter(({ measures }) => measures.degree > 0).map(({ measures }) => measures.betweenness),
    degree: look.actors.filter(({ measures }) => measures.degree > 0).map(({ measures }) => measures.degree),
  };
  const claimed = new Map();
  for (const [actor, ...point] of claimPoints(look)) claimed.set(actor, [...(claimed.get(actor) ?? []), point]);
  return new Map(
    look.actors.map((actor) => {
      const statuses = look.statusOf(actor.id);
      const against = Object.entries(AGAINST).reduce((sum, [status, p]) => (statuses.has(status) ? sum + p : sum), 0);
      const scores = new Map();
      let everything = against;
      for (const [role, amount] of claimed.get(actor.id) ?? []) {
        if (role === "everything") everything += amount;
        else scores.set(role, (scores.get(role) ?? 0) + amount);
      }
      for (const [role, amount] of callPoints(look, background, actor))
        if (amount > 0) scores.set(role, (scores.get(role) ?? 0) + amount);
      const ranked = [...scores]
        .map(([role, score]) => [role, score + everything])
        .sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
      const role = ranked[0] !== undefined && ranked[0][1] >= THRESHOLD ? ranked[0][0] : null;
      const probabilities = new Map(ranked.map(([name, score]) => [name, 1 / (1 + Math.exp(THRESHOLD - score))]));
      const standing = everything <= -3 ? (statuses.has("service") ? "contact" : "migrant") : "undetermined";
      return [actor.id, plainPrediction(role, probabilities, standing)];
    }),
  );
};
