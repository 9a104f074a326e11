import { analyzeWords } from "./en/analyze.js";
import { checkWords } from "./en/check.js";
import { confirmWords } from "./en/confirm.js";
import { confirm } from "./en/decision.js";
import { explainWords } from "./en/explain.js";
import { exportWords } from "./en/export.js";
import { importWords } from "./en/import.js";
import { nextWords } from "./en/next.js";
import { reportWords } from "./en/page.js";
import { pictureWords } from "./en/picture.js";
import { refusals } from "./en/refusals.js";
import { importReport } from "./en/report.js";
import { simulateWords } from "./en/simulate.js";
import { usage } from "./en/usage.js";
import { validateWords } from "./en/validate.js";
import { verify, verifyWords } from "./en/verify.js";
import type { NodeWords } from "./node-words.js";

/** The command line in English. */
export const englishNodeWords: NodeWords = {
  overview: (version, list) => `faisceau ${version}: link analysis of migrant-smuggling networks

${list}

  faisceau help COMMAND    options and examples
  faisceau --version
  --lang fr                in French, with any command; FAISCEAU_LANG=fr for all

A role says what the records support that somebody did, never an offence.
`,
  commands: {
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
  },
  usage,
  refusals,
  confirm,
  verify,
  said: {
    steps: {},
    note: (line) => `note: ${line}`,
    moreNotes: (n) => `note: … and ${n} more: faisceau validate lists all`,
    leftOut: (problems, rowsLeftOut) => `${problems}, ${rowsLeftOut}: faisceau validate lists all`,
    noRowErrors: "No row errors.",
    validated: (problems, rowsLeftOut, notes) => `${problems}, ${rowsLeftOut}, ${notes}.`,
    exported: (out, actors, ties, files) => `${out}: ${actors}, ${ties} (${files}).`,
    notHeld: (count, what, why) => `left out: ${count} ${what}: ${why}`,
    noDifference: "No difference.",
    simulated: (folder, calls, statements, people) => `${folder}: ${calls}, ${statements}, ${people}.`,
    refused: "refused, and nothing written:",
    strict: "--strict: nothing is written",
    mended: {
      finished: "an import into this case was interrupted at its last step; it is finished now",
      "rolled-back":
        "an import into this case was interrupted before it changed anything; what it left is removed, import the files again",
    },
    presetFits: (preset) =>
      preset === undefined ? "No preset fits; proposed from the header's words." : `The preset ${preset} fits.`,
    unsure: (doubt) => `unsure: ${doubt}`,
  },
  import: importReport,
};
