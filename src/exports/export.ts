/** One file of an export: its name, without a folder, and its whole text. */
export interface ExportFile {
  readonly name: string;
  readonly text: string;
}

/** Something of the analysis or of the records that an export does not hold. */
export interface LeftOut {
  /** What it is, in the plural: `indicators`. */
  readonly what: string;
  /** How many there are; above 0. */
  readonly count: number;
  /** Why it is not there, in a few words. */
  readonly why: string;
}

/** An export: its files, and what they do not hold. */
export interface Export {
  readonly files: readonly ExportFile[];
  /** In the order of the analysis document, then of the records. */
  readonly leftOut: readonly LeftOut[];
}
