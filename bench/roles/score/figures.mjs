// From sums over cases to the figures of the table.
import { FOUR_ROLES } from "./four-roles.mjs";
import { BINS, COVERAGES } from "./score-case.mjs";

const ratio = (part, whole) => (whole > 0 ? part / whole : Number.NaN);

/** F1 of one role, pooled over cases; NaN where nobody played it and nobody was said to. */
export const f1 = (sums, role) => {
  const right = sums[`right ${role}`] ?? 0;
  return ratio(2 * right, 2 * right + (sums[`missed ${role}`] ?? 0) + (sums[`wrong ${role}`] ?? 0));
};

const mean = (values) => {
  const known = values.filter((value) => !Number.isNaN(value));
  return ratio(
    known.reduce((sum, value) => sum + value, 0),
    known.length,
  );
};

const calibrationError = (sums) => {
  let error = 0;
  for (let bin = 0; bin < BINS; bin++)
    error += Math.abs((sums[`bin ${bin} promised`] ?? 0) - (sums[`bin ${bin} kept`] ?? 0));
  return ratio(error, sums.listed ?? 0);
};

/**
 * The figures of a table, in its order: id, words, whether more is better, and how it comes from the sums.
 * @type {readonly { id: string, says: string, better: "more" | "less", of: (sums: Record<string, number>) => number }[]}
 */
export const FIGURES = [
  { id: "macro-f1", says: "macro-F1, four roles", better: "more", of: (s) => mean(FOUR_ROLES.map((r) => f1(s, r))) },
  ...FOUR_ROLES.map((role) => ({ id: `f1-${role}`, says: `  F1 ${role}`, better: "more", of: (s) => f1(s, role) })),
  {
    id: "organizer-ap",
    says: "organizers, avg precision",
    better: "more",
    of: (s) => ratio(s["organizer precision"] ?? 0, s["organizer cases"] ?? 0),
  },
  { id: "brier", says: "Brier score", better: "less", of: (s) => ratio(s["squared error"] ?? 0, s.listed ?? 0) },
  { id: "calibration-error", says: "calibration error", better: "less", of: calibrationError },
  ...COVERAGES.map((coverage) => ({
    id: `accuracy-${coverage}`,
    says: `accuracy at ${coverage} %`,
    better: "more",
    of: (s) => ratio(s[`covered right ${coverage}`] ?? 0, s[`covered ${coverage}`] ?? 0),
  })),
  {
    id: "migrants",
    says: "migrants given a role",
    better: "less",
    of: (s) => ratio(s["migrants given a role"] ?? 0, s.migrants ?? 0),
  },
  {
    id: "zero-line",
    says: "  shown only travelling",
    better: "less",
    of: (s) => ratio(s["shown travelling given a role"] ?? 0, s["shown travelling"] ?? 0),
  },
  {
    id: "innocents",
    says: "innocents suspected",
    better: "less",
    of: (s) => ratio(s["innocents suspected"] ?? 0, s.innocents ?? 0),
  },
  {
    id: "standing",
    says: "standing accuracy",
    better: "more",
    of: (s) => ratio(s["standings right"] ?? 0, s.standings ?? 0),
  },
];

/** Sums of several cases, added. */
export const addUp = (cases) => {
  const total = {};
  for (const sums of cases) for (const name of Object.keys(sums)) total[name] = (total[name] ?? 0) + sums[name];
  return total;
};

/** Every figure of some cases, by id. */
export const figuresOf = (cases) => {
  const sums = addUp(cases);
  return Object.fromEntries(FIGURES.map(({ id, of }) => [id, of(sums)]));
};
