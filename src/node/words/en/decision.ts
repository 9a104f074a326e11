import type { ConfirmWords, DecisionWords } from "../node-words.js";

/** What is wrong with a decision, in English. */
export const decision: DecisionWords = {
  twoReadings: (given) => `${given} can be read in two ways, as a key of the case holds a =`,
  noProposal: (given) =>
    `${given} is no proposal: write two ids with = between them, such as person:p4=person:p31; faisceau confirm CASE lists what is open`,
  nobody: (id) =>
    `nobody is ${id} in this case: give ids as the analysis shows them, such as person:p4=person:p31 (protected people go by their pseudonym)`,
  sameTwice: (given) => `${given} names one id twice: a judgement is about two`,
  twoKinds: (given, one, other) =>
    `${given} is a ${one} and a ${other}: who held a phone is written in phones.csv; a judgement is about two persons, or two phones`,
  needed: {
    by: "--by is needed: who decides",
    on: "--on is needed: the date of the decision, such as 2026-01-02",
    reason: "--reason is needed: what the decision rests on",
  },
  rejectAndUnsure: "--reject and --unsure: give one of them, or neither",
  field: (option, message) => `--${option}: ${message}`,
  topOfList: "--top is of the list, which is given without PROPOSAL",
  whichProposal: (option) => `--${option}: which PROPOSAL? faisceau confirm CASE lists them`,
};

/** What is said of a decision that was written, in English. */
export const confirm: ConfirmWords = {
  written: (file, judgements) => `Written to ${file}: ${judgements.join("; ")}`,
  supersedes: (judgement) => `supersedes ${judgement}`,
  bothUnder: (whom) => `Both go under ${whom}.`,
  noChange: "No role and no standing changes.",
  changed: (n) => `${n} ${n === 1 ? "actor" : "actors"} with another role or standing:`,
  newPseudonyms: "Pseudonyms are numbered anew with each change of a case, unless --key-file is given.",
};
