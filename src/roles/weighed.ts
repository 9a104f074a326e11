import type { Indicator, IndicatorFinding } from "./model.js";

/** An indicator that found something about an actor. */
export interface Found {
  readonly indicator: Indicator;
  readonly finding: IndicatorFinding;
}

/** An indicator's weight on one role, in whole decibans, never 0. */
export interface Weighed extends Found {
  readonly weight: number;
}
