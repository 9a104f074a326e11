import type { ActorId } from "../../records/reference.js";
import { activeTestimony } from "../active-part.js";
import type { CaseView } from "../case-view.js";
import type { Indicator } from "../model.js";
import { looksLikePassenger } from "../passenger.js";
import type { Testimony } from "../testimony.js";
import type { TestimonyRow } from "./testimony-indicator.js";
import { testimonyIndicator } from "./testimony-indicator.js";
import { everyRole, roleIds } from "./weights.js";

const passengerAtOtherEnd = ({ object }: Testimony, view: CaseView): boolean =>
  object !== undefined && looksLikePassenger(view, object);
const nobodyOrCrewAtOtherEnd = (testimony: Testimony, view: CaseView): boolean => !passengerAtOtherEnd(testimony, view);
const steersUnforced = (view: CaseView, actor: ActorId): boolean =>
  view.saidOf(actor).some(({ claim }) => claim.predicate === "piloted" && !claim.negated && claim.coerced !== true);
const paysSomebodyWhoActs = ({ subject, object }: Testimony, view: CaseView): boolean =>
  !looksLikePassenger(view, subject) &&
  object !== undefined &&
  (activeTestimony(view, object).some(({ claim }) => claim.firsthand) || steersUnforced(view, object));

const acts =
  "method.md: roles as weights of evidence; weight by judgement (a first-hand telling is about a hundred times as likely of somebody who did it)";
const judgement = "judgement";

/** What somebody is said to have done: an act each, and the role that the act is. */
const deeds: readonly TestimonyRow[] = [
  {
    id: "said-to-have-directed-crew",
    says: "is said to have given orders to others, or settled disputes over them",
    predicate: "directed",
    about: "subject",
    only: nobodyOrCrewAtOtherEnd,
    weights: { organizer: 20, enforcer: 2 },
    source: "Campana 2018: organizers give orders and receive none",
    limits: "Lieutenants give orders too; who receives none is told by other claims.",
  },
  {
    id: "said-to-have-directed-several",
    says: "is said to have given orders to several people",
    predicate: "directed",
    about: "subject",
    only: nobodyOrCrewAtOtherEnd,
    others: 2,
    weights: { organizer: 6 },
    source: "Campana 2018",
    limits: "Counts people, not how much they matter.",
  },
  {
    id: "said-to-have-directed-passengers",
    says: "is said to have ordered passengers about",
    predicate: "directed",
    about: "subject",
    only: passengerAtOtherEnd,
    weights: { organizer: 8, enforcer: 8, "safe-house-keeper": 5, guide: 3, driver: 2 },
    source: judgement,
    limits: "Whoever loads a truck orders passengers about.",
  },
  {
    id: "said-to-take-orders",
    says: "is said to have taken orders",
    predicate: "directed",
    about: "object",
    only: ({ subject }: Testimony, view) => activeTestimony(view, subject).length > 0,
    weights: { organizer: -10 },
    source: "Campana 2018: about 85 per cent are aides, who receive orders",
    limits: "An organizer of one stage may take instructions from another's.",
  },
  {
    id: "said-to-have-recruited",
    says: "is said to have offered or arranged the journey",
    predicate: "recruited",
    about: "subject",
    weights: { recruiter: 20, organizer: 3 },
    source: acts,
    limits: "A friend who passes on a number is said to have arranged it as well.",
  },
  {
    id: "said-to-have-recruited-several",
    says: "is said to have brought several people to the journey",
    predicate: "recruited",
    about: "subject",
    others: 2,
    weights: { recruiter: 6 },
    source: judgement,
    limits: "Relatives who left together count as several.",
  },
  {
    id: "said-to-have-driven",
    says: "is said to have driven people by road",
    predicate: "drove",
    about: "subject",
    weights: { driver: 20 },
    source: acts,
    limits: "Shows the act and not the gain: a taxi, a relative or a rescuer drives too (Protocol, arts 3 and 6).",
  },
  {
    id: "said-to-have-driven-repeatedly",
    says: "is said to have driven on several occasions or legs",
    predicate: "drove",
    about: "subject",
    occasions: 2,
    weights: { driver: 6 },
    source: "method.md: repeated legs tell a driver from a lift",
    limits: "Two witnesses who date one trip differently look like two trips.",
  },
  {
    id: "said-to-have-driven-several",
    says: "is said to have driven several different people",
    predicate: "drove",
    about: "subject",
    others: 2,
    weights: { driver: 4 },
    source: "method.md: unrelated passengers tell a driver from a lift",
    limits: "Relatives who travelled together count as several.",
  },
  {
    id: "said-to-have-steered",
    says: "is said to have steered the boat",
    predicate: "piloted",
    about: "subject",
    mayBeForced: true,
    weights: { "boat-captain": 22 },
    source: acts,
    limits: "Passengers are often made to steer; it never makes anybody a participant.",
  },
  {
    id: "said-to-have-steered-repeatedly",
    says: "is said to have steered several boats",
    predicate: "piloted",
    about: "subject",
    occasions: 2,
    weights: { "boat-captain": 8 },
    source: "judgement: nobody is made a passenger twice",
    limits: "Two witnesses who name one crossing differently look like two.",
  },
  {
    id: "said-to-be-paid-for-steering",
    says: "is said to have steered, and to have been paid",
    predicate: "paid",
    about: "object",
    only: ({ object }, view) => object !== undefined && steersUnforced(view, object),
    weights: { "boat-captain": 4 },
    source: "Protocol, art. 3: a benefit tells smuggling from being smuggled",
    limits: "A passage free of charge is a benefit that a claim of payment does not show.",
  },
  {
    id: "said-to-have-guided",
    says: "is said to have led people on foot or over a border",
    predicate: "guided",
    about: "subject",
    weights: { guide: 20, driver: 2 },
    source: acts,
    limits: "Passengers who know the way are made to lead.",
  },
  {
    id: "said-to-have-housed",
    says: "is said to have kept people in a house, farm or warehouse",
    predicate: "housed",
    about: "subject",
    weights: { "safe-house-keeper": 20, enforcer: 2 },
    source: acts,
    limits: "A landlord, a relative and a shelter house people too.",
  },
  {
    id: "said-to-have-guarded",
    says: "is said to have held, beaten or watched people",
    predicate: "guarded",
    about: "subject",
    weights: { enforcer: 20, "safe-house-keeper": 5 },
    source: acts,
    limits: "Held people are sometimes made to watch others.",
  },
  {
    id: "said-to-have-supplied",
    says: "is said to have provided boats, vehicles, documents, phones or fuel",
    predicate: "supplied",
    about: "subject",
    weights: { supplier: 20 },
    source: acts,
    limits: "A shop sells phones and fuel to anybody.",
  },
  {
    id: "said-to-have-been-paid-by-several",
    says: "is said to have taken money from several people",
    predicate: "paid",
    about: "object",
    others: 2,
    weights: { financier: 12, organizer: 3, recruiter: 3 },
    source: judgement,
    limits: "Says nothing by itself against the receiver: aides are paid too, and so are money changers.",
  },
  {
    id: "said-to-have-paid-crew",
    says: "is said to have paid people who took an active part",
    predicate: "paid",
    about: "subject",
    only: paysSomebodyWhoActs,
    weights: { financier: 13, organizer: 6 },
    source: judgement,
    limits: "A passenger who pays for a journey is left out; a relative who pays for one is not always known as such.",
  },
  {
    id: "said-to-have-met-several-passengers",
    says: "is said to have been seen with several passengers",
    predicate: "met",
    about: "subject",
    only: passengerAtOtherEnd,
    others: 2,
    weights: { recruiter: 4 },
    source: judgement,
    limits: "So is anybody who lives where passengers wait.",
  },
];

/** What supports a part that other records speak for, and starts none. */
const supporting: readonly TestimonyRow[] = [
  {
    id: "said-to-have-been-paid",
    says: "is said to have taken money",
    predicate: "paid",
    about: "object",
    only: ({ claim }) => claim.firsthand,
    neverAlone: true,
    weights: { recruiter: 4, financier: 4, organizer: 2 },
    source: "method.md: `paid` says nothing by itself against the receiver; weight by judgement",
    limits: "Aides are paid, and so are shops and the kin of those who are held.",
  },
];

/** Naming somebody's role in so many words; the boss is the likeliest to be a rumour. */
const identified: readonly TestimonyRow[] = roleIds.map((role) => ({
  id: `identified-as-${role}`,
  says: `is said in so many words to be the ${role.replaceAll("-", " ")}`,
  predicate: "identifiedAs",
  about: "subject",
  only: ({ claim }) => claim.role === role,
  ...(role === "boat-captain" ? { mayBeForced: true } : {}),
  weights: { [role]: role === "organizer" ? 12 : 15, ...(role === "organizer" ? {} : { organizer: -2 }) },
  source: "method.md; weight by judgement: a name for a role says less than an act seen, and most about the loudest",
  limits: "Witnesses call the person who shouts the boss.",
}));

/** What somebody is said *not* to have done. */
const denials: readonly TestimonyRow[] = [
  ["directed", "organizer", "given orders"],
  ["recruited", "recruiter", "brought people to the journey"],
  ["drove", "driver", "driven people by road"],
  ["piloted", "boat-captain", "steered the boat"],
  ["guided", "guide", "led people on foot or over a border"],
  ["housed", "safe-house-keeper", "kept people in a house"],
  ["guarded", "enforcer", "held or watched people"],
  ["supplied", "supplier", "provided what the journey needs"],
].map(
  ([predicate, role, deed]): TestimonyRow => ({
    id: `said-not-to-have-${predicate}`,
    says: `is said not to have ${deed}`,
    predicate: predicate as TestimonyRow["predicate"],
    about: "subject",
    negated: true,
    weights: { [role ?? ""]: -14 },
    source: "method.md: negated claims are reversed",
    limits: "Whoever was not there can say so in good faith; a denial of one's own part is worth a third.",
  }),
);

const notIdentified: readonly TestimonyRow[] = roleIds.map((role) => ({
  id: `said-not-to-be-${role}`,
  says: `is said in so many words not to be the ${role.replaceAll("-", " ")}`,
  predicate: "identifiedAs",
  about: "subject",
  negated: true,
  only: ({ claim }) => claim.role === role,
  weights: { [role]: -12 },
  source: "method.md: negated claims are reversed",
  limits: "As far as the witness could know.",
}));

const traveller = everyRole(-10, { "boat-captain": -2, guide: -3, organizer: -12 });

/** What shows somebody as a passenger; together at most the cap of the group. */
const travelling: readonly TestimonyRow[] = [
  {
    id: "said-to-have-boarded",
    says: "is said to have travelled on the boat as a passenger",
    predicate: "boarded",
    about: "subject",
    only: ({ claim }) => claim.firsthand,
    group: "passenger",
    weights: traveller,
    source: "Protocol against the Smuggling of Migrants, art. 5",
    limits: "Crew sail too, and some former passengers come to work for a crew.",
  },
  {
    id: "said-to-have-been-carried",
    says: "is said to have been carried or led as a passenger",
    predicate: ["drove", "guided"],
    about: "object",
    only: ({ claim }) => claim.firsthand,
    group: "passenger",
    weights: everyRole(-7, { "boat-captain": -2, guide: -3 }),
    source: "Protocol, art. 5",
    limits: "Bosses and aides ride in cars too.",
  },
  {
    id: "said-to-have-been-recruited",
    says: "is said to have been brought to the journey by somebody",
    predicate: "recruited",
    about: "object",
    only: ({ claim }) => claim.firsthand,
    group: "passenger",
    weights: everyRole(-9, { "boat-captain": -2, guide: -3 }),
    source: "Protocol, art. 5",
    limits: "A crew is recruited as well.",
  },
  {
    id: "said-to-have-been-kept",
    says: "is said to have been kept or held",
    predicate: ["housed", "guarded"],
    about: "object",
    only: ({ claim }) => claim.firsthand,
    group: "passenger",
    weights: everyRole(-8, { "boat-captain": -2, guide: -3 }),
    source: "Protocol, art. 5",
    limits: "Aides sleep in safe houses too.",
  },
  {
    id: "rumoured-to-have-travelled",
    says: "is said by hearsay to have travelled, been carried, led or kept",
    predicate: ["recruited", "drove", "guided", "housed", "guarded"],
    about: "object",
    only: ({ claim }) => !claim.firsthand,
    group: "passenger",
    weights: everyRole(-4, { "boat-captain": -1, guide: -2 }),
    source: "Protocol, art. 5; by hearsay worth half",
    limits: "Whoever was not there knows it from others.",
  },
];

/** The indicators from what witnesses say. */
export const claimIndicators: readonly Indicator[] = [
  ...deeds,
  ...supporting,
  ...identified,
  ...denials,
  ...notIdentified,
  ...travelling,
].map(testimonyIndicator);
