/** What is counted in texts. A noun may be a phrase, so that an adjective agrees with it in number and gender. */
export type NounId =
  | "actor"
  | "call"
  | "cell"
  | "claim"
  | "contact"
  | "difference"
  | "duplicate"
  | "duplicateFolded"
  | "event"
  | "firsthandClaim"
  | "firsthandDenial"
  | "furtherCall"
  | "handset"
  | "holder"
  | "hour"
  | "listing"
  | "message"
  | "minute"
  | "note"
  | "numberKept"
  | "other"
  | "otherPhone"
  | "otherRecord"
  | "otherWitness"
  | "person"
  | "personToldOf"
  | "phone"
  | "phoneNamed"
  | "problem"
  | "record"
  | "recordToAskFor"
  | "registration"
  | "rowError"
  | "row"
  | "rowLeftOut"
  | "second"
  | "statement"
  | "tie"
  | "time";

/** A noun with its plural. */
export interface Noun {
  readonly one: string;
  readonly many: string;
  /** Where the language has genders. */
  readonly gender?: "m" | "f";
}
