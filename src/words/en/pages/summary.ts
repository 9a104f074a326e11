import type { SummaryWords } from "../../pages/summary-words.js";

/** The summary in English. */
export const summary: SummaryWords = {
  calls: (calls, duplicatesFolded) => `${calls} (${duplicatesFolded})`,
  statements: (statements, claims) => `${statements} with ${claims}`,
  named: (people, phones) => `${people} and ${phones}`,
  nothingLeftOut: "nothing left out",
  actors: (actors, ties, standings) => `${actors} with ${ties}: ${standings}`,
  supported: "What the records support",
  noRole: "No role: the records are too thin, or there is none.",
  open: "Open: too thin, or two roles are close",
  communities: (modularity) => `Communities (modularity ${modularity})`,
  cautions: "Cautions",
  rowErrors: "Row errors and fields set aside",
  person: (head, role, probability, evidence, support) =>
    `${head}: ${role}, probability ${probability}; evidence ${evidence}, ${support}`,
  reason: (says, weight, records, cites) => `${says} (${weight}; ${records}: ${cites})`,
  cautionsOfPerson: (cautions) => `cautions: ${cautions}`,
  caution: (name, means) => `${name}: ${means}`,
  othersInDocument: (others) => `… and ${others}: see the document`,
  community: (id, actors, percent, roles) =>
    `${id}: ${actors}, found again by ${percent} % of the seeds${roles === "" ? "" : `; ${roles}`}`,
  smaller: (n) => `… and ${n} smaller`,
  withoutTie: (actors) => `${actors} without any tie`,
  problem: (place, message) => `${place}: ${message}`,
  moreProblems: (n) => `… and ${n} more: faisceau validate lists all`,
  closing:
    "A role says what the records support that somebody did. It is no finding of an offence, and everyone is presumed innocent.",
};
