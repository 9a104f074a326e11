import type { PrintedTerms } from "../../pages/page-words.js";

/** English pages have the words of the document itself, so that what is read can be searched for in it. */
export const printed: PrintedTerms = {
  role: (id) => id,
  countedRole: (n, id) => `${n} ${id}`,
  standing: (id) => id,
  countedStanding: (n, id) => `${String(n).replace(/\B(?=(\d{3})+$)/g, ",")} ${id}`,
  caution: (id) => id,
};
