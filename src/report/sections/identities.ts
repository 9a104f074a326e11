import type { IdentityProposal } from "../../identity/identity-proposal.js";
import { countedIn } from "../../words/counted.js";
import type { Language } from "../../words/language.js";
import { actorLink } from "../actor-words.js";
import { recordLinks } from "../evidence-list.js";
import { decibans, figure, probability } from "../figures.js";
import { html, type Markup, nothing, withCode } from "../html.js";
import type { ReportCase } from "../report-case.js";

/** So many proposals are shown with their evidence; the document has them all (judgement). */
const mostShown = 8;

const lineWords = (id: string, count: number | undefined, { pages }: Language): string => {
  const { lines } = pages.identity;
  return Object.hasOwn(lines, id) ? lines[id as keyof typeof lines](count ?? 0) : id;
};

const proposal = (one: IdentityProposal, report: ReportCase): Markup => {
  const { words, language, veil } = report;
  const [a, b] = [veil.reference(one.a), veil.reference(one.b)];
  const claim = one.kind === "handset-succession" ? words.identities.followed : words.identities.same;
  return html`<article class="proposal"><h3>${actorLink(a, report)} → ${actorLink(b, report)}</h3>
<p>${claim(a, b)} <strong>${probability(one.probability, language)}</strong> <span class="quiet">(${decibans(one.weight, language)})</span></p>
<ul class="evidence"><li><b>${decibans(one.prior, language)}</b> ${words.identities.prior}</li>${one.lines.map(
    ({ id, weight, count, cites }) =>
      html`<li><b>${decibans(weight, language)}</b> ${lineWords(id, count, language)}${
        cites.length === 0 ? nothing : recordLinks(cites.map(veil.reference), cites.length, report)
      }</li>`,
  )}</ul></article>
`;
};

/** Who may be who: proposals with their evidence, and the judgements in force. */
export const identitiesSection = (report: ReportCase): Markup => {
  const { words, language, proposals, analysis } = report;
  const further = proposals.length - mostShown;
  return html`<section id="identities"><h2>${words.titles.identities}</h2>
<p>${withCode(words.identities.lead)}</p>
${proposals.length === 0 ? html`<p>${words.identities.none}</p>` : proposals.slice(0, mostShown).map((one) => proposal(one, report))}
${further > 0 ? html`<p>${figure(proposals.length, words.identities.further(countedIn(language, further, "other")))}</p>` : nothing}
${
  analysis.confirmed.length === 0
    ? nothing
    : html`<h3>${words.identities.confirmed}</h3><ul>${analysis.confirmed.map(
        ({ a, b, kind, judgement }) =>
          html`<li>${actorLink(a, report)} = ${actorLink(b, report)} (${language.terms.identityKinds[kind]}; ${recordLinks([judgement], 1, report)})</li>`,
      )}</ul>`
}</section>`;
};
