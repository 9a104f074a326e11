// The most frequent claimed deed wins: what an analyst with a tally sheet would say.
import { plainPrediction } from "./plain-prediction.mjs";
import { DONE_TO_PASSENGERS, ROLE_OF_DEED } from "./role-of-deed.mjs";

const add = (votes, actor, name, amount) => {
  if (actor === undefined) return;
  if (!votes.has(actor)) votes.set(actor, new Map());
  votes.get(actor).set(name, (votes.get(actor).get(name) ?? 0) + amount);
};

/**
 * One vote a claim, half a vote for hearsay, one against where it is negated; records of travelling vote for `migrant`.
 * @param {ReturnType<import("./case-look.mjs").caseLook>} look
 * @returns {import("../score/prediction.mjs").Prediction}
 */
export const claimsVote = ({ actors, claims, statusOf }) => {
  const votes = new Map();
  for (const { claim, subject, object } of claims) {
    const amount = (claim.firsthand ? 1 : 0.5) * (claim.negated ? -1 : 1);
    const deed = claim.predicate === "identifiedAs" ? claim.role : ROLE_OF_DEED.get(claim.predicate);
    if (deed !== undefined) add(votes, subject, claim.coerced === true ? "migrant" : deed, amount);
    if (claim.predicate === "boarded") add(votes, subject, "migrant", amount);
    if (DONE_TO_PASSENGERS.has(claim.predicate)) add(votes, object, "migrant", amount);
  }
  return new Map(
    actors.map(({ id }) => {
      const statuses = statusOf(id);
      if (statuses.has("migrant")) add(votes, id, "migrant", 1);
      const own = [...(votes.get(id) ?? [])].filter(([, amount]) => amount > 0);
      const neutral = statuses.has("service") || statuses.has("official") || statuses.has("family");
      const total = own.reduce((sum, [, amount]) => sum + amount, 0);
      const roles = neutral ? [] : own.filter(([name]) => name !== "migrant").sort((x, y) => y[1] - x[1]);
      const migrant = votes.get(id)?.get("migrant") ?? 0;
      const [first] = roles;
      const role = first !== undefined && first[1] > migrant ? first[0] : null;
      const standing = neutral ? "contact" : migrant > 0 ? "migrant" : "undetermined";
      const probabilities = new Map(roles.map(([name, amount]) => [name, amount / (total + 1)]));
      return [id, plainPrediction(role, probabilities, standing)];
    }),
  );
};
