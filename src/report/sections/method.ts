import { canonicalJson } from "../../exact/digest.js";
import { html, type Markup, withCode } from "../html.js";
import type { ReportCase } from "../report-case.js";

/** What another expert needs to do it again: version, digests, every option, and what the method cannot say. */
export const methodSection = ({ analysis, words }: ReportCase): Markup => {
  const { method } = words;
  const row = (name: string, text: string): Markup => html`<div><dt>${name}</dt><dd><code>${text}</code></dd></div>`;
  return html`<section id="method"><h2>${words.titles.method}</h2>
<p>${method.lead}</p>
<p>${method.weights}</p>
<ul>${method.limits.map((limit) => html`<li>${limit}</li>`)}</ul>
<dl class="facts-list">${row(method.library, `${analysis.library.name} ${analysis.library.version}`)}${row(method.zoneData, analysis.library.zoneData)}${row(method.input, analysis.inputDigest)}${row(method.result, analysis.resultDigest)}${row(method.options, canonicalJson(analysis.options))}</dl>
<p>${withCode(method.redo)}</p></section>`;
};
