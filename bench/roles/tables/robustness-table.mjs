import { LOSSES } from "../jobs/robustness.mjs";
import { shown } from "./number-words.mjs";

const mean = (values) => {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.reduce((sum, value) => sum + value, 0) / known.length;
};

const row = (cells) =>
  `${cells[0].padEnd(26)}${cells
    .slice(1)
    .map((cell) => cell.padStart(9))
    .join("")}`;

/** How measures and roles hold when records are lost: a line for each loss, and one for sources left out. */
export const robustnessTable = (profile, outcomes) => {
  const lines = LOSSES.map((loss, i) => {
    const of = (read) => shown(mean(outcomes.map(({ losses }) => read(losses[i]))));
    return row([
      `${loss} % of records lost`,
      of((l) => l.betweenness.tau),
      of((l) => l.betweenness.top),
      of((l) => l.degree.tau),
      of((l) => l.degree.top),
      of((l) => l.roles),
    ]);
  });
  const sources = outcomes.flatMap((outcome) => outcome.sources);
  const worst = outcomes.map((outcome) => Math.max(0, ...outcome.sources.filter((share) => !Number.isNaN(share))));
  return [
    row([`${profile}, ${outcomes.length} cases`, "betw. tau", "top 10", "deg. tau", "top 10", "roles"]),
    ...lines,
    row(["a source left out, mean", "", "", "", "", shown(mean(sources))]),
    row(["the worst source", "", "", "", "", shown(mean(worst))]),
  ].join("\n");
};
