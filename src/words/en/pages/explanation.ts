import type { ExplanationWords } from "../../pages/explanation-words.js";

/** The page about one actor, in English. */
export const explanation: ExplanationWords = {
  standing: (name, means) => `standing: ${name} (${means})`,
  role: (name) => `role: ${name ?? "none assigned"}`,
  phone: (phone, from, to, probability) => `${phone}, ${from ?? "…"} to ${to ?? "…"}, probability ${probability}`,
  caution: (name, means) => `caution ${name}: ${means}`,
  score: (role, probability, prior, evidence, support, together) =>
    `${role}: probability ${probability} = prior ${prior}, evidence ${evidence} (${support}), together ${together}`,
  speaksFor: "What speaks for it",
  speaksAgainst: "What speaks against it",
  nothingAgainst: "nothing in the records",
  noRoleListed: "No role is listed: nothing in the records speaks for one.",
  moreRecords: (records) => `… and ${records} more`,
  closing: "A role says what the records support that somebody did. It is no finding of an offence.",
  without: (left, outcome) => `without ${left.join(" or ")}: ${outcome}`,
  noRole: "no role",
  namedByNothing: "named by no other record",
  leftOf: (outcome, role, probability) => `${outcome} (${role} ${probability})`,
};
