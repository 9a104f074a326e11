import type { Profile } from "../../../simulation/profiles.js";
import { wrap } from "../../../words/wrap.js";
import type { CommandWords } from "../node-words.js";

const profiles: Readonly<Record<Profile, string>> = {
  full: "presque tout appel enregistré, beaucoup de bons témoins",
  typical: "la moitié des rôles évoqués, un quart par un téléphone seul",
  "calls-only": "relevés et fichier d'abonnés ; personne n'a été entendu",
  thin: "peu de pièces sur peu de semaines, peu de témoins",
  hostile: "mensonges, rumeurs, récits concertés, noms qui cassent tout",
};

/** How a command is used, in French. */
export const simulateWords: CommandWords = {
  summary: "une affaire fictive, avec sa vérité si on la demande",
  help: `faisceau simulate --seed N --profile NOM --out DOSSIER [options]

Écrit une affaire fictive dans DOSSIER. Même graine et même profil donnent les
mêmes fichiers, octet pour octet.

  --seed N          un nombre entier
  --profile NOM     ce que l'on sait, et jusqu'où s'y fier :
${Object.entries(profiles)
  .map(([name, says]) => wrap(says, 80, `    ${name.padEnd(12)} `, " ".repeat(17)))
  .join("\n")}
  --out DOSSIER     le dossier de l'affaire : nouveau, ou vide
  --truth FICHIER   écrire ce qui est vrai dans FICHIER, hors de DOSSIER
  --size T          1 (d'office) : environ 400 acteurs et 15 000 appels
  --outside         tirer des comportements hors des marges habituelles
  --lang fr|en      langue (FAISCEAU_LANG)

Exemples
  faisceau simulate --seed 7 --profile typical --out out/case-7
  faisceau simulate --seed 7 --profile thin --out out/thin --truth out/thin.json

Code de sortie : 0 fait, 2 mauvais usage.
`,
};
