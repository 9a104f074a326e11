import type { ImportWords } from "../node-words.js";

/** The report of an import, in English. */
export const importReport: ImportWords = {
  equation: (rows, calls, duplicates, other, errors, further) =>
    `${rows} = ${calls} + ${duplicates} + ${other} + ${errors}${further === undefined ? "" : `; ${further} of conferences`}`,
  file: (name, equation) => `${name}: ${equation}`,
  allFiles: "all files",
  readAs: (encoding, why, delimiter, mapping) =>
    `read as ${encoding} (${why})${delimiter === undefined ? "" : `, cells between ${delimiter}`}, by ${mapping}`,
  chosen: (value, why) => (value === undefined ? why : `${value} (${why})`),
  zoneAndCountry: (zone, country) => `zone: ${zone}; country: ${country}`,
  leftOut: (tally) => `left out: ${tally}`,
  columnsNotRead: (names) => `columns not read: ${names}`,
  hidden: (sheet, rows, columns) =>
    `hidden in the workbook, and read all the same: ${[sheet ? "the sheet" : undefined, rows, columns === undefined ? undefined : `columns ${columns}`].filter((part) => part !== undefined).join(", ")}`,
  sheetNotRead: (why) => `this sheet is kept in the ledger and not read: ${why}`,
  problemsInRows: (problems) => `${problems} in rows:`,
  moreProblems: (n) => `… and ${n} more: import.json has all`,
  notes: (notes, tally) => `${notes} in import.json: ${tally}`,
  ends: (ends) => `ends: ${ends}`,
  endKinds: {
    number: ["number", "numbers"],
    satellite: ["satellite phone", "satellite phones"],
    "short-code": ["short code", "short codes"],
    "service-code": ["service code", "service codes"],
    "sender-name": ["sender name", "sender names"],
    unplaced: ["number of no plan", "numbers of no plan"],
    anonymous: ["anonymous end", "anonymous ends"],
  },
  notInPlan: (numbers) => `${numbers} not in today's numbering plan, kept as written`,
  perhapsOneLine: (old, now, since) => `perhaps one line: ${old} and ${now} (renumbered ${since}); judge it yourself`,
  written: (folder, calls) => `${folder}: ${calls}; where each comes from is in import.json`,
};
