import { recordLinks } from "../evidence-list.js";
import { figure, measured } from "../figures.js";
import { html, type Markup } from "../html.js";
import type { ReportCase } from "../report-case.js";
import { wideTable } from "../wide-table.js";

/** So many are shown; `faisceau next` lists more (judgement). */
const mostShown = 15;

/** Which evidence to look for next, and who holds it. */
export const nextSection = (report: ReportCase): Markup => {
  const { words, language, next } = report;
  const { columns } = words;
  return html`<section id="next"><h2 id="next-title">${words.titles.next}</h2>
<p>${words.next.lead}</p>
${
  next.length === 0
    ? html`<p>${words.next.none}</p>`
    : wideTable(
        "next-title",
        [
          [columns.rank, "number"],
          columns.ask,
          columns.why,
          columns.heldBy,
          [columns.change, "number"],
          columns.record,
        ],
        next.slice(0, mostShown).map(
          ({ rank, request, reason, heldBy, expectedChange, cites }) =>
            html`<tr><td class="number">${figure(rank, String(rank))}</td><td>${request}</td><td>${reason}</td><td>${heldBy}</td><td class="number">${measured(expectedChange, language)}</td><td>${recordLinks(cites.slice(0, 4), cites.length, report)}</td></tr>
`,
        ),
      )
}</section>`;
};
