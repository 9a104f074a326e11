import type { Period } from "./period.js";
import type { EventRef, PersonRef, PlaceRef } from "./reference.js";

/** What a claim says that its subject did or was. */
export type Predicate =
  | "uses"
  | "named"
  | "sameAs"
  | "recruited"
  | "directed"
  | "paid"
  | "drove"
  | "guided"
  | "piloted"
  | "housed"
  | "guarded"
  | "supplied"
  | "boarded"
  | "met"
  | "relatedTo"
  | "called"
  | "identifiedAs";

/** One thing that a statement says. */
export interface Claim {
  readonly id: string;
  readonly predicate: Predicate;
  readonly subject: PersonRef;
  /** A person, phone or event, as the predicate demands. */
  readonly object?: string;
  readonly on?: Period;
  readonly between?: Period;
  readonly place?: PlaceRef;
  readonly from?: PlaceRef;
  readonly to?: PlaceRef;
  readonly event?: EventRef;
  /** False for hearsay. */
  readonly firsthand: boolean;
  /** True where the witness says that it was not so. */
  readonly negated: boolean;
  /** 1 (confirmed by others) to 5 (improbable); 6 and absent: cannot be judged. */
  readonly credibility?: number;
  readonly quote?: string;
  readonly amount?: number;
  readonly currency?: string;
  readonly item?: string;
  readonly role?: string;
  readonly name?: string;
  readonly coerced?: boolean;
}
