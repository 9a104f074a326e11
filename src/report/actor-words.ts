import type { ShownActor } from "../analysis/analysis.js";
import { keyOf } from "../records/reference.js";
import type { RoleScore } from "../roles/taxonomy.js";
import type { Language } from "../words/language.js";
import { cardAnchor } from "./anchors.js";
import { html, type Markup, nothing } from "./html.js";
import type { ReportCase } from "./report-case.js";

/** Longer names are cut in headings and tables; the card has them whole. */
const longest = 60;

const cut = (name: string): string => {
  const characters = Array.from(name);
  return characters.length <= longest ? name : `${characters.slice(0, longest - 1).join("")}…`;
};

/** What an actor is called: the first name, else the key. */
export const nameOf = (actor: Pick<ShownActor, "id" | "names"> | undefined, id: string): string =>
  cut(actor?.names[0] ?? keyOf(id));

/** An actor wherever it stands in a text: a link to the card, its direction its own. */
export const actorLink = (id: string, { actors }: ReportCase): Markup => {
  const actor = actors.get(id);
  const name = html`<bdi>${nameOf(actor, id)}</bdi>`;
  return actor === undefined ? name : html`<a href="#${cardAnchor(id)}" data-actor="${id}">${name}</a>`;
};

/** The id under the name, where a name is shown at all. */
export const actorId = (actor: ShownActor): Markup =>
  actor.names.length === 0 ? nothing : html` <code class="id">${actor.id}</code>`;

/** The role to show of an actor: the one assigned, else the most probable one listed. */
export const shownRole = (actor: ShownActor): RoleScore | undefined =>
  actor.roles.find(({ role }) => role === actor.role) ?? actor.roles[0];

/** Cautions as small marks, each with what it means. */
export const cautionMarks = (actor: ShownActor, { terms }: Language): Markup =>
  html`${actor.cautions.map(
    (caution) =>
      html`<span class="caution" title="${terms.cautions[caution].sentence}">${terms.cautions[caution].name}</span> `,
  )}`;
