import type { TenureLineWords } from "../../pages/tenure-line-words.js";
import { numbers } from "../numbers.js";
import { fr } from "../spacing.js";

const counted = (n: number, one: string, many: string = `${one}s`): string =>
  `${numbers.grouped(n)} ${numbers.isSingular(n) ? one : many}`;

/** Who held a phone, in French. */
export const tenure: TenureLineWords = {
  heading: "Qui détenait les téléphones, et d'après quoi",
  lines: {
    basis: () => "la nature de la pièce",
    "further-records": (n) => `${counted(n, "autre pièce", "autres pièces")} d'une autre nature`,
    "lent-to": () => fr`pour une courte durée comprise dans celle d'un autre : un prêt`,
    lent: () => fr`une autre personne est indiquée pour cette courte durée : un prêt`,
    register: (n) =>
      `combien de fois le fichier des abonnés était exact là où il a été vérifié (${counted(n, "abonnement")})`,
    "many-numbers": (n) => `${counted(n, "numéro")} à ce nom`,
    "two-places": (n) =>
      `ce téléphone et un autre de la même personne au même moment, ensemble ou éloignés (${numbers.grouped(n)} fois)`,
    contacts: (n) => `contacts communs avec un autre téléphone de la personne (${counted(n, "contact")})`,
    between: (n) => `appels entre ce téléphone et un autre de la personne (${counted(n, "appel")})`,
    handset: () => "l'appareil, et les autres lignes qui y ont été vues",
    "told-elsewhere": (n) => `dite avoir été ailleurs quand le téléphone servait (${numbers.grouped(n)} fois)`,
    "told-there": (n) => `dite avoir été là où le téléphone servait (${numbers.grouped(n)} fois)`,
    stayed: (n) => `dite avoir été emmenée au loin, alors que le téléphone est resté (${numbers.grouped(n)} fois)`,
    acquaintances: (n) => `appels avec ceux à qui des déclarations la lient (${counted(n, "appel")})`,
    hearsay: () => "ouï-dire sur qui s'en servait",
    denied: () => "dite ne pas s'en être servie",
    "hands-out-phones": () => "dite fournir des téléphones à d'autres",
    together: () => fr`lignes bornées : elles dépendent l'une de l'autre`,
  },
  held: (person, phone, from, to) =>
    `${person} aurait détenu ${phone}${from === undefined ? "" : ` depuis le ${from}`}${to === undefined ? "" : ` jusqu'au ${to}`}`,
  title: (held, probability, weight, several) =>
    fr`${held} : ${probability} (${weight}${several ? ", face aux autres" : ""})`,
};
