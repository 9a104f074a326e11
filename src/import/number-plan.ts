/** What a numbering plan makes of a number. */
export interface PlannedNumber {
  /** In E.164 form. */
  readonly number: string;
  /** Whether its length is one that numbers of its country have. */
  readonly possible: boolean;
  /** Whether its country has handed out numbers like it. */
  readonly valid: boolean;
}

/** Today's numbering plans of the world: what the importer asks about a number, so that the heavy table behind it can stay out of a page. */
export interface NumberPlan {
  /** What it is and its version, for the ledger. */
  readonly name: string;
  /** Whether it knows the country, ISO 3166 alpha-2. */
  readonly knows: (country: string) => boolean;
  /** Reads a number, a national one as one of that country; `undefined` where it makes nothing of it. */
  readonly read: (number: string, country?: string) => PlannedNumber | undefined;
}
