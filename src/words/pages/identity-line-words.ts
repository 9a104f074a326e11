/** What a proposal about who is who was found on, by the id of its line; `n` is what was counted. */
export type IdentityLineId =
  | "contacts"
  | "timing"
  | "order"
  | "newcomers"
  | "device"
  | "cells"
  | "rhythm"
  | "between"
  | "holder"
  | "rivals"
  | "name"
  | "said-same"
  | "said-two"
  | "phone"
  | "succession"
  | "one-statement"
  | "one-source"
  | "called"
  | "deeds"
  | "status";

/** How a proposal about who is who reads. */
export interface IdentityLineWords {
  readonly lines: Readonly<Record<IdentityLineId, (n: number) => string>>;
  readonly succession: (a: string, b: string) => string;
  readonly samePerson: (a: string, b: string) => string;
  readonly title: (claim: string, probability: string, weight: string) => string;
  readonly prior: string;
  readonly line: (weight: string, what: string, cites: string) => string;
}
