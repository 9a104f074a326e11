import type { PersonStatus } from "../../records/person.js";
import type { Indicator } from "../model.js";
import type { Weights } from "./weights.js";
import { everyRole, weights } from "./weights.js";

const listed = (status: PersonStatus, says: string, table: Weights, limits: string): Indicator => ({
  id: `listed-as-${status}`,
  says,
  basis: "file",
  mayBeForced: true,
  weights: weights(table),
  source: "case-folder.md: status is evidence, not truth; weight by judgement",
  limits,
  find: (view, actor) =>
    view.statusOf(actor).has(status)
      ? {
          percent: 100,
          restsOn: view.listedAs(actor).length,
          evidence: () => ({
            cites: view.listedAs(actor),
            voices: ["people.json"],
            sources: ["people.json"],
            firsthand: true,
          }),
        }
      : undefined,
});

/** How the file lists somebody: a neutral number weighs heavily; the file's suspicion (`subject`) is evidence of no one role and weighs nothing. */
export const listedAsIndicators: readonly Indicator[] = [
  listed(
    "service",
    "is listed as a known neutral number or person",
    everyRole(-25),
    "A taxi or a money changer may take a part for all that.",
  ),
  listed("official", "is listed as an official", everyRole(-10), "Officials are paid to look away."),
  listed("family", "is listed as family of a passenger", everyRole(-8), "Relatives help, and some work for a crew."),
  listed(
    "migrant",
    "is listed as a smuggled person",
    everyRole(-10, { "boat-captain": -2, guide: -3 }),
    "Some former passengers come to work for a crew.",
  ),
];
