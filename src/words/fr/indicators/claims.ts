import type { RoleId } from "../../terms.js";

const roles: Readonly<Record<RoleId, string>> = {
  organizer: "l'organisateur",
  recruiter: "le recruteur",
  driver: "le convoyeur",
  "boat-captain": "le capitaine de l'embarcation",
  guide: "le guide",
  "safe-house-keeper": "le logeur",
  financier: "le financier",
  supplier: "le fournisseur",
  enforcer: "le gardien",
};

/** What witnesses say, and how the file lists somebody, in French: the conditional says that it is told, not found. */
export const claims: readonly (readonly [string, string])[] = [
  [
    "said-to-have-directed-crew",
    "aurait, selon les déclarations, donné des ordres à d'autres ou tranché leurs différends",
  ],
  ["said-to-have-directed-several", "aurait, selon les déclarations, donné des ordres à plusieurs personnes"],
  ["said-to-have-directed-passengers", "aurait, selon les déclarations, commandé des passagers"],
  ["said-to-take-orders", "aurait, selon les déclarations, reçu des ordres"],
  ["said-to-have-recruited", "aurait, selon les déclarations, proposé ou arrangé le voyage"],
  ["said-to-have-recruited-several", "aurait, selon les déclarations, amené plusieurs personnes au voyage"],
  ["said-to-have-driven", "aurait, selon les déclarations, conduit des personnes par la route"],
  [
    "said-to-have-driven-repeatedly",
    "aurait, selon les déclarations, conduit à plusieurs occasions ou sur plusieurs étapes",
  ],
  ["said-to-have-driven-several", "aurait, selon les déclarations, conduit plusieurs personnes différentes"],
  ["said-to-have-steered", "aurait, selon les déclarations, piloté l'embarcation"],
  ["said-to-have-steered-repeatedly", "aurait, selon les déclarations, piloté plusieurs embarcations"],
  ["said-to-be-paid-for-steering", "aurait, selon les déclarations, piloté, et aurait été payée"],
  ["said-to-have-guided", "aurait, selon les déclarations, guidé des personnes à pied ou au passage d'une frontière"],
  [
    "said-to-have-housed",
    "aurait, selon les déclarations, gardé des personnes dans une maison, une ferme ou un entrepôt",
  ],
  ["said-to-have-guarded", "aurait, selon les déclarations, retenu, battu ou surveillé des personnes"],
  [
    "said-to-have-supplied",
    "aurait, selon les déclarations, fourni des embarcations, des véhicules, des papiers, des téléphones ou du carburant",
  ],
  ["said-to-have-been-paid-by-several", "aurait, selon les déclarations, reçu de l'argent de plusieurs personnes"],
  ["said-to-have-paid-crew", "aurait, selon les déclarations, payé des personnes qui prenaient une part active"],
  ["said-to-have-met-several-passengers", "aurait, selon les déclarations, été vue avec plusieurs passagers"],
  ["said-to-have-been-paid", "aurait, selon les déclarations, reçu de l'argent"],
  ...Object.entries(roles).flatMap(([role, name]) => [
    [`identified-as-${role}`, `serait, selon les termes mêmes des déclarations, ${name}`] as const,
    [`said-not-to-be-${role}`, `ne serait pas, selon les termes mêmes des déclarations, ${name}`] as const,
  ]),
  ["said-not-to-have-directed", "n'aurait pas, selon les déclarations, donné d'ordres"],
  ["said-not-to-have-recruited", "n'aurait pas, selon les déclarations, amené de personnes au voyage"],
  ["said-not-to-have-drove", "n'aurait pas, selon les déclarations, conduit de personnes par la route"],
  ["said-not-to-have-piloted", "n'aurait pas, selon les déclarations, piloté l'embarcation"],
  [
    "said-not-to-have-guided",
    "n'aurait pas, selon les déclarations, guidé de personnes à pied ou au passage d'une frontière",
  ],
  ["said-not-to-have-housed", "n'aurait pas, selon les déclarations, gardé de personnes dans une maison"],
  ["said-not-to-have-guarded", "n'aurait, selon les déclarations, ni retenu ni surveillé de personnes"],
  ["said-not-to-have-supplied", "n'aurait pas, selon les déclarations, fourni le nécessaire au voyage"],
  ["said-to-have-boarded", "aurait, selon les déclarations, fait la traversée en passagère"],
  ["said-to-have-been-carried", "aurait, selon les déclarations, été transportée ou guidée en passagère"],
  ["said-to-have-been-recruited", "aurait, selon les déclarations, été amenée au voyage par quelqu'un"],
  ["said-to-have-been-kept", "aurait, selon les déclarations, été hébergée ou retenue"],
  [
    "rumoured-to-have-travelled",
    "aurait, par ouï-dire, fait le voyage, ou été transportée, guidée, hébergée ou retenue",
  ],
  ["listed-as-service", "est inscrite au dossier comme numéro ou personne neutre connue"],
  ["listed-as-official", "est inscrite au dossier comme agent public"],
  ["listed-as-family", "est inscrite au dossier comme famille d'un passager"],
  ["listed-as-migrant", "est inscrite au dossier comme personne transportée"],
];
