import type { EvidenceWords } from "../../pages/evidence-words.js";
import { fr, spaced, spacedTable } from "../spacing.js";

/** What to ask for next, in French. */
export const evidence: EvidenceWords = {
  actQuestions: spacedTable({
    recruited: "comment le voyage a-t-il été proposé et arrangé, et par qui ?",
    directed: "qui donnait des ordres, à qui, et qui était écouté en cas de différend ?",
    drove: "qui conduisait, sur quelles étapes, et combien de fois ?",
    piloted:
      "quelqu'un a-t-il été forcé ou menacé pour piloter, par qui, et quelqu'un a-t-il besoin de protection ? Ensuite seulement : qui a piloté, et comment cela s'est-il décidé ?",
    guided:
      "quelqu'un a-t-il été forcé de guider, et quelqu'un a-t-il besoin de protection ? Ensuite seulement : qui guidait, et qui connaissait le chemin ?",
    housed: "qui tenait la maison, et qui y passait ?",
    guarded: "quelqu'un a-t-il été retenu ou blessé, et qui était présent ?",
    supplied: "qui a apporté l'embarcation, les véhicules, le carburant ou les papiers ?",
  }),
  otherQuestion: spaced("qu'a vu le témoin ?"),
  dealings: {
    "spoke-of": (about) => `a parlé de ${about} pour l'avoir vu ou entendu directement`,
    "was-with": (about) => `se serait trouvé avec ${about} lors d'un même événement, ou au même lieu le même jour`,
    telephoned: (about) => `a été au téléphone avec ${about}`,
    "heard-of": (about) => `n'a parlé de ${about} que par ouï-dire`,
  },
  callRecords: (phone, days) =>
    `Requérir les relevés d'appels de ${phone}, avec bornes et appareils${days === undefined ? "" : `, du ${days[0]} au ${days[1]}`}.`,
  unwatched: (calls, otherPhones) =>
    fr`ses propres relevés n'ont pas été obtenus : il n'est connu que par ${calls} avec ${otherPhones}`,
  longerTime: (events) => `ses relevés laissent de côté le moment de ${events} de l'affaire`,
  protectedWitness: spaced(
    " Le témoin est protégé : uniquement par l'intermédiaire du service qui le protège, et à l'écart des autres.",
  ),
  question: (witness, about, question) => fr`Entendre ${witness}, comme témoin, au sujet de ${about} : ${question}`,
  dealing: (dealing, others, single) =>
    fr`le témoin ${dealing}${others === undefined ? "" : fr` ; ${others} ${single ? "pourrait être entendu" : "pourraient être entendus"} aussi`}`,
  hearsay: (witness, about) =>
    `Demander à ${witness}, comme témoin, de qui vient ce qui est dit de ${about}, afin d'entendre qui l'a vu.`,
  hearsayReason: spaced("la déclaration est un ouï-dire ; une déclaration directe pèserait plus du double"),
  contradiction: (about) =>
    fr`Entendre de nouveau, chacun séparément, les témoins de ces déclarations sur ${about} : qu'a vu chacun, d'où, et quand ?`,
  contradictionReason: (told, denied) => `${told} et ${denied} se contredisent`,
  holds: (phone, person) => fr`Vérifier si ${person} détenait ${phone} : abonné, saisie, appareil, voix.`,
  weakTenure: "ce qui désigne son détenteur est faible, et tout ce que montrent ses appels en dépend",
  severalHolders: (people) =>
    `${people} l'auraient détenu en même temps selon les pièces, et tout ce que montrent ses appels va à une seule`,
  hearsayHolder: "le détenteur n'est désigné que par ouï-dire, ce qui n'attribue aucun appel sans vérification",
  holder: (phone) => fr`Rechercher qui détenait ${phone} : abonné, recharges, appareil, bornes de nuit.`,
  nobody: (calls, phones, people, single) =>
    fr`aucune pièce ne dit qui le détenait ; il compte ${calls} avec ${phones}, et il y a ${people} sans téléphone ${single ? "connu" : "connus"}`,
  samePerson: (a, b) => fr`Vérifier si ${a} et ${b} sont une même personne : papiers, photographies, empreintes, voix.`,
  samePhoneHolder: (a, b) => fr`Vérifier si ${b} a succédé à ${a} entre les mêmes mains : appareil, abonné, contacts.`,
  unsure: "la question a été examinée et laissée indécise",
  saidSame: spaced("selon un témoin, les deux sont une même personne ; rien n'est fusionné sans décision"),
  proposed: (probability) =>
    fr`c'est une proposition, avec une probabilité de ${probability} ; rien n'est fusionné sans décision`,
  satellite: (operator) => fr`${operator} (satellite), d'après le numéro ; hors du plan de numérotation d'un État`,
  severalStates: spaced("plusieurs États : voir les sources des pièces citées"),
  notKnown: "non connu",
  heldBy: {
    number: (state) => `${state}, d'après l'indicatif du numéro`,
    cell: (state) => `${state}, d'après la source qui a fourni ses bornes`,
    source: (state) => `${state}, d'après l'État de la source`,
  },
  page: {
    nothing: "Rien de ce qui pourrait être demandé ne devrait changer la probabilité d'un rôle.",
    title: (records) => `${records}, selon le changement attendu de l'ensemble des probabilités de rôle`,
    columns: ["rang", "effet", "de", "quoi"],
    kinds: { "call-records": "relevés d'appels", identity: "identité", question: "audition" },
    what: (kind, inferredAnew, what) => fr`${kind}${inferredAnew ? " (calcul refait)" : ""} : ${what}`,
    why: (reason) => fr`pourquoi : ${reason}`,
    tellsOf: (about, between) => fr`éclaire : ${about}${between.length === 0 ? "" : ` (${between.join(" ou ")})`}`,
    heldBy: (holder) => fr`chez : ${holder}`,
    records: (cites) => fr`pièces : ${cites}`,
    more: (n) => `… et ${n} de plus`,
    otherKinds: "Les premières des autres natures",
    closing: spaced(
      "Un effet attendu donne un ordre de recherche. Il ne dit rien contre personne ; qu'une réquisition soit licite et proportionnée, c'est à qui la fait d'en juger.",
    ),
  },
};
