import { actorId, actorLink } from "../actor-words.js";
import { recordLinks } from "../evidence-list.js";
import { html, type Markup, nothing } from "../html.js";
import { protectionNeeds } from "../protection-needs.js";
import type { ReportCase } from "../report-case.js";
import { wideTable } from "../wide-table.js";

/** The sheet of people to refer to protection: apart from the people with a role, and before them. */
export const protectionSection = (report: ReportCase): Markup => {
  const { words, records, veil, actors } = report;
  const people = protectionNeeds(records, veil);
  return html`<section id="protection" class="sheet"><h2 id="protection-title">${words.titles.protection}</h2>
<p>${words.protection.lead}</p>
${
  people.length === 0
    ? html`<p>${words.protection.nobody}</p>`
    : wideTable(
        "protection-title",
        [words.columns.person, words.protection.why, words.columns.record],
        people.map(({ actor, needs, cites }) => {
          const known = actors.get(actor);
          return html`<tr data-actor="${actor}"><th scope="row">${actorLink(actor, report)}${known === undefined ? nothing : actorId(known)}</th><td>${needs.map((need, i) => `${i === 0 ? "" : "; "}${words.protection.needs[need]}`)}</td><td>${recordLinks(cites, cites.length, report)}</td></tr>
`;
        }),
      )
}
<p class="note">${words.protection.agesUnknown}</p></section>`;
};
