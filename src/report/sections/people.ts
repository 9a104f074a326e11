import type { ShownActor } from "../../analysis/analysis.js";
import { compareCodeUnits } from "../../exact/compare-code-units.js";
import { indicatorWords } from "../../words/indicator-words.js";
import { roleName } from "../../words/role-words.js";
import { weightWord } from "../../words/weight-words.js";
import { actorId, actorLink, cautionMarks, shownRole } from "../actor-words.js";
import { decibans, probability } from "../figures.js";
import { html, type Markup, nothing } from "../html.js";
import type { ReportCase } from "../report-case.js";
import { wideTable } from "../wide-table.js";

/** Less probable than this, a role that was not assigned is no open question (judgement: as in the summary). */
const leastOpen = 0.2;

/** Those with a role, in the order of the model's roles, then by the weight of their evidence. */
export const withRole = ({ analysis, model }: ReportCase): readonly ShownActor[] => {
  const order = new Map(model.roles.map(({ id }, i) => [id, i] as const));
  return analysis.actors
    .filter(({ role }) => role !== null)
    .sort(
      (x, y) =>
        (order.get(x.role ?? "") ?? order.size) - (order.get(y.role ?? "") ?? order.size) ||
        (shownRole(y)?.weight ?? 0) - (shownRole(x)?.weight ?? 0) ||
        compareCodeUnits(x.id, y.id),
    );
};

/** Those of whom the records say something and not enough, and participants without a role; smuggled people are never among them. */
export const openQuestions = ({ analysis }: ReportCase): readonly ShownActor[] =>
  analysis.actors
    .filter(
      ({ role, standing, roles }) =>
        role === null &&
        standing !== "migrant" &&
        (standing === "participant" || (roles[0]?.probability ?? 0) >= leastOpen),
    )
    .sort((x, y) => (y.roles[0]?.weight ?? 0) - (x.roles[0]?.weight ?? 0) || compareCodeUnits(x.id, y.id));

/** An open question gets a full card where a role is as probable as this, or an active part without any role is (judgement). */
const leastCarded = 0.3;

const isFull = ({ standing, roles }: ShownActor): boolean =>
  standing === "participant" || (roles[0]?.probability ?? 0) >= leastCarded;

/** Whoever has a full card: those with a role, and the open questions that matter most. */
export const fullCards = (report: ReportCase): readonly ShownActor[] => [
  ...withRole(report),
  ...openQuestions(report).filter(isFull),
];

/** The other open questions, each with a short card, since tables and proposals lead to them. */
export const briefCards = (report: ReportCase): readonly ShownActor[] =>
  openQuestions(report).filter((actor) => !isFull(actor));

const row = (actor: ShownActor, report: ReportCase): Markup => {
  const { language } = report;
  const role = shownRole(actor);
  const evidence = role === undefined ? 0 : role.weight - role.prior;
  const reason = role?.indicators.find(({ weight }) => weight > 0);
  return html`<tr data-actor="${actor.id}"><th scope="row">${actorLink(actor.id, report)}${actorId(actor)}</th><td>${
    role === undefined ? nothing : roleName(role.role, language)
  }</td><td class="number">${role === undefined ? nothing : probability(role.probability, language)}</td><td>${
    role === undefined ? nothing : html`${decibans(evidence, language)}, ${weightWord(evidence, language)}`
  }</td><td>${reason === undefined ? nothing : indicatorWords(reason.id, report.language, report.model)}</td><td>${cautionMarks(actor, language)}</td></tr>
`;
};

const table = (titleId: string, actors: readonly ShownActor[], report: ReportCase): Markup => {
  const { columns } = report.words;
  return wideTable(
    titleId,
    [
      columns.person,
      columns.role,
      [columns.probability, "number"],
      columns.evidence,
      [columns.strongest, "reason"],
      columns.cautions,
    ],
    actors.map((actor) => row(actor, report)),
  );
};

/** The people by role, and the open questions after them. */
export const peopleSection = (report: ReportCase): Markup => {
  const { titles, summary } = report.words;
  const [assigned, open] = [withRole(report), openQuestions(report)];
  return html`<section id="people"><h2 id="people-title">${titles.people}</h2>
<p>${summary.howToRead}</p>
${assigned.length === 0 ? html`<p>${summary.noRole}</p>` : table("people-title", assigned, report)}
${
  open.length === 0
    ? nothing
    : html`<h3 id="open-title">${titles.open}</h3>
${table("open-title", open, report)}`
}</section>`;
};
