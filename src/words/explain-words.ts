/** An innocent explanation of what the records show; see innocent-explanations.ts. */
export type InnocentId =
  | "transport-worker"
  | "relative"
  | "service-provider"
  | "official"
  | "migrant-with-calls"
  | "friend-who-passed-a-number"
  | "taxi-or-lift"
  | "passenger-made-to-steer"
  | "passenger-who-knows-the-way"
  | "landlord-or-host"
  | "money-changer"
  | "shopkeeper"
  | "held-person-made-to-watch"
  | "well-connected"
  | "ordinary-calls";

/** Why no role is assigned. */
export type Abstention =
  | { readonly why: "migrant" }
  | { readonly why: "contact" }
  | { readonly why: "nothing" }
  | { readonly why: "too-thin"; readonly role: string; readonly probability: string }
  | {
      readonly why: "two-close";
      readonly role: string;
      readonly probability: string;
      readonly other: string;
      readonly otherProbability: string;
    };

/** A reason as it is read aloud: what the records show, its weight, and what it rests on. */
export interface ReasonParts {
  readonly says: string;
  readonly weight: string;
  readonly restsOn: string;
}

/** What is said of one source or witness that is left out. */
export interface FallParts {
  /** Each a "source:…" or a "person:…". */
  readonly left: readonly string[];
  /** The role without it; undefined where none would be assigned. */
  readonly role: string | undefined;
  /** The standing without it; undefined where no other record names the person. */
  readonly standing: string | undefined;
  readonly shown: { readonly role: string; readonly probability: string } | undefined;
}

/** How an explanation of one person's part is read aloud. Names and ids come as they may be shown. */
export interface ExplainWords {
  /** A probability in a sentence, from its text: "of 0.89", or above or below where it is not told to the hundredth. */
  readonly exactly: (p: string) => string;
  readonly above: (p: string) => string;
  readonly below: (p: string) => string;
  readonly otherFalls: (n: string) => string;
  /** "Rabi Malam Issaka (person:p3)", or the id alone. */
  readonly whom: (id: string, names: readonly string[]) => string;
  readonly assigned: (whom: string, part: string | undefined, role: string, probability: string) => string;
  readonly abstains: (whom: string, abstention: Abstention) => string;
  readonly activeWithoutRole: (whom: string) => string;
  /** The weight of the evidence in words, the number beside it, and the likelihood ratio. */
  readonly weight: (support: string, times: string) => string;
  readonly weightAgainst: (support: string) => string;
  readonly reasons: (reasons: readonly ReasonParts[]) => string;
  readonly against: (reasons: readonly ReasonParts[]) => string;
  readonly nothingAgainst: string;
  readonly innocent: (explanation: string) => string;
  readonly innocents: Readonly<Record<InnocentId, string>>;
  /** `first` of several that are said one after the other. */
  readonly falls: (fall: FallParts, first: boolean) => string;
  readonly nothingFalls: string;
  readonly fallsNotAsked: string;
  readonly cautions: (sentences: readonly string[]) => string;
  readonly missing: (requests: readonly string[]) => string;
  /** What a probability is; said where there is one. */
  readonly uncertain: string;
  readonly closing: string;
}
