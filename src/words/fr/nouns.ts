import type { Noun, NounId } from "../nouns.js";

const masculine = (one: string, many: string = `${one}s`): Noun => ({ one, many, gender: "m" });
const feminine = (one: string, many: string = `${one}s`): Noun => ({ one, many, gender: "f" });

/** What is counted, in French; each adjective agrees with its noun. */
export const nouns: Readonly<Record<NounId, Noun>> = {
  actor: masculine("acteur"),
  call: masculine("appel"),
  claim: feminine("déclaration"),
  contact: masculine("contact"),
  difference: feminine("différence"),
  duplicate: masculine("doublon"),
  duplicateFolded: masculine("doublon réuni", "doublons réunis"),
  event: masculine("événement"),
  firsthandClaim: feminine("déclaration directe", "déclarations directes"),
  firsthandDenial: feminine("dénégation directe", "dénégations directes"),
  furtherCall: masculine("appel supplémentaire", "appels supplémentaires"),
  handset: masculine("appareil"),
  holder: feminine("personne"),
  hour: feminine("heure"),
  message: masculine("message"),
  minute: feminine("minute"),
  note: feminine("remarque"),
  numberKept: masculine("numéro"),
  other: feminine("autre"),
  otherPhone: masculine("autre téléphone", "autres téléphones"),
  otherRecord: masculine("autre enregistrement", "autres enregistrements"),
  otherWitness: masculine("autre témoin", "autres témoins"),
  person: feminine("personne"),
  personToldOf: feminine("personne dont il est question", "personnes dont il est question"),
  phone: masculine("téléphone"),
  phoneNamed: masculine("téléphone cité", "téléphones cités"),
  problem: masculine("problème"),
  record: feminine("pièce"),
  recordToAskFor: feminine("pièce à demander", "pièces à demander"),
  rowError: feminine("ligne en erreur", "lignes en erreur"),
  row: feminine("ligne"),
  rowLeftOut: feminine("ligne écartée", "lignes écartées"),
  second: feminine("seconde"),
  statement: feminine("audition ou interception", "auditions ou interceptions"),
  tie: masculine("lien"),
  time: feminine("fois", "fois"),
};
