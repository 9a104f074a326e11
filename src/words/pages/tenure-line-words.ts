/** What says who held a phone, by the id of its line; `n` is what was counted. */
export type TenureLineId =
  | "basis"
  | "further-records"
  | "lent-to"
  | "lent"
  | "register"
  | "many-numbers"
  | "two-places"
  | "contacts"
  | "between"
  | "handset"
  | "told-elsewhere"
  | "told-there"
  | "stayed"
  | "acquaintances"
  | "hearsay"
  | "denied"
  | "hands-out-phones"
  | "together";

/** How the evidence on who held a phone reads. */
export interface TenureLineWords {
  /** Above who held each phone of an actor. */
  readonly heading: string;
  readonly lines: Readonly<Record<TenureLineId, (n: number) => string>>;
  readonly held: (person: string, phone: string, from: string | undefined, to: string | undefined) => string;
  /** The head of the lines of one holder; `several` where others are recorded for the same time. */
  readonly title: (held: string, probability: string, weight: string, several: boolean) => string;
}
