import type { ShownActor, ShownIdentity } from "../analysis/analysis.js";
import { builtInModel } from "../roles/built-in-model.js";
import type { RoleModel } from "../roles/model.js";
import type { RoleScore, WeighedIndicator } from "../roles/taxonomy.js";
import { countedIn } from "./counted.js";
import { whatIdentitiesWouldChange } from "./if-confirmed.js";
import { indicatorWords } from "./indicator-words.js";
import type { Language } from "./language.js";
import { languageOf } from "./language-of.js";
import { probabilityIn } from "./numbers.js";
import { printable } from "./printable.js";
import type { PageOptions } from "./summary.js";
import { decibansIn, weightWord } from "./weight-words.js";
import { whatFalls } from "./what-falls.js";
import { wrap } from "./wrap.js";

const width = 80;
/** More cites than this are counted, not printed. */
const mostCites = 12;

/** Options of {@link explanationText}. */
export interface ExplanationOptions extends PageOptions {
  /** The proposals of the document about who is who; none are told of by default. */
  readonly identities?: readonly ShownIdentity[];
}

/** What every part of the page needs. */
interface Page {
  readonly language: Language;
  readonly model: RoleModel;
  readonly words: ReadonlyMap<string, string>;
}

const indicatorLines = (indicator: WeighedIndicator, { language, model, words }: Page): readonly string[] => {
  const says = indicatorWords(indicator.id, language, model);
  const total = indicator.citesTotal ?? indicator.cites.length;
  return [
    wrap(`${decibansIn(language, indicator.weight)}  ${says} [${indicator.id}]`, width, "    ", "            "),
    ...indicator.cites.slice(0, mostCites).map((cite) => {
      const text = words.get(cite);
      return wrap(printable(text === undefined ? cite : `${cite}  ${text}`), width, "        ", "            ");
    }),
    ...(total > mostCites
      ? [`        ${language.pages.explanation.moreRecords(countedIn(language, total - mostCites, "record"))}`]
      : []),
  ];
};

const roleLines = (role: RoleScore, page: Page): readonly string[] => {
  const { language } = page;
  const { printed, explanation } = language.pages;
  const [speaking, against] = [
    role.indicators.filter(({ weight }) => weight > 0),
    role.indicators.filter(({ weight }) => weight < 0),
  ];
  const evidence = role.weight - role.prior;
  return [
    "",
    wrap(
      explanation.score(
        printed.role(role.role),
        probabilityIn(language, role.probability),
        decibansIn(language, role.prior),
        decibansIn(language, evidence),
        weightWord(evidence, language),
        decibansIn(language, role.weight),
      ),
      width,
      "  ",
      "      ",
    ),
    `   ${explanation.speaksFor}`,
    ...speaking.flatMap((indicator) => indicatorLines(indicator, page)),
    `   ${explanation.speaksAgainst}`,
    ...(against.length === 0
      ? [`    ${explanation.nothingAgainst}`]
      : against.flatMap((indicator) => indicatorLines(indicator, page))),
  ];
};

/**
 * Everything that the records say for and against each role of one actor, with every cited record as text.
 * `words` gives the text of a cited record by its shown reference, in the same language; with the document's `identities` it says, too, what the
 * open ones would change.
 */
export const explanationText = (
  actor: ShownActor,
  words: ReadonlyMap<string, string>,
  { model = builtInModel, lang, identities = [] }: ExplanationOptions = {},
): string => {
  const language = languageOf(lang);
  const page: Page = { language, model, words };
  const { terms } = language;
  const { printed, explanation } = language.pages;
  const instant = (at: string | undefined): string | undefined =>
    at === undefined ? undefined : language.dates.instantInLine(at);
  return `${[
    `${printable(actor.id)}${actor.names.length === 0 ? "" : `  ${printable(actor.names.join(" / "))}`}`,
    wrap(explanation.standing(printed.standing(actor.standing), terms.standings[actor.standing].sentence), width, "  "),
    wrap(explanation.role(actor.role === null ? undefined : printed.role(actor.role)), width, "  "),
    ...actor.phones.map(({ phone, from, to, probability }) =>
      wrap(
        explanation.phone(printable(phone), instant(from), instant(to), probabilityIn(language, probability)),
        width,
        "  ",
        "      ",
      ),
    ),
    ...actor.cautions.map((caution) =>
      wrap(explanation.caution(printed.caution(caution), terms.cautions[caution].sentence), width, "  ", "      "),
    ),
    ...[...whatIdentitiesWouldChange(actor, identities, language), ...whatFalls(actor, language)].map((sentence) =>
      wrap(sentence, width, "  ", "      "),
    ),
    ...(actor.roles.length === 0
      ? ["", `  ${explanation.noRoleListed}`]
      : actor.roles.flatMap((role) => roleLines(role, page))),
    "",
    wrap(explanation.closing, width, ""),
  ].join("\n")}\n`;
};
