import type { ShownActor } from "../analysis/analysis.js";
import type { Measures } from "../measures/all-measures.js";
import { figure, measured } from "./figures.js";
import { html, type Markup, nothing } from "./html.js";
import type { ReportCase } from "./report-case.js";

/** How many actors have a greater value, and one: equal values share the place. */
const placeOf = (value: number, measure: keyof Measures, { analysis }: ReportCase): number =>
  1 + analysis.actors.filter(({ measures }) => (measures[measure] ?? 0) > value).length;

/** The measures that are ranked, each with its place among all actors, and where the place lies if a tenth of the calls is missing. */
export const measureList = (actor: ShownActor, report: ReportCase): Markup => {
  const { words, language, intervals, veil } = report;
  if (intervals.length === 0 || actor.role === null) return nothing;
  const place = (n: number): Markup => figure(n, language.numbers.decimal(String(Math.round(n * 10) / 10)));
  return html`<h4>${words.card.measures}</h4><ul class="inline">${intervals.map(({ measure, ranks }) => {
    const value = actor.measures[measure] ?? 0;
    const rank = ranks.find((one) => veil.reference(one.actor) === actor.id);
    return html`<li>${words.measures[measure] ?? measure} ${measured(value, language)}, ${words.card.rank} ${place(placeOf(value, measure, report))}${
      rank === undefined ? nothing : html` (${place(rank.low)}–${place(rank.high)})`
    }</li>`;
  })}</ul>`;
};
