import type { ReportCheck } from "../../report/verify-report.js";

/** The commands, in the order in which they are listed. */
export const commandNames = [
  "import",
  "analyze",
  "explain",
  "next",
  "confirm",
  "report",
  "verify",
  "picture",
  "export",
  "validate",
  "check",
  "simulate",
] as const;

/** A command of the command line. */
export type CommandName = (typeof commandNames)[number];

/** What is said of a command. */
export interface CommandWords {
  /** One line, for the list of commands. */
  readonly summary: string;
  /** Shown by `faisceau help NAME`, with examples. */
  readonly help: string;
}

/** What is wrong with a command line, in a line each, and what would be right. */
export interface UsageWords {
  readonly noCommand: (name: string) => string;
  readonly noLanguage: (tag: string, known: string) => string;
  readonly wrongArguments: (reason: string | undefined) => string;
  /** `reason` is what Node says, in English. */
  readonly unknownOption: (option: string, reason: string | undefined) => string;
  readonly optionValue: (option: string, reason: string | undefined) => string;
  readonly expected: (operands: string, given: string | undefined) => string;
  readonly supportTwice: string;
  readonly unreadable: (what: string) => string;
  readonly unwritable: (what: string, reason: string) => string;
  readonly noFolder: string;
  readonly refusedBySystem: string;
  readonly forWhom: string;
  readonly shortKey: (path: string) => string;
  readonly formatNeeded: (known: string) => string;
  readonly noFormat: (given: string, known: string) => string;
  readonly exportNeeded: string;
  readonly notEmptyFolder: (path: string) => string;
  readonly noKind: (kind: string, known: string) => string;
  readonly top: (given: string) => string;
  readonly identities: (given: string) => string;
  readonly attributions: (given: string, known: string) => string;
  readonly noPicture: (given: string, known: string) => string;
  readonly noAnalysis: (path: string) => string;
  readonly noActor: (id: string, example: string) => string;
  readonly numberNeeded: (option: string) => string;
  readonly wholeNumber: (option: string, given: string) => string;
  readonly profileNeeded: (known: string) => string;
  readonly noProfile: (given: string, known: string) => string;
  readonly size: (given: string) => string;
  readonly noFolderPossible: (path: string) => string;
  readonly notEmpty: (path: string) => string;
  readonly outNeeded: string;
  readonly pageNeeded: string;
  readonly noReport: (path: string) => string;
  readonly keyNeeded: string;
  readonly truthInCase: (path: string) => string;
  readonly noJson: (path: string, reason: string) => string;
  readonly mappingFaults: (path: string, lines: string) => string;
  readonly mappingOrPreset: string;
  readonly noPreset: (given: string, known: string) => string;
  readonly noCaseToAddTo: (path: string) => string;
  readonly oneFile: string;
  readonly caseNeeded: string;
  readonly notEmptyCase: (path: string) => string;
  readonly decision: DecisionWords;
}

/** What is wrong with a decision about who is who. */
export interface DecisionWords {
  readonly twoReadings: (given: string) => string;
  readonly noProposal: (given: string) => string;
  readonly nobody: (id: string) => string;
  readonly sameTwice: (given: string) => string;
  readonly twoKinds: (given: string, one: string, other: string) => string;
  readonly needed: Readonly<Record<"by" | "on" | "reason", string>>;
  readonly rejectAndUnsure: string;
  readonly field: (option: string, message: string) => string;
  readonly topOfList: string;
  readonly whichProposal: (option: string) => string;
}

/** What cannot be done with the case as it is. */
export interface RefusalWords {
  /** `code` is the system's, or empty. */
  readonly unwritable: (file: string, code: string) => string;
  readonly beingWritten: (file: string) => string;
  readonly changedMeanwhile: (file: string) => string;
  /** Of a case in which an import was interrupted: that it cannot be mended, or not yet. */
  readonly unmendable: (journal: string) => string;
  readonly unmended: (journal: string, code: string) => string;
  readonly wouldNotStand: string;
  readonly contradicts: string;
  readonly moreContradict: (n: number) => string;
  readonly decideAnew: string;
}

/** What `faisceau confirm` says of a decision that it wrote. */
export interface ConfirmWords {
  readonly written: (file: string, judgements: readonly string[]) => string;
  readonly supersedes: (judgement: string) => string;
  readonly bothUnder: (whom: string) => string;
  readonly noChange: string;
  readonly changed: (n: number) => string;
  readonly newPseudonyms: string;
}

/** What `faisceau verify` says of a report. */
export interface VerifyWords {
  readonly same: string;
  readonly different: string;
  readonly checks: Readonly<Record<ReportCheck, string>>;
  readonly inReport: (said: string) => string;
  readonly now: (found: string) => string;
  readonly whole: string;
  readonly notWhole: string;
}

/** What a command says while it runs, and at its end. */
export interface SaidWords {
  readonly steps: Readonly<Record<string, string>>;
  readonly note: (line: string) => string;
  readonly moreNotes: (n: string) => string;
  readonly leftOut: (problems: string, rowsLeftOut: string) => string;
  readonly noRowErrors: string;
  readonly validated: (problems: string, rowsLeftOut: string, notes: string) => string;
  readonly exported: (out: string, actors: string, ties: string, files: string) => string;
  /** Something that an export does not hold. */
  readonly notHeld: (count: string, what: string, why: string) => string;
  readonly noDifference: string;
  readonly simulated: (folder: string, calls: string, statements: string, people: string) => string;
  readonly refused: string;
  readonly strict: string;
  /** Of an import that was interrupted, and is mended now. */
  readonly mended: Readonly<Record<Mended, string>>;
  readonly presetFits: (preset: string | undefined) => string;
  readonly unsure: (doubt: string) => string;
}

/** What became of an import that was interrupted: finished, or rolled back. */
export type Mended = "finished" | "rolled-back";

/** What the report of an import says. */
export interface ImportWords {
  readonly equation: (
    rows: string,
    calls: string,
    duplicates: string,
    other: string,
    errors: string,
    further: string | undefined,
  ) => string;
  readonly file: (name: string, equation: string) => string;
  readonly allFiles: string;
  readonly readAs: (encoding: string, why: string, delimiter: string | undefined, mapping: string) => string;
  readonly chosen: (value: string | undefined, why: string) => string;
  readonly zoneAndCountry: (zone: string, country: string) => string;
  readonly leftOut: (tally: string) => string;
  readonly columnsNotRead: (names: string) => string;
  /** Of a workbook's sheet: what is hidden in it, and read all the same. */
  readonly hidden: (sheet: boolean, rows: string | undefined, columns: string | undefined) => string;
  /** Of a workbook's sheet that is no table of calls. */
  readonly sheetNotRead: (why: string) => string;
  readonly problemsInRows: (problems: string) => string;
  readonly moreProblems: (n: number) => string;
  readonly notes: (notes: string, tally: string) => string;
  readonly ends: (ends: string) => string;
  readonly endKinds: Readonly<Record<EndKind, readonly [one: string, many: string]>>;
  readonly notInPlan: (numbers: string) => string;
  readonly perhapsOneLine: (old: string, now: string, since: string) => string;
  readonly written: (folder: string, calls: string) => string;
}

/** What stands at the ends of imported records. */
export type EndKind = "number" | "satellite" | "short-code" | "service-code" | "sender-name" | "unplaced" | "anonymous";

/** Everything that the command line says, in one language. */
export interface NodeWords {
  readonly overview: (version: string, list: string) => string;
  readonly commands: Readonly<Record<CommandName, CommandWords>>;
  readonly usage: UsageWords;
  readonly refusals: RefusalWords;
  readonly confirm: ConfirmWords;
  readonly verify: VerifyWords;
  readonly said: SaidWords;
  readonly import: ImportWords;
}
