import type { RefusalWords } from "../node-words.js";

/** What cannot be done with the case as it is, in English. */
export const refusals: RefusalWords = {
  unwritable: (file, code) => `${file} cannot be written${code === "" ? "" : ` (${code})`}; it is as it was`,
  beingWritten: (file) =>
    `${file} is being written by somebody else; if nobody is at it, remove ${file}.part, which an interrupted run left`,
  changedMeanwhile: (file) => `${file} has changed meanwhile, and nothing is written; run the command again`,
  unmendable: (journal) =>
    `an import was interrupted in this case, and its files have changed since: it can neither be finished nor rolled back. Take calls.csv, cells.csv, sources.csv and import.json from a copy of the case, and remove ${journal}`,
  unmended: (journal, code) =>
    `the last step of an import is not done yet${code === "" ? "" : ` (${code})`}; ${journal} keeps it: the next command on this case finishes it`,
  wouldNotStand: "the judgement would not stand in the case as it is; faisceau validate lists what is wrong with it",
  contradicts: "this contradicts judgements in force, and nothing is written:",
  moreContradict: (n) => `… and ${n} more`,
  decideAnew: "Decide the wrong one anew first: faisceau confirm of the same pair supersedes it.",
};
