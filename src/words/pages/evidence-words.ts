import type { Predicate } from "../../records/claim.js";

/** The acts that a witness can be asked about. */
export type AskedAct = Extract<
  Predicate,
  "recruited" | "directed" | "drove" | "piloted" | "guided" | "housed" | "guarded" | "supplied"
>;

/** How a witness came across somebody. */
export type DealingId = "spoke-of" | "was-with" | "telephoned" | "heard-of";

/** What to ask for next, why, and who holds it. */
export interface EvidenceWords {
  /** Open questions, as to a witness: none names the answer, and force comes before who steered or led. */
  readonly actQuestions: Readonly<Record<AskedAct, string>>;
  readonly otherQuestion: string;
  readonly dealings: Readonly<Record<DealingId, (about: string) => string>>;
  readonly callRecords: (phone: string, days: readonly [first: string, last: string] | undefined) => string;
  readonly unwatched: (calls: string, otherPhones: string) => string;
  readonly longerTime: (events: string) => string;
  /** What must be said wherever a protected witness is to be heard again. */
  readonly protectedWitness: string;
  readonly question: (witness: string, about: string, question: string) => string;
  readonly dealing: (dealing: string, others: string | undefined, single: boolean) => string;
  readonly hearsay: (witness: string, about: string) => string;
  readonly hearsayReason: string;
  readonly contradiction: (about: string) => string;
  readonly contradictionReason: (told: string, denied: string) => string;
  readonly holds: (phone: string, person: string) => string;
  readonly weakTenure: string;
  readonly severalHolders: (people: string) => string;
  readonly hearsayHolder: string;
  readonly holder: (phone: string) => string;
  readonly nobody: (calls: string, phones: string, people: string, single: boolean) => string;
  readonly samePerson: (a: string, b: string) => string;
  readonly samePhoneHolder: (a: string, b: string) => string;
  readonly unsure: string;
  readonly saidSame: string;
  readonly proposed: (probability: string) => string;
  readonly satellite: (operator: string) => string;
  readonly severalStates: string;
  readonly notKnown: string;
  readonly heldBy: Readonly<Record<"number" | "cell" | "source", (state: string) => string>>;
  readonly page: {
    readonly nothing: string;
    readonly title: (records: string) => string;
    readonly columns: readonly [rank: string, change: string, state: string, what: string];
    readonly kinds: Readonly<Record<string, string>>;
    readonly what: (kind: string, inferredAnew: boolean, what: string) => string;
    readonly why: (reason: string) => string;
    readonly tellsOf: (about: string, between: readonly string[]) => string;
    readonly heldBy: (holder: string) => string;
    readonly records: (cites: string) => string;
    readonly more: (n: number) => string;
    readonly otherKinds: string;
    readonly closing: string;
  };
}
