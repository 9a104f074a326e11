import * as z from "zod/mini";
import { field } from "./fields/field.js";
import { key } from "./fields/key.js";
import { oneOf } from "./fields/one-of.js";
import { quoted } from "./fields/quoted.js";
import type { FieldFault, RecordOf } from "./fields/read-fields.js";
import { reference } from "./fields/reference.js";
import { someText, text } from "./fields/text.js";
import { period, between as stretch } from "./fields/time.js";
import { yesNo } from "./fields/yes-no.js";
import { kindOf } from "./reference.js";

/** What each predicate relates its subject to, and what it cannot do without. */
interface PredicateRule {
  /** Kinds of its object; none where it has no object. */
  readonly objects: readonly ("person" | "phone" | "event")[];
  readonly needs?: "object" | "name" | "role";
}

const PREDICATES = {
  uses: { objects: ["phone"], needs: "object" },
  named: { objects: [], needs: "name" },
  sameAs: { objects: ["person"], needs: "object" },
  recruited: { objects: ["person"] },
  directed: { objects: ["person"] },
  paid: { objects: ["person"] },
  drove: { objects: ["person", "event"] },
  guided: { objects: ["person", "event"] },
  piloted: { objects: ["event"] },
  housed: { objects: ["person"] },
  guarded: { objects: ["person"] },
  supplied: { objects: ["person"] },
  boarded: { objects: ["event"], needs: "object" },
  met: { objects: ["person"], needs: "object" },
  relatedTo: { objects: ["person"], needs: "object" },
  called: { objects: ["person", "phone"], needs: "object" },
  identifiedAs: { objects: [], needs: "role" },
} as const satisfies Readonly<Record<string, PredicateRule>>;

/** What a claim says that its subject did or was. */
export type Predicate = keyof typeof PREDICATES;

/** The roles that a claim can say somebody is, where the caller names no others. */
export const CLAIMED_ROLES: readonly string[] = [
  "organizer",
  "recruiter",
  "driver",
  "boat-captain",
  "guide",
  "safe-house-keeper",
  "financier",
  "supplier",
  "enforcer",
];

const SUPPLIES: readonly string[] = ["boat", "vehicle", "documents", "phone", "fuel"];

const grade = () =>
  field((raw, fail): number =>
    typeof raw === "number" && Number.isInteger(raw) && raw >= 1 && raw <= 6
      ? raw
      : fail("not-in-list", `${quoted(raw)} is no grade of a claim; write a whole number from 1 to 6, without quotes`),
  );

const amount = () =>
  field((raw, fail): number =>
    typeof raw === "number" && Number.isFinite(raw) && raw >= 0
      ? raw
      : fail("not-a-number", `${quoted(raw)} is no amount; write a number of 0 or more, without quotes`),
  );

const fields = (zone: string, roles: readonly string[]) => ({
  id: key(),
  predicate: oneOf(...(Object.keys(PREDICATES) as Predicate[])),
  subject: reference("person"),
  /** A person, phone or event, as the predicate demands. */
  object: z.exactOptional(reference("person", "phone", "event")),
  on: z.exactOptional(period(zone)),
  between: z.exactOptional(stretch(zone)),
  place: z.exactOptional(reference("place")),
  from: z.exactOptional(reference("place")),
  to: z.exactOptional(reference("place")),
  event: z.exactOptional(reference("event")),
  /** False for hearsay. */
  firsthand: z._default(yesNo(), true),
  /** True where the witness says that it was not so. */
  negated: z._default(yesNo(), false),
  /** 1 (confirmed by others) to 5 (improbable); 6 and absent: cannot be judged. */
  credibility: z.exactOptional(grade()),
  quote: z.exactOptional(text()),
  amount: z.exactOptional(amount()),
  currency: z.exactOptional(text()),
  /** With `supplied` one of boat, vehicle, documents, phone, fuel. */
  item: z.exactOptional(text()),
  /** One of the known roles. */
  role: z.exactOptional(oneOf<string>(...roles)),
  name: z.exactOptional(someText()),
  coerced: z.exactOptional(yesNo()),
});

/** One thing that a statement says. */
export interface Claim extends RecordOf<ReturnType<typeof fields>> {}

const objectFaults = (rule: PredicateRule, { predicate, subject, object }: Partial<Claim>): readonly FieldFault[] => {
  const column = "object";
  if (object === undefined) return [];
  if (rule.objects.length === 0) {
    return [{ column, code: "wrong-kind", message: `${predicate} has no object; leave it out` }];
  }
  if (!rule.objects.some((kind) => kind === kindOf(object))) {
    const wanted = rule.objects.map((kind) => `${kind}:…`).join(" or ");
    return [
      {
        column,
        code: "wrong-kind",
        message: `${quoted(object)} cannot be the object of ${predicate}; write ${wanted}`,
      },
    ];
  }
  if (subject !== object) return [];
  return [{ column, code: "same-ends", message: `The object of ${predicate} is its subject; a claim relates two` }];
};

const between = (claim: Partial<Claim>, wrong: ReadonlySet<string>): readonly FieldFault[] => {
  if (claim.predicate === undefined) return [];
  const rule: PredicateRule = PREDICATES[claim.predicate];
  const faults = [...objectFaults(rule, claim)];
  const { needs } = rule;
  if (needs !== undefined && claim[needs] === undefined && !wrong.has(needs)) {
    faults.push({ column: needs, code: "missing", message: `${claim.predicate} needs its ${needs}` });
  }
  return faults;
};

const setAside = ({ predicate, item }: Partial<Claim>): readonly FieldFault[] =>
  predicate === "supplied" && item !== undefined && !SUPPLIES.includes(item)
    ? [{ column: "item", code: "not-in-list", message: `${quoted(item)} is none of ${SUPPLIES.join(", ")}` }]
    : [];

/** How a claim is read; bare dates are days of the zone, and `roles` those that `identifiedAs` may name. */
export const claimRules = (zone: string, roles: readonly string[] = CLAIMED_ROLES) => ({
  fields: fields(zone, roles),
  describing: ["credibility", "quote", "amount", "currency", "item"] as const,
  between,
  setAside,
});
