import { enumeration } from "../../enumeration.js";
import type { OverturningWords, WhoIsWhoWords } from "../../pages/who-is-who-words.js";
import { numbers } from "../numbers.js";
import { fr, spaced } from "../spacing.js";

const counted = (n: number, one: string, many: string = `${one}s`): string =>
  `${numbers.grouped(n)} ${numbers.isSingular(n) ? one : many}`;
const proposals = (n: number): string => counted(n, "proposition ouverte", "propositions ouvertes");
const part = (whom: string | undefined): string => (whom === undefined ? "" : ` partie de ${whom},`);
const and = enumeration("et");

/** Who is who, in French. */
export const whoIsWho: WhoIsWhoWords = {
  samePerson: (a, b) => `${a} et ${b} sont une même personne`,
  succession: (a, b) => `${b} a succédé à ${a}`,
  namedByNone: "citée par aucune pièce",
  roleAndStanding: (role, standing) => `${role ?? "aucun rôle"}, ${standing}`,
  partOf: (whom, rest) => `partie de ${whom}, ${rest}`,
  ifSo: (clause, probability, outcome) => fr`si ${clause} (${probability}) : ${outcome}`,
  wouldChange: (clause, probability, roles, changes) =>
    fr`si ${clause} (${probability}), ${counted(roles, "rôle changerait", "rôles changeraient")} : ${changes}`,
  between: spaced(" ; "),
  changeOf: (actor, outcome) => `${actor} (${outcome})`,
  moreThatChange: (n) => fr`… et ${numbers.grouped(n)} de plus qui changeraient un rôle : voir le document`,
  changeNothing: (n) =>
    `${proposals(n)} ${numbers.isSingular(n) ? "ne changerait aucun rôle" : "ne changeraient aucun rôle"}`,
  untried: (n, others) =>
    fr`${proposals(n)}${others ? `, moins ${counted(n, "probable").replace(/^\S+ /, "")},` : ""} ${numbers.isSingular(n) ? "n'a pas été essayée" : "n'ont pas été essayées"} : on ne sait pas si un rôle changerait (--identities all)`,
  section: spaced("Identités ouvertes : ce qu'une décision changerait (faisceau confirm)"),
  denied: (clause) => `${clause} (écarté)`,
  unsure: (clause) => `${clause} (indécis)`,
  judgement: (reference, by, said) => fr`${reference}, par ${by ?? "une personne non nommée"} : ${said}`,
  withProbability: (outcome, role, probability) => `${outcome} (${role} ${probability})`,
  change: (actor, [wasPartOf, was], [isPartOf, is], when) =>
    fr`${actor} :${part(wasPartOf)} ${was} ; ${when === "now" ? "désormais" : "alors"}${part(isPartOf)} ${is}`,
  notTried: spaced("non essayée : on ne sait pas si un rôle changerait"),
  noRoleWouldChange: "dans ce cas, aucun rôle ne changerait",
  ifThen: (change) => `dans ce cas, ${change}`,
  moreCites: (n) => `… et ${n} de plus`,
  noneOpen: "Aucune proposition ouverte sur les identités.",
  open: (n) => `${proposals(n)} sur les identités. Rien n'est fusionné tant que personne ne décide.`,
  lessProbable: (n, all) =>
    fr`… et ${counted(n, "autre moins probable", "autres moins probables")} : --top ${all} les montre toutes`,
  inForce: "Décisions en vigueur",
  toDecide: [
    spaced("Pour décider : faisceau confirm AFFAIRE PROPOSAL --by NOM --on DATE"),
    spaced("  --reason TEXTE ; et --reject si ce n'est pas le cas, --unsure si l'on ne sait."),
  ],
};

/** With how few records a role falls, in French. */
export const overturning: OverturningWords = {
  suffices: "un seul élément suffit",
  smallest: (tried) => fr`le plus petit ensemble : ${tried}`,
  smallestFound: "le plus petit ensemble trouvé",
  smallestFoundSo: (tried) => fr`le plus petit ensemble trouvé ; ${tried}`,
  noneOf: (size, candidates) => {
    const things = counted(candidates, "élément dont il dépend", "éléments dont il dépend");
    return size === 1 ? `aucun des ${things} ne suffit seul` : `aucun groupe de ${size} parmi les ${things} ne suffit`;
  },
  recordsOf: (n, phone) => `${counted(n, "pièce")} de ${phone}`,
  didNotFall: (role, moreThan, candidates) =>
    fr`rôle ${role} : il n'est tombé avec rien de ce qui a été écarté ; il y faut plus de ${moreThan} des ${counted(candidates, "élément")} dont il dépend`,
  falls: (role, what, single, after, sure) =>
    fr`rôle ${role} : il tombe si ${and(what)} ${single ? "tombe" : "tombent"} ; alors ${after} (${sure})`,
};
