// Writes what judgement gave the indicators, for fit.py: their basis and group, and the weights that stand in their rows.
import { writeFileSync } from "node:fs";
import { builtInModel } from "../../../dist/roles/built-in-model.js";
import { claimIndicators } from "../../../dist/roles/indicators/claims.js";
import { listedAsIndicators } from "../../../dist/roles/indicators/listed-as.js";

const stated = new Map([...claimIndicators, ...listedAsIndicators].map(({ id, weights }) => [id, weights]));
const { indicators, groupCaps } = builtInModel;
const eachIndicator = (said) => Object.fromEntries(indicators.map((one) => [one.id, said(one)]));
writeFileSync(
  process.argv[2],
  JSON.stringify({
    basis: eachIndicator(({ basis }) => basis),
    group: eachIndicator(({ group }) => group ?? ""),
    forced: eachIndicator(({ mayBeForced }) => mayBeForced === true),
    never: eachIndicator(({ basis, neverAlone }) => basis === "relations" || neverAlone === true),
    weights: eachIndicator(({ id }) => Object.fromEntries(stated.get(id) ?? [])),
    caps: Object.fromEntries(groupCaps),
  }),
);
