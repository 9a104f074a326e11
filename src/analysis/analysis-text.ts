import type { Analysis } from "./analysis.js";

/** The document as text: JSON in the contract's order of fields, indented by one space, with a line end. The same bytes for the same analysis. */
export const analysisText = (analysis: Analysis): string => `${JSON.stringify(analysis, undefined, 1)}\n`;
