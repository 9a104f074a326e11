import type { SummaryWords } from "../../pages/summary-words.js";
import { fr } from "../spacing.js";

/** The summary in French. */
export const summary: SummaryWords = {
  calls: (calls, duplicatesFolded) => `${calls} (${duplicatesFolded})`,
  statements: (statements, claims) => `${statements}, ${claims}`,
  named: (people, phones) => `${people} et ${phones}`,
  nothingLeftOut: "rien d'écarté",
  actors: (actors, ties, standings) => fr`${actors}, ${ties} : ${standings}`,
  supported: "Ce que les pièces étayent",
  noRole: fr`Aucun rôle : les pièces sont trop minces, ou il n'y en a pas.`,
  open: fr`Questions ouvertes : pièces trop minces, ou deux rôles proches`,
  communities: (modularity) => `Communautés (modularité ${modularity})`,
  cautions: "Réserves",
  rowErrors: "Lignes en erreur et champs écartés",
  person: (head, role, probability, evidence, support) =>
    fr`${head} : ${role}, probabilité ${probability} ; poids des indices ${evidence}, ${support}`,
  reason: (says, weight, records, cites) => fr`${says} (${weight} ; ${records} : ${cites})`,
  cautionsOfPerson: (cautions) => fr`réserves : ${cautions}`,
  caution: (name, means) => fr`${name} : ${means}`,
  othersInDocument: (others) => fr`… et ${others} : voir le document`,
  community: (id, actors, percent, roles) =>
    fr`${id} : ${actors}, retrouvée par ${percent} % des graines${roles === "" ? "" : fr` ; ${roles}`}`,
  smaller: (n) => `… et ${n} plus petites`,
  withoutTie: (actors) => `${actors} sans aucun lien`,
  problem: (place, message) => fr`${place} : ${message}`,
  moreProblems: (n) => fr`… et ${n} de plus : faisceau validate les donne tous`,
  closing:
    "Un rôle dit ce que les pièces permettent de soutenir qu'une personne a fait. Il ne constate aucune infraction, et toute personne est présumée innocente.",
};
