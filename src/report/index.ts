export { type PersonToProtect, type ProtectionNeed, protectionNeeds } from "./protection-needs.js";
export { type ReportOptions, reportHtml } from "./report-html.js";
export type { ReportStamp } from "./report-stamp.js";
export { type CheckedReport, type ReportCheck, stampOfReport, verifyReport } from "./verify-report.js";
