/** What the page about one actor says. */
export interface ExplanationWords {
  readonly standing: (name: string, means: string) => string;
  readonly role: (name: string | undefined) => string;
  readonly phone: (phone: string, from: string | undefined, to: string | undefined, probability: string) => string;
  readonly caution: (name: string, means: string) => string;
  readonly score: (
    role: string,
    probability: string,
    prior: string,
    evidence: string,
    support: string,
    together: string,
  ) => string;
  readonly speaksFor: string;
  readonly speaksAgainst: string;
  readonly nothingAgainst: string;
  readonly noRoleListed: string;
  readonly moreRecords: (records: string) => string;
  readonly closing: string;
  /** "without a or b: no role, undetermined (driver 0.28)". */
  readonly without: (left: readonly string[], outcome: string) => string;
  readonly noRole: string;
  readonly namedByNothing: string;
  /** The role shown with its probability, in what is left: "driver 0.28". */
  readonly leftOf: (outcome: string, role: string, probability: string) => string;
}
