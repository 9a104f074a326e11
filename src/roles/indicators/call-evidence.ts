import type { LoggedCall } from "../../activity/call-log.js";
import { compareCodeUnits } from "../../exact/compare-code-units.js";
import type { IndicatorFinding } from "../model.js";

const sourceOf = ({ call }: LoggedCall): readonly string[] => [
  call.source === undefined ? "calls.csv" : `source:${call.source}`,
  ...(call.otherLeg === undefined ? [] : [`source:${call.otherLeg.source}`]),
];

/** A finding that rests on calls, the weightiest first, and on events or places besides. */
export const callEvidence = (
  percent: number,
  calls: readonly LoggedCall[],
  besides: readonly string[] = [],
): IndicatorFinding => {
  const sources = [...new Set(calls.flatMap(sourceOf))].sort(compareCodeUnits);
  return {
    percent: Math.floor(percent + 0.5),
    cites: [...new Set([...calls.map(({ call }) => `call:${call.id}`), ...besides])],
    voices: sources,
    sources,
    firsthand: true,
  };
};

/**
 * How far a count stands out from what its own background explains, in per cent: nothing below `least` or below twice
 * the expectation, in full from three times and three more. Judgement; to be calibrated by simulation.
 */
export const standsOut = (observed: number, expected: number, least: number): number =>
  observed < least || observed < 2 * expected ? 0 : observed >= 3 * expected + 3 ? 100 : 60;
