import type { Chance } from "./chance.js";
import { PROFILES, type Profile } from "./profiles.js";
import { type Constant, RANGES, type Range } from "./ranges.js";

/** The constants of one world, drawn for one case. */
export type Constants = Readonly<Record<Constant, number>>;

/** Whether constants come from the wide ranges or from what lies outside them. */
export type RangeChoice = "wide" | "outside";

/** Draws every constant, in the order of the table. */
export const drawConstants = (chance: Chance, profile: Profile, choice: RangeChoice): Constants => {
  const special = PROFILES[profile].ranges;
  const drawn: Partial<Record<Constant, number>> = {};
  for (const name of Object.keys(RANGES) as Constant[]) {
    const { wide, outside }: Range = special[name] ?? RANGES[name];
    const [low, high] = choice === "wide" ? wide : chance.pick(outside);
    drawn[name] = chance.between(low, high);
  }
  return drawn as Constants;
};
