// Writes what judgement gave the indicators, for fit.py: their basis, and the weights that stand in their rows.
import { writeFileSync } from "node:fs";
import { builtInModel } from "../../../dist/roles/built-in-model.js";
import { claimIndicators } from "../../../dist/roles/indicators/claims.js";
import { listedAsIndicators } from "../../../dist/roles/indicators/listed-as.js";

const stated = new Map([...claimIndicators, ...listedAsIndicators].map(({ id, weights }) => [id, weights]));
const { indicators } = builtInModel;
writeFileSync(
  process.argv[2],
  JSON.stringify({
    basis: Object.fromEntries(indicators.map(({ id, basis }) => [id, basis])),
    weights: Object.fromEntries(indicators.map(({ id }) => [id, Object.fromEntries(stated.get(id) ?? [])])),
  }),
);
