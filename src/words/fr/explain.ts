import { enumeration } from "../enumeration.js";
import type { ExplainWords, ReasonParts } from "../explain-words.js";
import { fr, spacedTable } from "./spacing.js";

const and = enumeration("et");
const or = enumeration("ou");

const listed = (reasons: readonly ReasonParts[]): string =>
  reasons.map(({ says, weight, restsOn }) => fr`${says} (${weight} ; ${restsOn})`).join(fr` ; `);

/** « de », before a vowel « d'». */
const de = (noun: string): string => (/^[aeiouyéèêh]/i.test(noun) ? `d'${noun}` : `de ${noun}`);

/** An explanation in French. */
export const explain: ExplainWords = {
  exactly: (p) => `de ${p}`,
  above: (p) => `supérieure à ${p}`,
  below: (p) => `inférieure à ${p}`,
  whom: (id, names) =>
    names.length > 0
      ? `${names.join(", aussi nommé ")} (${id})`
      : id.startsWith("phone:")
        ? `la personne qui détenait ${id}`
        : id,
  assigned: (whom, part, role, probability) =>
    part === undefined
      ? fr`Les pièces étayent, pour ${whom}, le rôle suivant : ${role}, avec une probabilité ${probability}.`
      : fr`Les pièces étayent que ${whom} ${part} : le rôle est celui ${de(role)}, avec une probabilité ${probability}.`,
  abstains: (whom, abstention) => {
    switch (abstention.why) {
      case "migrant":
        return fr`Les pièces montrent en ${whom} une personne transportée. Aucun rôle n'est attribué : les personnes transportées ne sont jamais classées.`;
      case "contact":
        return fr`Les pièces montrent ${whom} en relation avec d'autres, sans indice d'un rôle. Aucun rôle n'est attribué.`;
      case "nothing":
        return fr`Les pièces ne suffisent pas à dire quelle part ${whom} aurait prise, si tant est qu'il y en ait une. Aucun rôle n'est attribué, et aucun n'est proche.`;
      case "too-thin":
        return fr`Les pièces ne suffisent pas à dire quelle part ${whom} aurait prise, si tant est qu'il y en ait une. Aucun rôle n'est attribué ; le plus proche est celui ${de(abstention.role)}, avec une probabilité ${abstention.probability}.`;
      case "two-close":
        return fr`Aucun rôle n'est attribué à ${whom} : deux sont trop proches pour être départagés, ${abstention.role} avec une probabilité ${abstention.probability}, et ${abstention.other} avec une probabilité ${abstention.otherProbability}.`;
    }
  },
  activeWithoutRole: (whom) => `Les pièces étayent une part active de ${whom}, mais ne disent pas laquelle.`,
  weight: (support, times) =>
    fr`Les indices y apportent un ${support} : ces pièces sont environ ${times} fois plus probables si le fait est exact que s'il ne l'est pas.`,
  weightAgainst: (support) => fr`Prises ensemble, les pièces vont en sens contraire : ${support}.`,
  reasons: (reasons) => fr`À charge, pour l'essentiel : la personne ${listed(reasons)}.`,
  against: (reasons) => fr`À décharge : la personne ${listed(reasons)}.`,
  nothingAgainst: "À décharge, les pièces ne contiennent rien, ce qui peut tenir à ce que personne ne l'a cherché.",
  innocent: (explanation) => fr`L'explication innocente la plus plausible, à vérifier : ${explanation}.`,
  innocents: spacedTable({
    "transport-worker": "un chauffeur de transport ordinaire, qui prend qui paie sans rien demander",
    relative: "une personne de la famille d'un voyageur, qui a aidé ou appelé comme le fait une famille",
    "service-provider":
      "un prestataire ouvert à tous, taxi, boutique ou bureau de change, en relation avec l'équipe comme avec d'autres",
    official: "une personne que ses fonctions mettent en relation avec les intéressés",
    "migrant-with-calls":
      "une personne transportée, dont les appels sont ceux d'un voyage : à qui la transportait, et aux siens",
    "friend-who-passed-a-number": "un ami ou un parent qui a transmis un numéro d'appel, sans rien y gagner",
    "taxi-or-lift": "un taxi, ou un trajet rendu une fois comme service, sans savoir de quel voyage il s'agissait",
    "passenger-made-to-steer":
      "un passager contraint de piloter, ou qui a piloté pour sauver des vies ou en échange de son passage",
    "passenger-who-knows-the-way": "un passager qui connaissait le chemin, ou qu'on a contraint de guider",
    "landlord-or-host":
      "un propriétaire, un hôte ou un refuge, qui a hébergé sans savoir pourquoi ou sans rien y gagner",
    "money-changer": "un agent de change, qui fait passer l'argent de tout le monde",
    shopkeeper: "un commerçant, qui vend téléphones, carburant ou embarcations à tout venant",
    "held-person-made-to-watch": "une personne retenue elle aussi, et contrainte d'en surveiller d'autres",
    "well-connected":
      "une personne que beaucoup connaissent et appellent, un aîné, un interprète ou un soutien, sans donner aucun ordre",
    "ordinary-calls":
      "des appels de famille, de voisinage ou de commerce ordinaire, dont nul n'a dit de quoi ils parlaient",
  }),
  falls: ({ left, role, standing, shown }, first) => {
    const outcome =
      role === undefined
        ? standing === undefined
          ? "aucun rôle ne serait attribué, et aucune autre pièce ne citerait la personne"
          : fr`aucun rôle ne serait attribué, et la situation serait : ${standing}`
        : fr`le rôle serait celui ${de(role)}${standing === undefined ? "" : fr`, et la situation : ${standing}`}`;
    return fr`${first ? "Cette conclusion repose sur" : "Elle repose aussi sur"} ${and(left)} : sans ${left.length === 1 ? "cet élément" : or(left)}, ${outcome}${shown === undefined ? "" : ` (${shown.role}, probabilité ${shown.probability})`}.`;
  },
  otherFalls: (n) => `Le document en donne ${n}, dont cette conclusion dépend aussi.`,
  nothingFalls: fr`Cette conclusion ne repose sur aucune source ni aucun témoin à lui seul : sans l'un quelconque d'entre eux, rôle et situation restent les mêmes.`,
  fallsNotAsked: "Il n'a pas été calculé si cette conclusion repose sur une seule source ou un seul témoin.",
  cautions: (sentences) => fr`À garder à l'esprit : ${sentences.join(fr` ; `)}.`,
  missing: (requests) => fr`Ce qui manque, et pourrait être demandé : ${requests.join(" ")}`,
  uncertain: "Une probabilité est un degré d'appui, que d'autres pièces peuvent changer.",
  closing: fr`Tout ceci dit ce que les pièces permettent de soutenir qu'une personne a fait ; aucune infraction n'est constatée, et toute personne est présumée innocente.`,
};
