/** How the file lists a person: evidence, not truth. */
export type PersonStatus = "subject" | "migrant" | "witness" | "family" | "official" | "service";

/** One element of `people.json`. */
export interface Person {
  /** Bare key. */
  readonly id: string;
  /** A set: sorted by code unit. */
  readonly names: readonly string[];
  /** A set: sorted by code unit. */
  readonly status: readonly PersonStatus[];
  readonly protected: boolean;
}
