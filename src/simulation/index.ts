/** What `faisceau/simulation` is: fictional cases with their truth. */

export type { RangeChoice } from "./constants.js";
export { type Hardness, hardnessOf } from "./hardness.js";
export { PROFILES, type Profile, type ProfileRules } from "./profiles.js";
export { type Constant, RANGES, type Range } from "./ranges.js";
export { type SimulatedCase, type SimulationOptions, simulateCase } from "./simulate-case.js";
export type { SimulationTruth, TrueHuman, TrueTenure } from "./truth.js";
