import type { Analysis } from "../analysis/analysis.js";
import type { Veil } from "../analysis/veil.js";
import { veilOfCase } from "../analysis/veil-of-case.js";
import type { CaseRecords } from "../records/case-records.js";

/**
 * The veil through which a document was written, found again from its options and the records: records must not show in a picture what the
 * document hides.
 * @throws RangeError where the document's pseudonyms were made with a key and none is given.
 */
export const veilOfDocument = (
  analysis: Analysis,
  records: CaseRecords,
  pseudonymKey: Uint8Array | undefined,
): Veil => {
  const { pseudonyms } = analysis.options;
  if (pseudonyms === "revealed") return veilOfCase(records, { revealProtected: true });
  if (pseudonyms === "digest") return veilOfCase(records);
  if (pseudonymKey === undefined)
    throw new RangeError("This analysis has keyed pseudonyms: give the key that it was made with as pseudonymKey");
  return veilOfCase(records, { pseudonymKey });
};
