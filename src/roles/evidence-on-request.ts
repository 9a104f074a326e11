import type { Evidence } from "./model.js";

/** Gathers evidence when it is first asked for, and keeps it: most findings are weighed and never shown. */
export const evidenceOnRequest = (gather: () => Evidence): (() => Evidence) => {
  let known: Evidence | undefined;
  return () => {
    known ??= gather();
    return known;
  };
};
