import { html, type Markup } from "../html.js";
import type { ReportCase } from "../report-case.js";

/** Every record that the page cites, once, as readable text. Written last: sections before it say which these are. */
export const recordsSection = ({ words, cited }: ReportCase): Markup =>
  html`<section id="records"><h2>${words.titles.records}</h2>
<p>${words.records.lead}</p>
<dl class="records">${cited.all().map(
    ({ reference, anchor, text }) => html`<div id="${anchor}"><dt>${reference}</dt><dd>${text}</dd></div>
`,
  )}</dl></section>`;
