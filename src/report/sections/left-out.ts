import { keyOf } from "../../records/reference.js";
import { handedToText } from "../../words/handed-to.js";
import { problemWords } from "../../words/problem-words.js";
import { count } from "../figures.js";
import { html, type Markup, nothing } from "../html.js";
import type { ReportCase } from "../report-case.js";
import { wideTable } from "../wide-table.js";

/** So many problems are listed; `faisceau validate` lists all (judgement). */
const mostProblems = 50;

/** What was left out and why, with counts, in the order in which it was done. */
export const leftOutSection = (report: ReportCase): Markup => {
  const { analysis, language, words, records } = report;
  const { leftOut, columns } = words;
  const hidden = analysis.actors.filter(({ id }) => keyOf(id).startsWith("protected-")).length;
  const fieldsSetAside = analysis.problems.length - analysis.records.rejected;
  const steps = [
    [leftOut.rejected, analysis.records.rejected, leftOut.rejectedWhy],
    [leftOut.setAside, Math.max(0, fieldsSetAside), leftOut.setAsideWhy],
    [leftOut.duplicates, analysis.records.duplicateCalls, leftOut.duplicatesWhy],
    [leftOut.records, records.duplicateRecords ?? 0, leftOut.recordsWhy],
    // The records are read whole, then reduced for the reader; everything after that is of what the reader may see.
    ...(analysis.handedTo === undefined
      ? []
      : ([
          [leftOut.sources, analysis.handedTo.leftOut.sources, handedToText(analysis.handedTo, { lang: report.lang })],
        ] as const)),
    [leftOut.identities, analysis.identities.length, leftOut.identitiesWhy],
    [leftOut.protectedPeople, hidden, leftOut.protectedWhy],
  ] as const;
  const { problems } = analysis;
  return html`<section id="left-out"><h2 id="left-out-title">${words.titles.leftOut}</h2>
<p>${leftOut.lead}</p>
${wideTable(
  "left-out-title",
  [columns.step, [columns.count, "number"], columns.why],
  steps.map(
    ([what, n, why]) =>
      html`<tr><th scope="row">${what}</th><td class="number">${count(n, language)}</td><td>${why}</td></tr>`,
  ),
)}
${
  problems.length === 0
    ? nothing
    : html`<h3>${leftOut.problems}</h3><ul class="problems">${problems
        .slice(0, mostProblems)
        .map(
          ({ file, line, column, message }) =>
            html`<li><code>${file}:${line}${column === undefined ? "" : ` ${column}`}</code> <bdi>${problemWords(message, language)}</bdi></li>`,
        )}</ul>`
}</section>`;
};
