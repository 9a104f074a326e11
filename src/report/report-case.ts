import type { Analysis, ShownActor } from "../analysis/analysis.js";
import type { Veil } from "../analysis/veil.js";
import type { IdentityProposal } from "../identity/identity-proposal.js";
import type { NextEvidence } from "../next-evidence/next-evidence.js";
import type { CaseRecords } from "../records/case-records.js";
import type { RoleModel } from "../roles/model.js";
import type { MissingDataIntervals } from "../sensitivity/missing-data-intervals.js";
import type { Overturning } from "../sensitivity/smallest-overturning.js";
import type { Language } from "../words/language.js";
import type { Lang } from "../words/language-of.js";
import type { CitedRecords } from "./cited-records.js";
import type { ReportWords } from "./words/report-words.js";

/** Everything that the sections of a report read: computed once, the same for all. */
export interface ReportCase {
  readonly analysis: Analysis;
  readonly records: CaseRecords;
  readonly veil: Veil;
  readonly model: RoleModel;
  readonly lang: Lang;
  readonly language: Language;
  readonly words: ReportWords;
  readonly actors: ReadonlyMap<string, ShownActor>;
  readonly cited: CitedRecords;
  readonly next: readonly NextEvidence[];
  readonly proposals: readonly IdentityProposal[];
  /** With how few records each assigned role falls, by shown id; empty where nothing was left out. */
  readonly overturning: ReadonlyMap<string, Overturning>;
  readonly intervals: readonly MissingDataIntervals[];
}
