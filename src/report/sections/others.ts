import type { ShownActor } from "../../analysis/analysis.js";
import { nameOf } from "../actor-words.js";
import { cardAnchor } from "../anchors.js";
import { html, type Markup, nothing } from "../html.js";
import type { ReportCase } from "../report-case.js";
import { briefCards, fullCards } from "./people.js";

const list = (title: string, actors: readonly ShownActor[]): Markup =>
  actors.length === 0
    ? nothing
    : html`<h3>${title}</h3><ul class="others">${actors.map(
        (actor) =>
          html`<li id="${cardAnchor(actor.id)}" data-actor="${actor.id}"><bdi>${nameOf(actor, actor.id)}</bdi>${actor.names.length === 0 ? nothing : html` <code>${actor.id}</code>`}</li>`,
      )}</ul>`;

/** Everybody else, by id and without any rank: smuggled people first, then those who are only in touch, or of whom too little is known. */
export const othersSection = (report: ReportCase): Markup => {
  const { analysis, words, language } = report;
  const shown = new Set([...fullCards(report), ...briefCards(report)].map(({ id }) => id));
  const others = analysis.actors.filter(({ id }) => !shown.has(id));
  const of = (standing: ShownActor["standing"]) => others.filter((actor) => actor.standing === standing);
  return html`<section id="others"><h2>${words.titles.others}</h2>
<p>${words.others.lead}</p>
${list(words.others.migrants, of("migrant"))}${list(words.others.contacts, of("contact"))}${list(language.terms.standings.undetermined.name, of("undetermined"))}</section>`;
};
