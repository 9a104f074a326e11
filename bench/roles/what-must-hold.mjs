// The table of issue 5, as code: what is asked of each cell, and whether it holds.

const COLUMNS = ["typical", "calls-only", "thin", "hostile"];

/** At least as good as the learner but for a margin; in calls-only at least seven tenths of the way to it from B. */
const nearLearner =
  (margins) =>
  (profile, { best, learner }) => {
    if (profile === "calls-only") return { least: best + 0.7 * (learner - best) };
    return { least: learner - margins[profile] };
  };
const most = (limits) => (profile) => ({ most: limits[profile] });

const near = nearLearner({ typical: 0.03, thin: 0.05, hostile: 0.03 });

/** Rows in the order. */
const ROWS = [
  { says: "macro-F1", figure: "macro-f1", asks: near },
  { says: "organizer avg precision", figure: "organizer-ap", asks: near },
  {
    says: "calibration error",
    figure: "calibration-error",
    asks: most({ typical: 0.05, "calls-only": 0.07, thin: 0.07, hostile: 0.08 }),
  },
  {
    says: "migrants given a role",
    figure: "migrants",
    asks: most({ typical: 0.005, "calls-only": 0.005, thin: 0.005, hostile: 0.01 }),
  },
  {
    says: "shown only travelling",
    figure: "zero-line",
    asks: most({ typical: 0, "calls-only": 0, thin: 0, hostile: 0 }),
  },
  {
    says: "innocents suspected",
    figure: "innocents",
    asks: most({ typical: 0.02, "calls-only": 0.03, thin: 0.03, hostile: 0.04 }),
  },
  { says: "macro-F1 over B + .15", figure: "macro-f1", asks: (_, { best }) => ({ least: best + 0.15 }) },
  {
    says: "F1 over centrality + .3",
    figure: "macro-f1",
    asks: (profile, { central }) => (profile === "calls-only" ? { least: central + 0.3 } : undefined),
  },
];

const cellOf = (row, profile, figures, best) => {
  const value = figures.method[row.figure];
  const yardsticks = {
    best: best(row.figure),
    learner: figures.learner?.[row.figure] ?? Number.NaN,
    central: figures.central[row.figure],
  };
  const asked = row.asks(profile, yardsticks);
  if (asked === undefined) return undefined;
  const bound = asked.least ?? asked.most;
  // A figure that the case's records cannot have (nobody is shown travelling in calls alone) is nobody's mistake.
  if (Number.isNaN(value)) return { value, asked, holds: row.figure === "zero-line" ? true : undefined };
  if (Number.isNaN(bound)) return { value, asked, holds: undefined };
  return { value, asked, holds: asked.least === undefined ? value <= bound : value >= bound };
};

/**
 * The table of what must hold: rows with a cell for each profile that was evaluated; `holds` undefined where a yardstick
 * or the figure is missing.
 * @param {ReadonlyMap<string, { figures: object, best: (figure: string) => number }>} evaluated by profile
 */
export const whatMustHold = (evaluated) =>
  ROWS.map((row) => ({
    says: row.says,
    cells: COLUMNS.flatMap((profile) => {
      const one = evaluated.get(profile);
      const cell = one === undefined ? undefined : cellOf(row, profile, one.figures, one.best);
      return cell === undefined ? [] : [{ profile, ...cell }];
    }),
  }));

export { COLUMNS as JUDGED_PROFILES };
