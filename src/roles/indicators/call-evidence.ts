import type { LoggedCall } from "../../activity/call-log.js";
import { compareCodeUnits } from "../../exact/compare-code-units.js";
import { evidenceOnRequest } from "../evidence-on-request.js";
import type { Evidence, IndicatorFinding } from "../model.js";

const sourcesOf = (calls: readonly LoggedCall[]): readonly string[] => {
  const keys = new Set<string | undefined>();
  for (const { call } of calls) {
    keys.add(call.source);
    if (call.otherLeg !== undefined) keys.add(call.otherLeg.source);
  }
  return [...keys].map((key) => (key === undefined ? "calls.csv" : `source:${key}`)).sort(compareCodeUnits);
};

/** The evidence of calls, the weightiest first, and of events or places besides. */
export const evidenceOfCalls = (calls: readonly LoggedCall[], besides: readonly string[] = []): Evidence => {
  const cites = new Set(calls.map(({ cite }) => cite));
  for (const reference of besides) cites.add(reference);
  let sources: readonly string[] | undefined;
  // Whether there is one source only is often settled before all evidence is asked for its sources.
  const known = (): readonly string[] => {
    sources ??= sourcesOf(calls);
    return sources;
  };
  return {
    cites: [...cites],
    get voices() {
      return known();
    },
    get sources() {
      return known();
    },
    firsthand: true,
  };
};

/** A finding that rests on calls, the weightiest first, and on events or places besides. */
export const callEvidence = (
  percent: number,
  calls: readonly LoggedCall[],
  besides: readonly string[] = [],
): IndicatorFinding => ({
  percent: Math.floor(percent + 0.5),
  restsOn: calls.length + besides.length,
  evidence: evidenceOnRequest(() => evidenceOfCalls(calls, besides)),
});

/**
 * How far a count stands out from what its own background explains, in per cent: nothing below `least` or below twice
 * the expectation, in full from three times and three more. Judgement; to be calibrated by simulation.
 */
export const standsOut = (observed: number, expected: number, least: number): number =>
  observed < least || observed < 2 * expected ? 0 : observed >= 3 * expected + 3 ? 100 : 60;
