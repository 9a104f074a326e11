import type { ShownActor } from "../analysis/analysis.js";
import { keyOf, kindOf } from "../records/reference.js";
import { countedIn } from "../words/counted.js";
import { roleName } from "../words/role-words.js";

import { recordLinks } from "./evidence-list.js";
import { figure } from "./figures.js";
import { html, type Markup, nothing } from "./html.js";
import type { ReportCase } from "./report-case.js";

/** The smallest set of records without which the assigned role is no longer assigned, and how surely there is no smaller one. */
export const overturningList = (actor: ShownActor, report: ReportCase): Markup => {
  const { words, language, veil, overturning } = report;
  const one = overturning.get(actor.id);
  if (one === undefined) return nothing;
  const { card, sources } = words;
  if (one.becomes === null)
    return html`<h4>${card.falls}</h4><p>${figure(one.moreThan, card.standsAll(one.moreThan))}</p>`;
  const standing =
    one.becomes.standing === null ? sources.notNamed : language.terms.standings[one.becomes.standing].name;
  const role = one.becomes.role === null ? sources.noRole : roleName(one.becomes.role, language);
  return html`<h4>${card.falls}</h4><ul>${one.falls.map(({ record, records }) => {
    const shown = veil.reference(record);
    return kindOf(record) === "phone"
      ? html`<li>${figure(records, card.fallsPhone(countedIn(language, records, "record"), keyOf(shown)))}</li>`
      : html`<li>${recordLinks([shown], 1, report)}</li>`;
  })}</ul><p>${card.fallsThen(role, standing)} <span class="quiet">${one.proved ? card.smallest : card.smallestFound}</span></p>`;
};
