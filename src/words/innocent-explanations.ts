import type { RoleScore } from "../roles/taxonomy.js";
import type { InnocentId } from "./explain-words.js";

/** An innocent explanation, for which role it may be one, and which clues speak for it or rule it out. */
interface InnocentRow {
  readonly id: InnocentId;
  /** The role that it may explain; any where absent. */
  readonly role?: string;
  /** One of these clues must be there; none need be where absent. */
  readonly shownBy?: readonly string[];
  /** None of these clues may speak for the role. */
  readonly ruledOutBy?: readonly string[];
}

const command = ["said-to-have-directed-crew", "said-to-have-directed-several", "said-to-have-directed-passengers"];

const travelled = [
  "listed-as-migrant",
  "said-to-have-boarded",
  "said-to-have-been-carried",
  "said-to-have-been-recruited",
  "said-to-have-been-kept",
  "rumoured-to-have-travelled",
];

/**
 * In the order in which they are looked for: what the file itself lists comes first. Judgement, after the limits that each indicator states and
 * the Protocol against the Smuggling of Migrants, arts 3, 5 and 6.
 */
const rows: readonly InnocentRow[] = [
  { id: "service-provider", shownBy: ["listed-as-service"] },
  { id: "official", shownBy: ["listed-as-official"] },
  { id: "relative", shownBy: ["listed-as-family"] },
  {
    id: "passenger-made-to-steer",
    role: "boat-captain",
    ruledOutBy: ["said-to-have-steered-repeatedly", "said-to-be-paid-for-steering"],
  },
  { id: "passenger-who-knows-the-way", role: "guide", ruledOutBy: command },
  { id: "migrant-with-calls", shownBy: travelled, ruledOutBy: command },
  {
    id: "taxi-or-lift",
    role: "driver",
    ruledOutBy: [...command, "said-to-have-driven-repeatedly", "said-to-have-driven-several"],
  },
  { id: "transport-worker", role: "driver", ruledOutBy: command },
  {
    id: "friend-who-passed-a-number",
    role: "recruiter",
    ruledOutBy: ["said-to-have-recruited-several", "said-to-have-been-paid-by-several", "said-to-have-been-paid"],
  },
  {
    id: "landlord-or-host",
    role: "safe-house-keeper",
    ruledOutBy: ["said-to-have-guarded", "said-to-have-directed-passengers"],
  },
  { id: "money-changer", role: "financier", ruledOutBy: ["said-to-have-paid-crew"] },
  { id: "shopkeeper", role: "supplier" },
  { id: "held-person-made-to-watch", role: "enforcer", ruledOutBy: command },
  { id: "well-connected", role: "organizer", ruledOutBy: [...command, "said-to-have-paid-crew"] },
];

/** What witnesses say of somebody's own part; where none of it speaks, the calls alone do. */
const isTold = (id: string): boolean => id.startsWith("said-to-") || id.startsWith("identified-as-");

/**
 * The innocent explanation that the indicators of a role leave open and that fits them best, undefined where they rule out each of the table:
 * what is listed first, then what the role is most easily mistaken for, then ordinary calls where nobody tells of a part.
 */
export const innocentExplanation = (role: RoleScore | undefined): InnocentId | undefined => {
  if (role === undefined) return undefined;
  const all = new Set(role.indicators.map(({ id }) => id));
  const speaking = role.indicators.filter(({ weight }) => weight > 0).map(({ id }) => id);
  const fits = rows.find(
    (row) =>
      (row.role === undefined || row.role === role.role) &&
      (row.shownBy === undefined || row.shownBy.some((id) => all.has(id))) &&
      !speaking.some((id) => row.ruledOutBy?.includes(id) === true),
  );
  return fits?.id ?? (speaking.some(isTold) ? undefined : "ordinary-calls");
};
