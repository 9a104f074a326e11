/** Whole decibans by role id, as they are written in the tables. */
export type Weights = Readonly<Record<string, number>>;

/** The roles of the built-in model, in the contract's order. */
export const roleIds = [
  "organizer",
  "recruiter",
  "driver",
  "boat-captain",
  "guide",
  "safe-house-keeper",
  "financier",
  "supplier",
  "enforcer",
] as const;

/** Weights as a map, so that a role of any name, `constructor` too, is looked up safely. */
export const weights = (table: Weights): ReadonlyMap<string, number> => new Map(Object.entries(table));

/** The same weight for each role, but for those named. */
export const everyRole = (weight: number, except: Weights = {}): Weights => ({
  ...Object.fromEntries(roleIds.map((role) => [role, weight])),
  ...except,
});
