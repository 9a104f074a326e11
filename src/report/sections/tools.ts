import { html, type Markup } from "../html.js";
import type { ReportCase } from "../report-case.js";

/** One end of the time, which stays in one line: its name, its slider, its day. */
const bound = (end: "from" | "to", name: string): Markup =>
  html`<span class="bound"><label for="tool-${end}">${name}</label> <input id="tool-${end}" type="range" min="0" max="0" value="0"> <span id="tool-${end}-day"></span></span>`;

/** The tool bar of the script: in the page without scripts it is hidden, and the page is whole without it. */
export const toolsSection = ({ words }: ReportCase): Markup => {
  const { tools } = words;
  return html`<section id="tools" hidden aria-labelledby="tools-title"><h2 id="tools-title">${tools.heading}</h2>
<div class="tools">
<p><label for="tool-search">${tools.search}</label> <input id="tool-search" type="search" autocomplete="off" spellcheck="false"> <button id="tool-clear" type="button">${tools.clear}</button> <output id="tool-result" for="tool-search" aria-live="polite"></output></p>
<div id="tool-time"><div id="tool-brush" class="brush"></div>
<p>${bound("from", tools.from)} ${bound("to", tools.to)} <button id="tool-whole" type="button">${tools.whole}</button></p>
<p><label for="tool-event">${tools.event}</label> <select id="tool-event"><option value="">${tools.noEvent}</option></select> <button id="tool-before" type="button">${tools.before}</button> <button id="tool-after" type="button">${tools.after}</button></p></div>
<p><label for="tool-focus">${tools.focus}</label> <select id="tool-focus"><option value="">${tools.nobody}</option></select> <label for="tool-steps">${tools.steps}</label> <select id="tool-steps"><option>1</option><option>2</option><option>3</option></select> <button id="tool-card" type="button" disabled>${tools.chosen}</button></p>
<div id="tool-around" class="around"></div>
<p id="tool-groups" hidden><label for="tool-group">${tools.group}</label> <select id="tool-group"><option value="">${tools.everybody}</option></select></p>
<p><label for="tool-source">${tools.source}</label> <select id="tool-source"><option value="">${tools.noSource}</option></select> <span class="quiet">${words.sources.oneAtATime}</span></p>
<div id="tool-falls" aria-live="polite"></div>
</div></section>`;
};
