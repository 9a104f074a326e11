// Writes, for every actor of simulated cases that stands for a human, what each indicator of the built-in model finds,
// and what the human really was: the table that fit.py fits weights to.
// node bench/roles/fit/export.mjs OUT PROFILE FROM TO [wide|outside]
import { createWriteStream } from "node:fs";
import { builtInModel } from "../../../dist/roles/built-in-model.js";
import { caseView, withFirstPass } from "../../../dist/roles/case-view.js";
import { firstPassOf } from "../../../dist/roles/infer-roles.js";
import { looksLikePassenger } from "../../../dist/roles/passenger.js";
import { findIndicators } from "../../../dist/roles/weigh.js";
import { simulateCase } from "../../../dist/simulation/index.js";
import { analyzeGround } from "./ground.mjs";

const [, , out, profile, from, to, ranges = "wide"] = process.argv;
const ids = builtInModel.indicators.map(({ id }) => id);
const index = new Map(ids.map((id, i) => [id, i]));
const file = createWriteStream(out);
file.write(`${JSON.stringify({ ids, profile })}\n`);
for (let seed = Number(from); seed < Number(to); seed += 2) {
  const { records, truth } = simulateCase({ seed, profile, ranges });
  const ground = analyzeGround(records);
  const view = caseView(ground);
  const own = new Map(view.attribution.actors.map((actor) => [actor, findIndicators(builtInModel, view, actor)]));
  const second = withFirstPass(view, firstPassOf(builtInModel, own));
  const relations = {
    ...builtInModel,
    indicators: builtInModel.indicators.filter(({ basis }) => basis === "relations"),
  };
  const humans = new Map(truth.humans.map((human) => [human.actor, human]));
  for (const actor of view.attribution.actors) {
    const human = humans.get(actor);
    if (human === undefined) continue;
    const found = [...own.get(actor), ...findIndicators(relations, second, actor)];
    file.write(
      `${JSON.stringify({
        seed,
        actor,
        standing: human.standing,
        roles: human.coerced ? [] : human.roles,
        coerced: human.coerced,
        passenger: looksLikePassenger(view, actor),
        found: found.map(({ indicator, finding }) => [index.get(indicator.id), finding.percent]),
      })}\n`,
    );
  }
}
file.end();
