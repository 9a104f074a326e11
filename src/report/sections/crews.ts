import { countedIn } from "../../words/counted.js";
import { roleName } from "../../words/role-words.js";
import { actorLink } from "../actor-words.js";
import { count, figure, percent } from "../figures.js";
import { html, type Markup, nothing } from "../html.js";
import type { ReportCase } from "../report-case.js";
import { wideTable } from "../wide-table.js";

/** The crews that the calls and claims draw together, with the roles in each and how stable each is. */
export const crewsSection = (report: ReportCase): Markup => {
  const { analysis, language, words, actors } = report;
  const groups = analysis.communities.filter(({ members }) => members.length > 1);
  const alone = analysis.communities.length - groups.length;
  return html`<section id="crews"><h2 id="crews-title">${words.titles.crews}</h2>
<p>${words.crews.lead}</p>
${wideTable(
  "crews-title",
  [words.titles.crews, [words.columns.members, "number"], [words.columns.stability, "number"], words.columns.roles],
  groups.map(({ id, members, stability }) => {
    const played = members.filter((member) => (actors.get(member)?.role ?? null) !== null);
    return html`<tr data-community="${id}"><th scope="row">${figure(id, words.crews.crew(String(id)))}</th><td class="number">${count(members.length, language)}</td><td class="number">${percent(stability, language)}</td><td>${played.map(
      (member, i) =>
        html`${i === 0 ? "" : ", "}${actorLink(member, report)} <span class="quiet">(${roleName(actors.get(member)?.role ?? "", language)})</span>`,
    )}</td></tr>
`;
  }),
)}
${alone === 0 ? nothing : html`<p>${figure(alone, words.crews.alone(countedIn(language, alone, "actor")))}</p>`}</section>`;
};
