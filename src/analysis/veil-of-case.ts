import { protectedIds } from "../identity/protected-actors.js";
import { resolveIdentity } from "../identity/resolve-identity.js";
import type { CaseRecords } from "../records/case-records.js";
import { inputDigest } from "../records/input-digest.js";
import type { Veil } from "./veil.js";
import { noVeil, veilOf } from "./veil.js";

/** Options that decide how protected people are shown. */
export interface VeilOptions {
  /** Show protected people by their real ids, names and numbers. */
  readonly revealProtected?: boolean;
  /** Key of the pseudonyms of protected people; without one they are numbered in the order of a digest. */
  readonly pseudonymKey?: Uint8Array;
}

/** The veil that `analyze` uses with the same records and options: whoever writes about a document writes through it. */
export const veilOfCase = (records: CaseRecords, options: VeilOptions = {}): Veil =>
  options.revealProtected === true
    ? noVeil
    : veilOf(
        records,
        protectedIds(records, resolveIdentity(records)),
        () => inputDigest(records),
        options.pseudonymKey,
      );
