import { compareCodeUnits } from "../exact/compare-code-units.js";
import { kindOf } from "../records/reference.js";
import type { RoleScore, WeighedIndicator } from "../roles/taxonomy.js";
import { countedIn } from "../words/counted.js";
import { indicatorWords } from "../words/indicator-words.js";

import { decibans } from "./figures.js";
import { html, type Markup, nothing } from "./html.js";
import type { ReportCase } from "./report-case.js";

/** Of an indicator's records so many are cited by the page, the weightiest; the document cites up to 100 (judgement: a page that is read). */
const mostCites = 2;
/** Testimony is read where it is used, up to so many records; calls are looked up. */
const mostRead = 2;

const reference = (cite: string, { cited }: ReportCase): Markup =>
  cited.textOf(cite) === undefined ? html`<code>${cite}</code>` : html`<a href="#${cited.cite(cite)}">${cite}</a>`;

/** References to records, each a link to its text; what is not shown is counted. */
export const recordLinks = (cites: readonly string[], total: number, report: ReportCase): Markup => {
  const shown = cites.slice(0, mostCites);
  const further = total - shown.length;
  return html`<small>${shown.map((cite, i) => html`${i === 0 ? "" : " "}${reference(cite, report)}`)}${
    further <= 0
      ? nothing
      : html` <data value="${total}">${report.words.card.furtherRecords(countedIn(report.language, further, "record"))}</data>`
  }</small>`;
};

/** What is read as text beside a clue: testimony and registers. Calls are looked up, lists of people say little. */
const isRead = (cite: string): boolean => ["claim", "statement", "tenure", "tie", "event"].includes(kindOf(cite));

/** A longer text is cut beside a clue; it stands in full among the records (judgement: a card that is read). */
const longestRead = 400;

const beginning = (text: string): string => {
  const characters = Array.from(text);
  return characters.length <= longestRead ? text : `${characters.slice(0, longestRead - 1).join("")}…`;
};

/** Compares what other clues of the card have told. */
const compares = (id: string, { model }: ReportCase): boolean =>
  model.indicators.find((indicator) => indicator.id === id)?.lead !== undefined;

/** The records of a clue: the first of testimony as text, the others, and all that a comparison rests on, by reference. */
const recordsOf = (
  { id, cites, citesTotal = cites.length }: WeighedIndicator,
  report: ReportCase,
  alreadyRead: Set<string>,
): Markup => {
  const read = compares(id, report)
    ? []
    : cites.filter((cite) => isRead(cite) && !alreadyRead.has(cite)).slice(0, mostRead);
  for (const cite of read) alreadyRead.add(cite);
  const others = cites.filter((cite) => !read.includes(cite));
  return html`${
    read.length === 0
      ? nothing
      : html`<ul>${read.map((cite) => html`<li>${reference(cite, report)} ${beginning(report.cited.textOf(cite) ?? "")}</li>`)}</ul>`
  }${others.length === 0 ? nothing : recordLinks(others, citesTotal - read.length, report)}`;
};

const line = (indicator: WeighedIndicator, report: ReportCase, alreadyRead: Set<string>): Markup =>
  html`<li><b>${decibans(indicator.weight, report.language)}</b> ${indicatorWords(indicator.id, report.language, report.model)}${recordsOf(indicator, report, alreadyRead)}</li>
`;

/** A clue of so many decibans or fewer is slight: several stand in one line, each with its first record (judgement). */
const slight = 3;

/** Slight clues of one weight; the words of each lead to the first of its records. */
const slightOf = (weight: number, clues: readonly WeighedIndicator[], report: ReportCase): Markup =>
  html`<li>${decibans(weight, report.language)}${clues.length > 1 ? ` ${report.words.card.each}` : ""} ${clues.map(
    ({ id, cites: [first] }, i) => {
      const words = indicatorWords(id, report.language, report.model);
      return html`${i === 0 ? "" : " · "}${first === undefined || report.cited.textOf(first) === undefined ? words : html`<a href="#${report.cited.cite(first)}">${words}</a>`}`;
    },
  )}</li>
`;

const slightLine = (clues: readonly WeighedIndicator[], report: ReportCase, each: boolean): Markup => {
  if (clues.length === 0) return nothing;
  const sum = clues.reduce((total, { weight }) => total + weight, 0);
  const weights = [...new Set(clues.map(({ weight }) => weight))];
  return html`<li><b>${decibans(sum, report.language)}</b> ${report.words.card.slight}${
    each
      ? html`<ul>${weights.map((weight) =>
          slightOf(
            weight,
            clues.filter((clue) => clue.weight === weight),
            report,
          ),
        )}</ul>`
      : nothing
  }</li>
`;
};

/** Of an open question the weightiest clues, so many for and so many against, each with its first record (judgement: what one asks about first). */
const [mostFor, mostAgainst] = [2, 1] as const;

/** The weightiest of what speaks for a role, then of what speaks against it. */
export const briefEvidence = ({ indicators }: RoleScore, report: ReportCase): Markup => {
  const weightiest = (sign: 1 | -1, most: number): readonly WeighedIndicator[] =>
    indicators
      .filter(({ weight }) => weight * sign > 0)
      .sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight) || compareCodeUnits(x.id, y.id))
      .slice(0, most);
  return html`<ul class="evidence">${[...weightiest(1, mostFor), ...weightiest(-1, mostAgainst)].map(
    ({ id, weight, cites: [first] }) => {
      const words = indicatorWords(id, report.language, report.model);
      return html`<li><b>${decibans(weight, report.language)}</b> ${
        first === undefined || report.cited.textOf(first) === undefined
          ? words
          : html`<a href="#${report.cited.cite(first)}">${words}</a>`
      }</li>
`;
    },
  )}</ul>`;
};

/** What speaks for a role and what against, side by side, each clue with its weight and its records; slight ones one by one only where `each`. */
export const evidenceLists = (role: RoleScore | undefined, report: ReportCase, each: boolean): Markup => {
  const { card } = report.words;
  // A record is read once in a card; where it speaks again, it is referred to.
  const alreadyRead = new Set<string>();
  const [speaking, against] = [
    (role?.indicators ?? []).filter(({ weight }) => weight > 0),
    (role?.indicators ?? []).filter(({ weight }) => weight < 0),
  ];
  const list = (title: string, none: string, of: readonly WeighedIndicator[]): Markup =>
    html`<section><h4>${title}</h4>${
      of.length === 0
        ? html`<p>${none}</p>`
        : html`<ul class="evidence">${of
            .filter(({ weight }) => Math.abs(weight) > slight)
            .map((one) => line(one, report, alreadyRead))}${slightLine(
            of.filter(({ weight }) => Math.abs(weight) <= slight),
            report,
            each,
          )}</ul>`
    }</section>`;
  return html`<div class="sides">${list(card.for, card.nothingFor, speaking)}${list(card.against, card.nothingAgainst, against)}</div>`;
};
