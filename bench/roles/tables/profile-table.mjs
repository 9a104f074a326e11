import { FIGURES } from "../score/figures.mjs";
import { hardnessLines } from "./hardness-lines.mjs";
import { shown } from "./number-words.mjs";

const row = (label, method, others) =>
  `${label.padEnd(26)}${method.padEnd(19)}${others.map((one) => one.padStart(7)).join("")}`;

/** The learner is asked for four roles only, and says nothing of standing. */
const learnt = (figures, id) => (/^(accuracy|standing)/.test(id) ? Number.NaN : figures.learner?.[id]);

/**
 * One profile's figures, at most 80 columns: the method with its interval, the three baselines, B and U.
 * @param {{ profile: string, cases: number, size: object, milliseconds: object, figures: object, intervals: object, best: (id: string) => number }} evaluated
 */
export const profileTable = ({ profile, cases, size, milliseconds, hardness, figures, intervals, best }) => {
  const head = `${profile}: ${cases} cases, on average ${size.actors} actors, ${size.calls} calls, ${size.statements} statements`;
  const lines = FIGURES.map(({ id, says }) => {
    const [low, high] = intervals[id];
    const method = `${shown(figures.method[id])} ${shown(low)}-${shown(high)}`;
    const others = [figures.votes[id], figures.central[id], figures.additive[id], best(id), learnt(figures, id)];
    return row(says, method, others.map(shown));
  });
  const time = `reading ${milliseconds.reading} ms a case, inferring roles ${milliseconds.roles} ms`;
  return [
    head,
    row("", "faisceau, 95 %", ["votes", "central", "add", "B", "U"]),
    ...lines,
    hardnessLines(hardness),
    time,
  ].join("\n");
};
