import type { IdentityLineWords } from "../../pages/identity-line-words.js";
import { nouns } from "../nouns.js";
import { numbers } from "../numbers.js";
import { fr } from "../spacing.js";

const counted = (n: number, { one, many }: { readonly one: string; readonly many: string }): string =>
  `${numbers.grouped(n)} ${numbers.isSingular(n) ? one : many}`;

/** Proposals about who is who, in French. */
export const identity: IdentityLineWords = {
  lines: {
    contacts: (n) => `contacts communs, selon leur rareté (${counted(n, nouns.contact)})`,
    timing: () => "l'un se tait quand l'autre commence",
    order: (n) => `leurs contacts communs appellent l'un, puis l'autre (${counted(n, nouns.hour)} dans le désordre)`,
    newcomers: () => "d'autres, venus ou partis la même semaine, se ressemblent autant",
    device: (n) => (n > 0 ? `vus dans ${counted(n, nouns.handset)} en commun` : "vus dans des appareils différents"),
    cells: () => "les bornes des deux",
    rhythm: () => "les heures de la journée",
    between: () => "les deux téléphones s'appellent",
    holder: () => "ceux qui les auraient détenus selon les pièces",
    rivals: () => "d'autres téléphones conviendraient aussi bien",
    name: () => "les noms, selon leur fréquence dans l'affaire",
    "said-same": (n) => `dits être une même personne, ou non (${counted(n, nouns.claim)})`,
    "said-two": (n) => `présentés comme deux personnes en relation l'une avec l'autre (${counted(n, nouns.claim)})`,
    phone: (n) =>
      `tous deux rattachés ${numbers.isSingular(n) ? "à un seul et même téléphone" : `à ${n} mêmes téléphones`}`,
    succession: () => "un téléphone de l'un a probablement succédé à un téléphone de l'autre",
    "one-statement": (n) => `désignés par deux identifiants dans ${counted(n, nouns.statement)}`,
    "one-source": () => "désignés par une même source sous deux identifiants",
    called: () => "les téléphones qui leur sont attribués s'appellent",
    deeds: (n) =>
      `la même chose dite des deux lors d'un même événement, ou au même lieu et jour (${counted(n, nouns.time)})`,
    status: () => "inscrits à des titres qui vont mal ensemble",
  },
  succession: (a, b) => `${b} a pu succéder à ${a}`,
  samePerson: (a, b) => `${a} et ${b} sont peut-être une même personne`,
  title: (claim, probability, weight) =>
    fr`${claim} : ${probability} (${weight}). C'est une proposition ; rien n'est fusionné sans décision.`,
  prior: "avant tout examen, selon la taille de l'affaire",
  line: (weight, what, cites) => fr`  ${weight}  ${what}${cites === "" ? "" : fr` : ${cites}`}`,
};
