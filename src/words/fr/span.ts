/** A stretch of time in French, open where an end is not known. */
export const span = (from: string | undefined, to: string | undefined): string => {
  if (from === undefined) return to === undefined ? "sans date connue" : `jusqu'au ${to}`;
  return to === undefined ? `à partir du ${from}` : `du ${from} au ${to}`;
};
