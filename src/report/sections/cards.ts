import type { ShownActor } from "../../analysis/analysis.js";
import type { NextEvidence } from "../../next-evidence/next-evidence.js";
import { keyOf } from "../../records/reference.js";
import { explanationParts } from "../../words/explain.js";
import { roleName } from "../../words/role-words.js";
import { weightWord } from "../../words/weight-words.js";
import { actorId, cautionMarks, nameOf, shownRole } from "../actor-words.js";
import { cardAnchor } from "../anchors.js";
import { evidenceLists } from "../evidence-list.js";
import { decibans, probability } from "../figures.js";
import { html, type Markup, nothing } from "../html.js";
import { measureList } from "../measure-list.js";
import { overturningList } from "../overturning-list.js";
import type { ReportCase } from "../report-case.js";
import { carded } from "./people.js";

const phoneList = (actor: ShownActor, { words, language }: ReportCase): Markup => {
  const said = (at: string | undefined) => (at === undefined ? undefined : language.dates.instantInLine(at));
  return actor.phones.length === 0
    ? nothing
    : html`<h4>${words.card.phones}</h4><ul class="inline">${actor.phones.map(
        ({ phone, from, to, probability: p }) =>
          html`<li><code>${keyOf(phone)}</code> ${words.card.until(said(from), said(to))} (${probability(p, language)})</li>`,
      )}</ul>`;
};

/** Less probable roles are in the document alone (judgement: the least that the document lists of anybody is 0.01). */
const leastProbable = 0.05;

const otherRoles = (actor: ShownActor, shown: string | undefined, { words, language }: ReportCase): Markup => {
  const others = actor.roles.filter(({ role, probability: p }) => role !== shown && p >= leastProbable);
  return others.length === 0
    ? nothing
    : html`<h4>${words.card.otherRoles}</h4><ul class="inline">${others.map(
        ({ role, probability: p, weight, prior }) =>
          html`<li>${roleName(role, language)} ${probability(p, language)} (${decibans(weight - prior, language)})</li>`,
      )}</ul>`;
};

const asked = (actor: ShownActor, next: readonly NextEvidence[], { words, language }: ReportCase): Markup => {
  const about = next.filter((one) => one.about.includes(actor.id)).slice(0, 3);
  return about.length === 0
    ? nothing
    : html`<h4>${words.card.askNext}</h4><ul>${about.map(({ request, reason }) => html`<li lang="${language.lang}">${request} <span class="quiet">${reason}</span></li>`)}</ul>`;
};

const paragraphs = (...parts: readonly (readonly string[])[]): Markup =>
  html`${parts.filter((sentences) => sentences.length > 0).map((sentences) => html`<p>${sentences.join(" ")}</p>`)}`;

const card = (actor: ShownActor, report: ReportCase): Markup => {
  const { language, words, next, analysis, model } = report;
  const role = shownRole(actor);
  const standing = language.terms.standings[actor.standing];
  const anchor = cardAnchor(actor.id);
  // Reasons, cautions and the closing words stand elsewhere on the page, in full.
  const parts = explanationParts(analysis, actor.id, { lang: report.lang, model });
  const sum =
    role === undefined
      ? nothing
      : html`<p class="sum">${roleName(role.role, language)}${words.colon}${probability(role.probability, language)} = ${words.card.prior} ${decibans(role.prior, language)}, ${words.card.evidence} ${decibans(role.weight - role.prior, language)} (${weightWord(role.weight - role.prior, language)}), ${words.card.together} ${decibans(role.weight, language)}</p>`;
  return html`<article id="${anchor}" class="card" data-actor="${actor.id}" data-role="${actor.role ?? ""}" aria-labelledby="${anchor}-name"><header><h3 id="${anchor}-name"><bdi>${nameOf(actor, actor.id)}</bdi></h3>${actorId(actor)}<p>${
    actor.role === null ? nothing : html`<strong>${roleName(actor.role, language)}</strong> · `
  }${standing.name} <span class="quiet">(${standing.sentence})</span> ${cautionMarks(actor, language)}</p></header>
${actor.names.length > 1 ? html`<p class="names">${actor.names.map((name, i) => html`${i === 0 ? "" : " · "}<bdi>${name}</bdi>`)}</p>` : nothing}
${paragraphs(parts.finding, parts.innocent, parts.rests)}
${sum}
${role === undefined ? html`<p>${words.card.noRoleListed}</p>` : evidenceLists(role, report, actor.role !== null)}
<div class="facts">${overturningList(actor, report)}${otherRoles(actor, role?.role, report)}${phoneList(actor, report)}${measureList(actor, report)}${asked(actor, next, report)}</div>
</article>
`;
};

/** A card for everybody with a role, and for the open questions that matter most: what speaks for and what against. */
export const cardsSection = (report: ReportCase): Markup => {
  const people = carded(report);
  return people.length === 0
    ? nothing
    : html`<section id="cards"><h2>${report.words.titles.cards}</h2>
${people.map((actor) => card(actor, report))}</section>`;
};
