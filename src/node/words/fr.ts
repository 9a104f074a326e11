import { fr, spacedTable } from "../../words/fr/spacing.js";
import { analyzeWords } from "./fr/analyze.js";
import { checkWords } from "./fr/check.js";
import { confirmWords } from "./fr/confirm.js";
import { confirm } from "./fr/decision.js";
import { explainWords } from "./fr/explain.js";
import { exportWords } from "./fr/export.js";
import { importWords } from "./fr/import.js";
import { nextWords } from "./fr/next.js";
import { reportWords } from "./fr/page.js";
import { pictureWords } from "./fr/picture.js";
import { refusals } from "./fr/refusals.js";
import { importReport } from "./fr/report.js";
import { simulateWords } from "./fr/simulate.js";
import { usage } from "./fr/usage.js";
import { validateWords } from "./fr/validate.js";
import { verify, verifyWords } from "./fr/verify.js";
import type { NodeWords } from "./node-words.js";

/** The command line in French. */
export const frenchNodeWords: NodeWords = {
  overview: (version, list) => fr`faisceau ${version} : analyse relationnelle des réseaux de trafic de migrants

${list}

  faisceau help COMMANDE   options et exemples
  faisceau --version
  --lang en                en anglais, avec toute commande ; FAISCEAU_LANG=en
                           pour toutes

Un rôle dit ce que les pièces permettent de soutenir qu'une personne a fait,
jamais une infraction.
`,
  commands: spacedTable({
    import: importWords,
    analyze: analyzeWords,
    explain: explainWords,
    next: nextWords,
    confirm: confirmWords,
    report: reportWords,
    verify: verifyWords,
    picture: pictureWords,
    export: exportWords,
    validate: validateWords,
    check: checkWords,
    simulate: simulateWords,
  }),
  usage,
  refusals,
  confirm,
  verify,
  said: {
    steps: {
      "reading the case": "lecture de l'affaire",
      "what the records support now": "ce que les pièces étayent à présent",
      "who held which phone": "détention des téléphones",
      ties: "liens",
      "looking for the next evidence": "pièces à rechercher ensuite",
      "leaving out records, one by one": "pièces écartées une à une",
      "losing calls": "appels perdus au hasard",
      writing: "rédaction",
      measures: "mesures",
      communities: "communautés",
      roles: "rôles",
      "what rests on one source or witness": "ce qui repose sur une source ou un témoin",
      "who may be who": "qui pourrait être qui",
      "what each open identity would change": "ce que changerait chaque identité ouverte",
      "call records": "relevés d'appels",
      identities: "identités",
      questions: "questions",
      "identities, inferred anew": "identités, calcul refait",
    },
    note: (line) => fr`remarque : ${line}`,
    moreNotes: (n) => fr`remarque : … et ${n} de plus : faisceau validate les donne toutes`,
    leftOut: (problems, rowsLeftOut) => fr`${problems}, ${rowsLeftOut} : faisceau validate donne tout`,
    noRowErrors: "Aucune ligne en erreur.",
    validated: (problems, rowsLeftOut, notes) => `${problems}, ${rowsLeftOut}, ${notes}.`,
    exported: (out, actors, ties, files) => fr`${out} : ${actors}, ${ties} (${files}).`,
    notHeld: (count, what, why) => fr`écarté : ${what} (${count}) : ${why}`,
    noDifference: "Aucune différence.",
    simulated: (folder, calls, statements, people) => fr`${folder} : ${calls}, ${statements}, ${people}.`,
    refused: fr`refus, et rien n'est écrit :`,
    strict: fr`--strict : rien n'est écrit`,
    mended: {
      finished: fr`un import dans cette affaire avait été interrompu à la dernière étape ; il est maintenant terminé`,
      "rolled-back": fr`un import dans cette affaire avait été interrompu avant d'avoir rien changé ; ce qu'il avait laissé est supprimé, importer de nouveau les fichiers`,
    },
    presetFits: (preset) =>
      preset === undefined
        ? fr`Aucun format connu ne convient ; proposition d'après les mots de l'en-tête.`
        : `Le format connu ${preset} convient.`,
    unsure: (doubt) => fr`incertain : ${doubt}`,
  },
  import: importReport,
};
