import type { Analysis } from "../analysis/analysis.js";
import type { Lang } from "../words/language-of.js";

/** What a report says of where it comes from, for a program to read. */
export interface ReportStamp {
  readonly format: "faisceau-report/1";
  readonly library: Analysis["library"];
  readonly inputDigest: string;
  readonly resultDigest: string;
  readonly options: Analysis["options"];
  readonly lang: Lang;
  /** The reader whose sources alone were used, where the report was made for one. */
  readonly for?: string;
}

/** The stamp of an analysis as a report carries it. */
export const stampOf = (analysis: Analysis, lang: Lang, forReader?: string): ReportStamp => ({
  format: "faisceau-report/1",
  library: analysis.library,
  inputDigest: analysis.inputDigest,
  resultDigest: analysis.resultDigest,
  options: analysis.options,
  lang,
  ...(forReader === undefined ? {} : { for: forReader }),
});
