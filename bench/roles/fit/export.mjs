// Writes, for every actor of simulated cases that stands for a human, what each indicator of the built-in model finds,
// and what the human really was: the table that fit.py fits weights to.
// node bench/roles/fit/export.mjs OUT PROFILE FROM TO [wide|outside]
import { createWriteStream } from "node:fs";
import { activeTestimony } from "../../../dist/roles/active-part.js";
import { builtInModel } from "../../../dist/roles/built-in-model.js";
import { caseView, withFirstPass } from "../../../dist/roles/case-view.js";
import { firstPassOf } from "../../../dist/roles/infer-roles.js";
import { looksLikePassenger, passengerTestimony } from "../../../dist/roles/passenger.js";
import { findIndicators, ofBasis } from "../../../dist/roles/weigh.js";
import { groundOfRoles } from "../../../dist/sensitivity/role-pass.js";
import { simulateCase } from "../../../dist/simulation/index.js";
import { actorsOfHumans } from "../score/actors-of-humans.mjs";

const [, , out, profile, from, to, ranges = "wide"] = process.argv;
/** An indicator that weighs nothing yet is not looked for: a weight on a role that does not exist has it found. */
const looked = {
  ...builtInModel,
  indicators: builtInModel.indicators.map((one) => ({ ...one, weights: new Map([...one.weights, ["no role", 1]]) })),
};
const relations = ofBasis(looked, "relations");
const ids = looked.indicators.map(({ id }) => id);
const index = new Map(ids.map((id, i) => [id, i]));
const file = createWriteStream(out);
file.write(`${JSON.stringify({ ids, profile })}\n`);
for (let seed = Number(from); seed < Number(to); seed += 2) {
  const { records, truth } = simulateCase({ seed, profile, ranges });
  const ground = groundOfRoles(records);
  const view = caseView(ground);
  const { actors } = view.attribution;
  const own = new Map(actors.map((actor) => [actor, findIndicators(looked, view, actor)]));
  const second = withFirstPass(view, firstPassOf(builtInModel, own));
  const { of, human } = actorsOfHumans(truth, actors, records.calls);
  const humans = new Map(truth.humans.map((one) => [one.id, one]));
  for (const actor of actors) {
    const one = humans.get(human.get(actor));
    const found = [...own.get(actor), ...findIndicators(relations, second, actor)];
    const active = activeTestimony(view, actor);
    file.write(
      `${JSON.stringify({
        seed,
        actor,
        human: one?.id ?? null,
        main: one === undefined || of.get(one.id).main === actor,
        standing: one?.standing ?? null,
        roles: one === undefined || one.coerced ? [] : one.roles,
        coerced: one?.coerced ?? false,
        passenger: looksLikePassenger(view, actor),
        seen: passengerTestimony(view, actor).length,
        told: active.filter(({ claim }) => claim.firsthand).length,
        active: active.length,
        neutral: ["service", "official", "family"].some((status) => view.statusOf(actor).has(status)),
        traffic: view.trafficOf(actor),
        found: found.map(({ indicator, finding }) => [index.get(indicator.id), finding.percent]),
      })}\n`,
    );
  }
  // Who is known under no id at all is missed whatever the weights.
  const lost = truth.humans.filter(({ id }) => of.get(id)?.main === undefined);
  file.write(`${JSON.stringify({ seed, lost: lost.map(({ roles, coerced }) => (coerced ? [] : roles)) })}\n`);
}
file.end();
