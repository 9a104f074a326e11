import { networkMarks, networkSvg } from "../../pictures/network-svg.js";
import type { PictureLanguage } from "../../pictures/picture-options.js";
import { routeSvg } from "../../pictures/route-svg.js";
import { timelineSvg } from "../../pictures/timeline-svg.js";
import { html, type Markup, ready } from "../html.js";
import type { ReportCase } from "../report-case.js";

/** So many phones with a strip of hours are enough for a page (judgement). */
const mostPhones = 30;

const figureOf = (id: string, title: string, caption: string, svg: string): Markup =>
  html`<section id="${id}"><h2 id="${id}-title">${title}</h2>
<figure><div class="picture" tabindex="0" role="region" aria-labelledby="${id}-title">${ready(svg)}</div><figcaption>${caption}</figcaption></figure></section>
`;

/** Network, time line and route, as the functions of `pictures` draw them. */
export const picturesSection = (report: ReportCase, pseudonymKey: Uint8Array | undefined): Markup => {
  const { analysis, records, words } = report;
  const language = report.language.lang as PictureLanguage;
  const options = { language, ...(pseudonymKey === undefined ? {} : { pseudonymKey }) };
  return html`${figureOf("network", words.titles.network, words.network.caption[networkMarks(analysis)], networkSvg(analysis, { language, lean: true }))}${figureOf(
    "timeline",
    words.titles.timeline,
    words.timeline.caption(records.case.timeZone),
    timelineSvg(analysis, records, { ...options, mostPhones, lean: true }),
  )}${figureOf("route", words.titles.route, words.route.caption, routeSvg(analysis, records, options))}`;
};
