import type { Instant } from "../exact/instant.js";

/** One row of `phones.csv`: who is recorded to have held which phone, [from, to). */
export interface PhoneRow {
  /** Bare key. */
  readonly phone: string;
  /** Bare key. */
  readonly person: string;
  readonly from?: Instant;
  readonly to?: Instant;
  /** `from` as it stands in the file: the reference `tenure:PHONE/PERSON/FROM` is written with it. */
  readonly fromText?: string;
  readonly basis?: string;
  readonly source?: string;
}
