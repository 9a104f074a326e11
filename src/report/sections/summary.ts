import type { ShownActor } from "../../analysis/analysis.js";
import type { Standing } from "../../roles/taxonomy.js";
import { countedIn } from "../../words/counted.js";
import { roleName } from "../../words/role-words.js";
import { actorLink } from "../actor-words.js";
import { count, figure } from "../figures.js";
import { html, type Markup } from "../html.js";
import type { ReportCase } from "../report-case.js";
import { withRole } from "./people.js";

const standings: readonly Standing[] = ["participant", "migrant", "contact", "undetermined"];

const counts = ({ analysis, language }: ReportCase): readonly Markup[] => {
  const { records } = analysis;
  const of = (n: number, noun: Parameters<typeof countedIn>[2]): Markup => figure(n, countedIn(language, n, noun));
  return [
    of(records.calls, "call"),
    of(records.statements, "statement"),
    of(records.claims, "claim"),
    of(records.people, "person"),
    of(records.phones, "phone"),
  ];
};

/** "organizer: A, B; driver: C": who stands where, by name. */
const byRole = (assigned: readonly ShownActor[], report: ReportCase): Markup => {
  const roles = [...new Set(assigned.map(({ role }) => role ?? ""))];
  return html`<dl class="roles">${roles.map((role) => {
    const of = assigned.filter((actor) => actor.role === role);
    return html`<div><dt>${roleName(role, report.language)} <span class="count">(${count(of.length, report.language)})</span></dt><dd>${of.map(
      (actor, i) => html`${i === 0 ? "" : ", "}${actorLink(actor.id, report)}`,
    )}</dd></div>`;
  })}</dl>`;
};

/** The case in words: what there is, who stands where, what it must not be taken for. */
export const summarySection = (report: ReportCase): Markup => {
  const { analysis, language, words } = report;
  const assigned = withRole(report);
  return html`<section id="summary"><h2>${words.titles.summary}</h2>
<p class="lead">${words.presumption}</p>
${report.records.case.description === undefined ? "" : html`<p><bdi>${report.veil.text(report.records.case.description)}</bdi></p>`}
<ul class="tiles">${counts(report).map((one) => html`<li>${one}</li>`)}</ul>
<ul class="tiles">${standings.map((standing) => {
    const n = analysis.actors.filter((actor) => actor.standing === standing).length;
    const { name, many, sentence } = language.terms.standings[standing];
    return html`<li title="${sentence}">${figure(n, language.numbers.grouped(n))} ${language.numbers.isSingular(n) ? name : many}</li>`;
  })}</ul>
<h3>${words.summary.supports}</h3>
${assigned.length === 0 ? html`<p>${words.summary.noRole}</p>` : byRole(assigned, report)}
</section>`;
};
