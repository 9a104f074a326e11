import { JUDGED_PROFILES } from "../what-must-hold.mjs";

const [label, width] = [24, 14];
const number = (value) => (Number.isNaN(value) ? "-" : value.toFixed(3));

const words = (cell) => {
  if (cell === undefined) return "";
  const sign = cell.asked.least === undefined ? "≤" : "≥";
  const verdict = cell.holds === undefined ? "?" : cell.holds ? "yes" : "NO";
  return `${number(cell.value)}${sign}${number(cell.asked.least ?? cell.asked.most)} ${verdict}`.replaceAll("0.", ".");
};

/** What issue 5 asks, cell by cell: the figure, the bound, and whether it holds; `?` where the learner has not been trained. */
export const mustHoldTable = (rows) =>
  [
    `${"what must hold".padEnd(label)}${JUDGED_PROFILES.map((profile) => profile.padStart(width)).join("")}`,
    ...rows.map(({ says, cells }) => {
      const by = new Map(cells.map((cell) => [cell.profile, cell]));
      return `${says.padEnd(label)}${JUDGED_PROFILES.map((profile) => words(by.get(profile)).padStart(width)).join("")}`;
    }),
  ].join("\n");
