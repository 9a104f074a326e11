import type { Terms } from "../terms.js";
import { spacedTable } from "./spacing.js";

/**
 * The words of the field in French. Whether a person is a man or a woman is hardly ever in the file: a sentence speaks of « la personne »
 * and agrees with that noun; the name of a role is that of the function.
 */
export const terms: Terms = spacedTable<Terms>({
  roles: {
    organizer: {
      name: "organisateur",
      many: "organisateurs",
      part: "a organisé des voyages, ou donné les ordres",
    },
    recruiter: { name: "recruteur", many: "recruteurs", part: "a amené des personnes au voyage" },
    driver: { name: "convoyeur", many: "convoyeurs", part: "a conduit des personnes par la route" },
    "boat-captain": {
      name: "capitaine (pilote de l'embarcation)",
      many: "capitaines (pilotes de l'embarcation)",
      part: "a piloté une embarcation",
    },
    guide: { name: "guide", many: "guides", part: "a guidé des personnes à pied ou au passage d'une frontière" },
    "safe-house-keeper": { name: "logeur", many: "logeurs", part: "a gardé des personnes dans un logement de transit" },
    financier: { name: "financier", many: "financiers", part: "a manié l'argent" },
    supplier: { name: "fournisseur", many: "fournisseurs", part: "a fourni le nécessaire au voyage" },
    enforcer: { name: "gardien", many: "gardiens", part: "a surveillé ou retenu des personnes" },
  },
  standings: {
    participant: { name: "participant", many: "participants", sentence: "les pièces étayent un rôle actif" },
    migrant: {
      name: "migrant",
      many: "migrants",
      sentence: "les pièces montrent une personne transportée, qui n'est jamais classée",
    },
    contact: { name: "contact", many: "contacts", sentence: "en relation avec d'autres, sans indice d'un rôle" },
    undetermined: { name: "indéterminé", many: "indéterminés", sentence: "trop peu de pièces pour se prononcer" },
  },
  cautions: {
    "possibly-coerced": {
      name: "contrainte possible",
      sentence: "la personne a pu être forcée, ou agir en échange de son passage",
    },
    "single-source": {
      name: "source unique",
      sentence: "tout ce qui l'étaye vient d'une seule source ou d'un seul témoin",
    },
    "hearsay-only": {
      name: "ouï-dire seulement",
      sentence: "aucune déclaration directe ni aucun appel ne l'étaye",
    },
    contradicted: { name: "contredit", sentence: "une déclaration s'y oppose" },
    "identity-uncertain": {
      name: "identité incertaine",
      sentence: "un téléphone partagé ou une identité non tranchée pourrait tout changer",
    },
    "calls-only": { name: "appels seulement", sentence: "aucune déclaration ne l'étaye" },
    protected: { name: "protégé", sentence: "personne protégée" },
  },
  predicates: {
    uses: { said: "utiliserait", denied: "n'utiliserait pas" },
    named: { said: "se nommerait", denied: "ne se nommerait pas" },
    sameAs: { said: "serait la même personne que", denied: "ne serait pas la même personne que" },
    recruited: { said: "aurait recruté", denied: "n'aurait pas recruté" },
    directed: { said: "aurait donné des ordres à", denied: "n'aurait pas donné d'ordres à" },
    paid: { said: "aurait payé", denied: "n'aurait pas payé" },
    drove: { said: "aurait conduit", denied: "n'aurait pas conduit" },
    guided: { said: "aurait guidé", denied: "n'aurait pas guidé" },
    piloted: { said: "aurait piloté l'embarcation", denied: "n'aurait pas piloté l'embarcation" },
    housed: { said: "aurait logé", denied: "n'aurait pas logé" },
    guarded: { said: "aurait retenu ou surveillé", denied: "n'aurait ni retenu ni surveillé" },
    supplied: { said: "aurait fourni", denied: "n'aurait pas fourni" },
    boarded: { said: "aurait embarqué comme passager", denied: "n'aurait pas embarqué comme passager" },
    met: { said: "aurait rencontré", denied: "n'aurait pas rencontré" },
    relatedTo: { said: "serait de la famille de", denied: "ne serait pas de la famille de" },
    called: { said: "aurait appelé", denied: "n'aurait pas appelé" },
    identifiedAs: { said: "serait", denied: "ne serait pas" },
  },
  statementKinds: { interview: "audition", intercept: "interception" },
  callKinds: { voice: "appel", sms: "SMS", missed: "appel manqué" },
  eventKinds: {
    departure: "départ",
    landing: "débarquement",
    interception: "interception en mer",
    wreck: "naufrage",
    rescue: "sauvetage",
    transfer: "transfert",
    other: "autre événement",
  },
  statuses: {
    subject: "personne visée par l'enquête",
    migrant: "migrant",
    witness: "témoin",
    family: "famille",
    official: "agent public",
    service: "prestataire connu",
  },
  bases: {
    subscriber: "abonné au fichier de l'opérateur",
    seized: "téléphone saisi",
    statement: "audition",
    analyst: "attribution de l'analyste",
  },
  verdicts: { yes: "oui", no: "non", unsure: "indécis" },
  identityKinds: { "handset-succession": "succession de téléphones", "same-person": "même personne" },
});
