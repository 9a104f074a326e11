import type { ShownActor } from "../../analysis/analysis.js";
import { compareCodeUnits } from "../../exact/compare-code-units.js";
import type { Support } from "../../sensitivity/support.js";
import { countedIn } from "../../words/counted.js";
import { roleName } from "../../words/role-words.js";
import { actorLink } from "../actor-words.js";
import { figure } from "../figures.js";
import { html, type Markup, nothing, withCode } from "../html.js";
import type { ReportCase } from "../report-case.js";
import { wideTable } from "../wide-table.js";

interface Fall {
  readonly actor: ShownActor;
  readonly without: Support;
}

/** What becomes of whom without one source or witness, by shown id of what is left out. */
export const fallsByLeft = ({ analysis }: ReportCase): ReadonlyMap<string, readonly Fall[]> => {
  const falls = new Map<string, Fall[]>();
  for (const actor of analysis.actors)
    for (const without of actor.support ?? []) {
      const of = falls.get(without.left) ?? [];
      of.push({ actor, without });
      falls.set(without.left, of);
    }
  return new Map([...falls].sort(([x], [y]) => compareCodeUnits(x, y)));
};

/** So many people with a role are named to whom something happens without a source; the others are counted (judgement). */
const mostFalls = 12;

/** How many records name each source. */
const numbersBySource = (records: Iterable<readonly (string | undefined)[]>): ReadonlyMap<string, number> => {
  const numbers = new Map<string, number>();
  for (const sources of records)
    for (const id of new Set(sources)) if (id !== undefined) numbers.set(id, (numbers.get(id) ?? 0) + 1);
  return numbers;
};

/** What each source supplied, by its id; a call of which two sources have a leg counts for both. O(records). */
const suppliedBySource = ({ records, language }: ReportCase): ((id: string) => Markup) => {
  const supplied = [
    [numbersBySource(records.statements.map(({ source }) => [source])), "statement"],
    [numbersBySource(records.calls.map(({ source, otherLeg }) => [source, otherLeg?.source])), "call"],
    [numbersBySource(records.phones.map(({ source }) => [source])), "phone"],
  ] as const;
  return (id) => {
    const parts = supplied.flatMap(([numbers, noun]) => {
      const n = numbers.get(id) ?? 0;
      return n === 0 ? [] : [figure(n, countedIn(language, n, noun))];
    });
    return html`${parts.map((part, i) => html`${i === 0 ? "" : ", "}${part}`)}`;
  };
};

const outcome = ({ actor, without }: Fall, report: ReportCase): Markup => {
  const { words, language } = report;
  const role = without.role === null ? words.sources.noRole : roleName(without.role, language);
  const standing = without.standing === null ? words.sources.notNamed : language.terms.standings[without.standing].name;
  return html`<li>${actorLink(actor.id, report)}${actor.role === null ? nothing : html` <span class="quiet">(${roleName(actor.role, language)})</span>`}${words.colon}${words.sources.becomes(role, standing)}</li>`;
};

/** Who loses or gets a role is named; of the others no more is said than how many they are. */
const fallen = (falls: readonly Fall[], report: ReportCase): Markup => {
  const { words, language } = report;
  const roles = falls
    .filter(({ actor, without }) => actor.role !== null || without.role !== null)
    .sort(
      (x, y) =>
        Number(y.actor.role !== null) - Number(x.actor.role !== null) || compareCodeUnits(x.actor.id, y.actor.id),
    );
  const shown = roles.slice(0, mostFalls);
  const further = falls.length - shown.length;
  return falls.length === 0
    ? html`${words.sources.nothingFalls}`
    : html`<ul>${shown.map((fall) => outcome(fall, report))}${
        further > 0
          ? html`<li>${figure(falls.length, words.sources.others(countedIn(language, further, "other")))}</li>`
          : nothing
      }</ul>`;
};

/** What each source and each witness supports, and what falls without it. */
export const sourcesSection = (report: ReportCase): Markup => {
  const { words, records, veil, analysis } = report;
  const falls = fallsByLeft(report);
  const supplied = suppliedBySource(report);
  const sources = new Set(records.sources.map(({ id }) => `source:${id}`));
  const witnesses = [...falls.keys()].filter((left) => !sources.has(left));
  const row = (left: string, name: Markup, supplied: Markup): Markup =>
    html`<tr data-left="${left}"><th scope="row">${name}</th><td>${supplied}</td><td>${
      analysis.options.support ? fallen(falls.get(left) ?? [], report) : withCode(words.sources.notTried)
    }</td></tr>
`;
  return html`<section id="sources"><h2 id="sources-title">${words.titles.sources}</h2>
<p>${words.sources.lead} ${words.sources.oneAtATime}</p>
${wideTable(
  "sources-title",
  [words.columns.source, words.columns.supplied, words.columns.without],
  html`${records.sources.map(({ id, title, reliability, state }) =>
    row(
      `source:${id}`,
      html`<code>${id}</code> <bdi>${title === undefined ? "" : veil.text(title)}</bdi> <span class="quiet">${[reliability, state].flatMap((one) => one ?? []).join(", ")}</span>`,
      supplied(id),
    ),
  )}${witnesses.map((left) => row(left, html`${words.sources.witness} ${actorLink(left, report)}`, nothing))}`,
)}</section>`;
};
