import type { EvidenceWords } from "../../pages/evidence-words.js";

/** What to ask for next, in English. */
export const evidence: EvidenceWords = {
  actQuestions: {
    recruited: "how was the journey offered and arranged, and by whom?",
    directed: "who gave orders, to whom, and who was listened to in a dispute?",
    drove: "who drove, on which legs, and how often?",
    piloted:
      "was anybody forced or threatened to steer, by whom, and does anybody need protection? Only then: who steered, and how was that decided?",
    guided:
      "was anybody forced to lead the way, and does anybody need protection? Only then: who led, and who knew the way?",
    housed: "who kept the house, and who came and went?",
    guarded: "was anybody held or hurt, and who was there?",
    supplied: "who brought the boat, the vehicles, the fuel or the papers?",
  },
  otherQuestion: "what did they see?",
  dealings: {
    "spoke-of": (about) => `has told of ${about} at first hand`,
    "was-with": (about) => `is said to have been with ${about} at one event, or at one place on one day`,
    telephoned: (about) => `was on the telephone with ${about}`,
    "heard-of": (about) => `has told of ${about} by hearsay only`,
  },
  callRecords: (phone, days) =>
    `Ask for the call records of ${phone}, with cells and devices${days === undefined ? "" : `, ${days[0]} to ${days[1]}`}.`,
  unwatched: (calls, otherPhones) => `its own records were not obtained: it is known from ${calls} with ${otherPhones}`,
  longerTime: (events) => `its records leave out the time of ${events} of the case`,
  protectedWitness: " The witness is protected: only through whoever protects them, and away from others.",
  question: (witness, about, question) => `Ask ${witness}, as a witness, about ${about}: ${question}`,
  dealing: (dealing, others) => `the witness ${dealing}${others === undefined ? "" : `; ${others} could be asked too`}`,
  hearsay: (witness, about) =>
    `Ask ${witness}, as a witness, who told them this about ${about}, so that whoever saw it can be heard.`,
  hearsayReason: "the claim is hearsay; a first-hand word would weigh more than twice as much",
  contradiction: (about) =>
    `Hear the witnesses of these claims about ${about} again, each alone: what did each see, from where, and when?`,
  contradictionReason: (told, denied) => `${told} and ${denied} contradict each other`,
  holds: (phone, person) => `Confirm whether ${person} held ${phone}: subscriber, seizure, handset, voice.`,
  weakTenure: "what says who held it is weak, and all that its calls show rests on that",
  severalHolders: (people) =>
    `${people} are recorded to have held it at one time, and all that its calls show goes to one of them`,
  hearsayHolder: "hearsay names the holder, which attributes no call until it is confirmed",
  holder: (phone) => `Ask who held ${phone}: subscriber, top-ups, handset, cells at night.`,
  nobody: (calls, phones, people) =>
    `no record says who held it; it has ${calls} with ${phones}, and of ${people} no phone is known`,
  samePerson: (a, b) => `Confirm whether ${a} and ${b} are one person: documents, photographs, fingerprints, a voice.`,
  samePhoneHolder: (a, b) =>
    `Confirm whether ${b} was used after ${a} by the same holder: handset, subscriber, contacts.`,
  unsure: "it was judged and left unsure",
  saidSame: "a witness says that both are one person; nothing is merged until it is judged",
  proposed: (probability) =>
    `it is proposed with a probability of ${probability}; nothing is merged until it is judged`,
  satellite: (operator) => `${operator} (satellite), by the number; no state's numbering plan`,
  severalStates: "several states: see the sources of the records cited",
  notKnown: "not known",
  heldBy: {
    number: (state) => `${state}, by the number's calling code`,
    cell: (state) => `${state}, by the source that supplied its cells`,
    source: (state) => `${state}, by the state of the source`,
  },
  page: {
    nothing: "Nothing that could be asked for is expected to change a role probability.",
    title: (records) => `${records}, by how much all role probabilities together are expected to change`,
    columns: ["rank", "change", "of", "what"],
    kinds: {},
    what: (kind, inferredAnew, what) => `${kind}${inferredAnew ? " (inferred anew)" : ""}: ${what}`,
    why: (reason) => `why: ${reason}`,
    tellsOf: (about, between) => `tells of: ${about}${between.length === 0 ? "" : ` (${between.join(" or ")})`}`,
    heldBy: (holder) => `held by: ${holder}`,
    records: (cites) => `records: ${cites}`,
    more: (n) => `… and ${n} more`,
    otherKinds: "The first of the other kinds",
    closing:
      "An expected change is an order in which to look. It says nothing against anybody, and whether a request is lawful and proportionate is for those who make it.",
  },
};
