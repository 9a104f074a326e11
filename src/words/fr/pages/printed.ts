import type { PrintedTerms } from "../../pages/page-words.js";
import { numbers } from "../numbers.js";
import { terms } from "../terms.js";

interface Named {
  readonly name: string;
  readonly many?: string;
}

const known = (table: Readonly<Record<string, Named>>, id: string): Named =>
  (Object.hasOwn(table, id) ? table[id] : undefined) ?? { name: id };

const counted = (n: number, { name, many = name }: Named): string =>
  `${numbers.grouped(n)} ${numbers.isSingular(n) ? name : many}`;

/** French pages name roles, standings and cautions by their words. */
export const printed: PrintedTerms = {
  role: (id) => known(terms.roles, id).name,
  countedRole: (n, id) => counted(n, known(terms.roles, id)),
  standing: (id) => known(terms.standings, id).name,
  countedStanding: (n, id) => counted(n, known(terms.standings, id)),
  caution: (id) => known(terms.cautions, id).name,
};
