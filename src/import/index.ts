/**
 * faisceau/import: files as operators and forms deliver them, into the files of a case folder, with a ledger in which nothing is lost. Apart
 * from `faisceau` since it brings the numbering plans of the world.
 *
 * @packageDocumentation
 */

export { LostRowsError } from "./balance.js";
export type { ColumnRole } from "./column-roles.js";
export type { Encoding } from "./decode-file.js";
export { detectMapping } from "./detect.js";
export { NotDetectedError } from "./detect-layout.js";
export type { DetectedMapping } from "./detect-mapping.js";
export { importCalls } from "./import-calls.js";
export type { Imported, ImportOptions } from "./import-files.js";
export type {
  Chosen,
  ImportLedger,
  LedgerCounts,
  LedgerFile,
  LedgerPhone,
  LedgerRow,
  SameLineProposal,
} from "./import-ledger.js";
export { type ImportMapping, MappingError, readMapping } from "./mapping.js";
export type { Preset } from "./presets/preset.js";
export { importPresets } from "./presets.js";
export type { PhoneKind } from "./read-phone.js";
export { ImportRefusedError } from "./refusal.js";
export type { OtherReason, RowFault, RowNote } from "./row-outcome.js";
export type { DeliveredFile } from "./take-in-file.js";
