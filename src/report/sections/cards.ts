import type { ShownActor } from "../../analysis/analysis.js";
import type { NextEvidence } from "../../next-evidence/next-evidence.js";
import { keyOf } from "../../records/reference.js";
import type { RoleScore } from "../../roles/taxonomy.js";
import { explanationParts } from "../../words/explain.js";
import { roleName } from "../../words/role-words.js";
import { weightWord } from "../../words/weight-words.js";
import { actorId, cautionMarks, nameOf, shownRole } from "../actor-words.js";
import { cardAnchor } from "../anchors.js";
import { briefEvidence, evidenceLists } from "../evidence-list.js";
import { decibans, probability } from "../figures.js";
import { html, type Markup, nothing } from "../html.js";
import { measureList } from "../measure-list.js";
import { overturningList } from "../overturning-list.js";
import type { ReportCase } from "../report-case.js";
import { briefCards, fullCards } from "./people.js";

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
const leastProbable = 0.1;

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

/** The article of a card, its heading and the standing, around what it tells. */
const framed = (actor: ShownActor, { language }: ReportCase, inside: Markup): Markup => {
  const standing = language.terms.standings[actor.standing];
  const anchor = cardAnchor(actor.id);
  return html`<article id="${anchor}" class="card" data-actor="${actor.id}"${actor.role === null ? nothing : html` data-role="${actor.role}"`} aria-labelledby="${anchor}-name"><header><h3 id="${anchor}-name"><bdi>${nameOf(actor, actor.id)}</bdi></h3>${actorId(actor)}<p>${
    actor.role === null ? nothing : html`<strong>${roleName(actor.role, language)}</strong> · `
  }${standing.name} <span class="quiet">(${standing.sentence})</span> ${cautionMarks(actor, language)}</p></header>
${inside}
</article>
`;
};

/** How the weight of a role came to be, and the probability that follows from it. */
const sum = (role: RoleScore, { language, words: { card, colon } }: ReportCase): Markup =>
  html`<p class="sum">${roleName(role.role, language)}${colon}${probability(role.probability, language)} = ${card.prior} ${decibans(role.prior, language)}, ${card.evidence} ${decibans(role.weight - role.prior, language)} (${weightWord(role.weight - role.prior, language)}), ${card.together} ${decibans(role.weight, language)}</p>`;

/** An open question that got no full card: its most probable role, the weightiest clues, and what to ask. */
const briefCard = (actor: ShownActor, report: ReportCase): Markup => {
  const role = shownRole(actor);
  return framed(
    actor,
    report,
    html`${role === undefined ? html`<p>${report.words.card.noRoleListed}</p>` : html`${sum(role, report)}${briefEvidence(role, report)}`}${asked(actor, report.next, report)}`,
  );
};

const card = (actor: ShownActor, report: ReportCase): Markup => {
  const { words, next, analysis, model } = report;
  const role = shownRole(actor);
  // Reasons, cautions and the closing words stand elsewhere on the page, in full.
  const parts = explanationParts(analysis, actor.id, { lang: report.lang, model });
  return framed(
    actor,
    report,
    html`${actor.names.length > 1 ? html`<p class="names">${actor.names.map((name, i) => html`${i === 0 ? "" : " · "}<bdi>${name}</bdi>`)}</p>` : nothing}
${paragraphs(parts.finding, parts.innocent, parts.rests)}
${role === undefined ? nothing : sum(role, report)}
${role === undefined ? html`<p>${words.card.noRoleListed}</p>` : evidenceLists(role, report, actor.role !== null)}
<div class="facts">${overturningList(actor, report)}${otherRoles(actor, role?.role, report)}${phoneList(actor, report)}${measureList(actor, report)}${asked(actor, next, report)}</div>`,
  );
};

/** A card for everybody with a role, and for the open questions that matter most: what speaks for and what against; a short one for the other open questions. */
export const cardsSection = (report: ReportCase): Markup => {
  const [people, brief] = [fullCards(report), briefCards(report)];
  return people.length + brief.length === 0
    ? nothing
    : html`<section id="cards"><h2>${report.words.titles.cards}</h2>
${people.map((actor) => card(actor, report))}${
  brief.length === 0
    ? nothing
    : html`<h3>${report.words.titles.brief}</h3>
${brief.map((actor) => briefCard(actor, report))}`
}</section>`;
};
