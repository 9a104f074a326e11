import type { CellNature } from "./sheet.js";

/** Whether a cell of a workbook says nothing that could be read. */
export const isUnsaid = ({ is }: CellNature): boolean => is === "error" || is === "lost-digits" || is === "no-value";
