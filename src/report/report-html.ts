import type { Analysis } from "../analysis/analysis.js";
import { type VeilOptions, veilOfCase } from "../analysis/veil-of-case.js";
import { proposeIdentities } from "../identity/propose-identities.js";
import { nextEvidence } from "../next-evidence/next-evidence.js";
import type { CaseRecords } from "../records/case-records.js";
import { builtInModel } from "../roles/built-in-model.js";
import type { RoleModel } from "../roles/model.js";
import { missingDataIntervals } from "../sensitivity/missing-data-intervals.js";
import { smallestOverturning } from "../sensitivity/smallest-overturning.js";
import { type InLanguage, languageOf } from "../words/language-of.js";
import { recordWords } from "../words/record-words.js";
import { citedRecords } from "./cited-records.js";
import { contentSecurityPolicy } from "./content-security-policy.js";
import { html, type Markup, ready } from "./html.js";
import { pageData, scriptJson } from "./page-data.js";
import { pageScript } from "./page-script.js";
import type { ReportCase } from "./report-case.js";
import { stampOf } from "./report-stamp.js";
import { cardsSection } from "./sections/cards.js";
import { crewsSection } from "./sections/crews.js";
import { identitiesSection } from "./sections/identities.js";
import { leftOutSection } from "./sections/left-out.js";
import { methodSection } from "./sections/method.js";
import { nextSection } from "./sections/next.js";
import { othersSection } from "./sections/others.js";
import { peopleSection } from "./sections/people.js";
import { picturesSection } from "./sections/pictures.js";
import { protectionSection } from "./sections/protection.js";
import { recordsSection } from "./sections/records.js";
import { sourcesSection } from "./sections/sources.js";
import { summarySection } from "./sections/summary.js";
import { toolsSection } from "./sections/tools.js";
import { style } from "./style.js";
import { reportWordsOf } from "./words/report-words-of.js";

/** Options of {@link reportHtml}: those of the veil must be the ones that the analysis was made with. */
export interface ReportOptions extends InLanguage, VeilOptions {
  /** The model that the analysis was made with. */
  readonly model?: RoleModel;
  /** For which reader the case was reduced before the analysis, as the stamp and the method say. */
  readonly for?: string;
  /** Told each step before it begins; changes no result. */
  readonly progress?: (step: string) => void;
}

/** Up to so many actors times ties, ranks are also found with calls lost (judgement: a few seconds). */
const mostForIntervals = 2_000_000;

const intervalsOf = (analysis: Analysis, records: CaseRecords) =>
  analysis.actors.length * analysis.ties.length > mostForIntervals || records.calls.length === 0
    ? []
    : missingDataIntervals(records, { loss: [0.1], measures: ["betweenness", "degree", "pagerank"] });

const contents = ({ words: { titles, contents: heading } }: ReportCase, cards: boolean): Markup => {
  const places = [
    ["summary", titles.summary],
    ["protection", titles.protection],
    ["people", titles.people],
    ["network", titles.network],
    ["timeline", titles.timeline],
    ["route", titles.route],
    ...(cards ? ([["cards", titles.cards]] as const) : []),
    ["crews", titles.crews],
    ["identities", titles.identities],
    ["sources", titles.sources],
    ["next", titles.next],
    ["left-out", titles.leftOut],
    ["others", titles.others],
    ["records", titles.records],
    ["method", titles.method],
  ] as const;
  return html`<nav aria-label="${heading}"><ol>${places.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ol></nav>`;
};

/**
 * One HTML page that tells a whole case: summary, people to protect, people by role, pictures, a card for each person with what speaks for and what
 * against, crews, identities, sources, evidence to look for, what was left out, the cited records as text, and what it takes to do it again.
 *
 * It opens from disk without a network, is whole without scripts, and its policy lets nothing run but its own script. The same analysis, records
 * and options give the same bytes. Protected people are shown as the document shows them.
 *
 * @throws RangeError where the veil's options are not those of the analysis
 *
 * O(actors + ties + calls), and the cost of `nextEvidence` and, up to 2,000,000 actors × ties, of 20 draws of `missingDataIntervals`.
 */
export const reportHtml = (analysis: Analysis, records: CaseRecords, options: ReportOptions = {}): string => {
  const { lang = "en", model = builtInModel, progress = () => {} } = options;
  const language = languageOf(lang);
  const veil = veilOfCase(records, options);
  // Whatever is inferred beside the document is inferred as the document was.
  const { communitySeeds, attributions } = analysis.options;
  const pass = { model, communitySeeds, attributions };
  progress("who may be who");
  const proposals = proposeIdentities(records);
  progress("looking for the next evidence");
  const next = nextEvidence(records, { ...options, ...pass, lang, identities: proposals });
  progress("leaving out records, one by one");
  const overturning = analysis.options.support ? smallestOverturning(records, pass) : new Map();
  progress("losing calls");
  const intervals = intervalsOf(analysis, records);
  const report: ReportCase = {
    analysis,
    records,
    veil,
    model,
    lang,
    language,
    words: reportWordsOf(lang),
    actors: new Map(analysis.actors.map((actor) => [actor.id, actor])),
    cited: citedRecords(recordWords(records, { ...options, lang })),
    next,
    proposals,
    overturning: new Map([...overturning].map(([actor, one]) => [veil.reference(actor), one])),
    intervals,
  };
  progress("writing");
  const { words } = report;
  const cards = cardsSection(report);
  const sections = html`${summarySection(report)}
${protectionSection(report)}
${peopleSection(report)}
${toolsSection(report)}
${picturesSection(report, options.pseudonymKey)}
${cards}
${crewsSection(report)}
${identitiesSection(report)}
${sourcesSection(report)}
${nextSection(report)}
${leftOutSection(report)}
${othersSection(report)}`;
  const { title } = analysis.case;
  return html`<!doctype html>
<html lang="${lang}" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(style, pageScript)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} · ${words.report}</title>
<style>${ready(style)}</style>
</head>
<body>
<a class="skip" href="#summary">${words.skip}</a>
<header><h1><bdi>${title}</bdi></h1><p>${words.report} · <code>${analysis.case.id}</code></p>${
    records.case.fictional === true ? html`<p class="note">${words.fictional}</p>` : ""
  }</header>
${contents(report, cards.markup !== "")}
<main>
${sections}
${recordsSection(report)}
${methodSection(report)}
</main>
<footer><p>${words.presumption}</p></footer>
<script type="application/json" id="stamp">${ready(scriptJson(stampOf(analysis, lang, options.for)))}</script>
<script type="application/json" id="data">${ready(scriptJson(pageData(report)))}</script>
<script>${ready(pageScript)}</script>
</body>
</html>
`.markup;
};
