import type { ExplanationWords } from "../../pages/explanation-words.js";
import { fr } from "../spacing.js";
import { span } from "../span.js";

/** The page about one actor, in French. */
export const explanation: ExplanationWords = {
  standing: (name, means) => fr`situation : ${name} (${means})`,
  role: (name) => fr`rôle : ${name ?? "aucun n'est attribué"}`,
  phone: (phone, from, to, probability) => `${phone}, ${span(from, to)}, probabilité ${probability}`,
  caution: (name, means) => fr`réserve, ${name} : ${means}`,
  score: (role, probability, prior, evidence, support, together) =>
    fr`${role} : probabilité ${probability} = a priori ${prior}, poids des indices ${evidence} (${support}), au total ${together}`,
  speaksFor: "À charge",
  speaksAgainst: "À décharge",
  nothingAgainst: "rien dans les pièces",
  noRoleListed: fr`Aucun rôle n'est proposé : rien dans les pièces n'en étaye un.`,
  moreRecords: (records) => `… et ${records} de plus`,
  closing:
    "Un rôle dit ce que les pièces permettent de soutenir qu'une personne a fait. Il ne constate aucune infraction.",
  without: (left, outcome) => fr`sans ${left.join(" ou ")} : ${outcome}`,
  noRole: "aucun rôle",
  namedByNothing: "citée par aucune autre pièce",
  leftOf: (outcome, role, probability) => `${outcome} (${role} ${probability})`,
};
