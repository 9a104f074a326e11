import { analyze } from "../analysis/analyze.js";
import type { VeilOptions } from "../analysis/veil-of-case.js";
import { version } from "../analysis/version.js";
import { canonicalJson } from "../exact/digest.js";
import type { CaseRecords } from "../records/case-records.js";
import { isLang } from "../words/language-of.js";
import { reportHtml } from "./report-html.js";
import type { ReportStamp } from "./report-stamp.js";

/** What of a report can be checked against a case. */
export type ReportCheck = "version" | "records" | "options" | "result" | "page";

/** What a check found. */
export interface CheckedReport {
  readonly check: ReportCheck;
  readonly same: boolean;
  /** What the report says, and what was found now; absent of the page as a whole. */
  readonly said?: string;
  readonly found?: string;
}

const stampElement = /<script type="application\/json" id="stamp">([^<]*)<\/script>/;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The stamp that a report carries; undefined where a text is no report of this library. */
export const stampOfReport = (page: string): ReportStamp | undefined => {
  const found = stampElement.exec(page)?.[1];
  if (found === undefined) return undefined;
  try {
    const stamp: unknown = JSON.parse(found);
    const whole =
      isObject(stamp) &&
      stamp.format === "faisceau-report/1" &&
      isObject(stamp.library) &&
      isObject(stamp.options) &&
      [stamp.inputDigest, stamp.resultDigest].every((digest) => typeof digest === "string") &&
      typeof stamp.lang === "string" &&
      isLang(stamp.lang);
    return whole ? (stamp as unknown as ReportStamp) : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Whether a report comes from these records, these options and this version: the digests of records and result are computed anew, and so is the
 * whole page, which must be the same text.
 *
 * A report that was made with a model of a caller's own, or for one reader, needs the same records and model; the key of keyed pseudonyms is `pseudonymKey`.
 *
 * @returns every check, in this order: version, records, options, result, page; a page that was edited differs in the last alone
 * @throws RangeError where the text carries no stamp of a report, or its pseudonyms are keyed and no key is given
 *
 * Costs an analysis and a report.
 */
export const verifyReport = (
  page: string,
  records: CaseRecords,
  { pseudonymKey }: Pick<VeilOptions, "pseudonymKey"> = {},
): readonly CheckedReport[] => {
  const stamp = stampOfReport(page);
  if (stamp === undefined) throw new RangeError("This is no report of faisceau: it carries no stamp");
  const { pseudonyms, support, communitySeeds, identitiesTried, attributions } = stamp.options;
  if (pseudonyms === "keyed" && pseudonymKey === undefined)
    throw new RangeError("This report has keyed pseudonyms: the key that it was made with is needed");
  const veil: VeilOptions = {
    ...(pseudonyms === "revealed" ? { revealProtected: true } : {}),
    ...(pseudonyms === "keyed" && pseudonymKey !== undefined ? { pseudonymKey } : {}),
  };
  const analysis = analyze(records, { ...veil, support, communitySeeds, identitiesTried, attributions });
  const again = reportHtml(analysis, records, {
    ...veil,
    lang: stamp.lang,
    ...(stamp.for === undefined ? {} : { for: stamp.for }),
  });
  const compared = (check: ReportCheck, said: string, found: string): CheckedReport => ({
    check,
    same: said === found,
    said,
    found,
  });
  return [
    compared("version", stamp.library.version, version),
    compared("records", stamp.inputDigest, analysis.inputDigest),
    compared("options", canonicalJson(stamp.options), canonicalJson(analysis.options)),
    compared("result", stamp.resultDigest, analysis.resultDigest),
    { check: "page", same: page === again },
  ];
};
