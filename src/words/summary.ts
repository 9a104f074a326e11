import type { Analysis, ShownActor, ShownIdentity } from "../analysis/analysis.js";
import { compareCodeUnits } from "../exact/compare-code-units.js";
import { builtInModel } from "../roles/built-in-model.js";
import type { RoleModel } from "../roles/model.js";
import type { RoleScore } from "../roles/taxonomy.js";
import { countedIn } from "./counted.js";
import { openIdentitySentences, whatIdentitiesWouldChange } from "./if-confirmed.js";
import { indicatorWords } from "./indicator-words.js";
import type { Language } from "./language.js";
import { type InLanguage, languageOf } from "./language-of.js";
import { probabilityIn } from "./numbers.js";
import { printable } from "./printable.js";
import { problemText } from "./problem-text.js";
import { decibansIn, weightWord } from "./weight-words.js";
import { whatFalls } from "./what-falls.js";
import { wrap } from "./wrap.js";

/** In which language, and by which model roles are ordered and indicators have their words: {@link builtInModel} by default. */
export interface PageOptions extends InLanguage {
  readonly model?: RoleModel;
}

/** What every part of the page needs. */
interface Page {
  readonly language: Language;
  readonly model: RoleModel;
  readonly identities: readonly ShownIdentity[];
}

const width = 80;

const nameOf = (actor: ShownActor): string =>
  actor.names.length === 0 ? "" : ` ${printable(actor.names.join(" / "))}`;

/** The role to show: the one assigned, else the most probable. */
const shownRole = (actor: ShownActor): RoleScore | undefined =>
  actor.roles.find((role) => role.role === actor.role) ?? actor.roles[0];

const strongestReason = (role: RoleScore, { language, model }: Page): string => {
  const reason = role.indicators.find((indicator) => indicator.weight > 0);
  if (reason === undefined) return "";
  const cites = reason.citesTotal ?? reason.cites.length;
  return language.pages.summary.reason(
    indicatorWords(reason.id, language, model),
    decibansIn(language, reason.weight),
    countedIn(language, cites, "record"),
    `${printable(reason.cites.slice(0, 2).join(", "))}${cites > 2 ? ", …" : ""}`,
  );
};

/** Of the outcomes without a source or witness, the summary names these many. */
const mostFalls = 2;

const personLines = (actor: ShownActor, page: Page): readonly string[] => {
  const { language } = page;
  const { printed, summary } = language.pages;
  const role = shownRole(actor);
  if (role === undefined) return [];
  const falls = whatFalls(actor, language);
  const evidence = role.weight - role.prior;
  // The most probable identity that would change it; the others stand in a section of their own.
  const open = whatIdentitiesWouldChange(actor, page.identities, language).slice(0, 1);
  return [
    wrap(
      summary.person(
        `${printable(actor.id)}${nameOf(actor)}`,
        printed.role(role.role),
        probabilityIn(language, role.probability),
        decibansIn(language, evidence),
        weightWord(evidence, language),
      ),
      width,
      "  ",
      "      ",
    ),
    wrap(strongestReason(role, page), width, "      "),
    ...(actor.cautions.length === 0
      ? []
      : [wrap(summary.cautionsOfPerson(actor.cautions.map(printed.caution).join(", ")), width, "      ")]),
    ...open.map((sentence) => wrap(sentence, width, "      ")),
    ...falls.slice(0, mostFalls).map((sentence) => wrap(sentence, width, "      ")),
    ...(falls.length > mostFalls
      ? [`      ${summary.othersInDocument(countedIn(language, falls.length - mostFalls, "other"))}`]
      : []),
  ];
};

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ["", title, ...lines];

const byRoleThenProbability =
  (order: ReadonlyMap<string, number>) =>
  (x: ShownActor, y: ShownActor): number => {
    const [a, b] = [shownRole(x), shownRole(y)];
    return (
      (order.get(a?.role ?? "") ?? order.size) - (order.get(b?.role ?? "") ?? order.size) ||
      (b?.weight ?? 0) - (a?.weight ?? 0) ||
      compareCodeUnits(x.id, y.id)
    );
  };

/** Open questions are many: the summary names the ones that matter most. */
const mostOpen = 8;

const opened = (actors: readonly ShownActor[], page: Page): readonly string[] => {
  const open = actors
    .filter((actor) => actor.role === null && (actor.roles[0]?.probability ?? 0) >= 0.2)
    .sort((x, y) => (y.roles[0]?.weight ?? 0) - (x.roles[0]?.weight ?? 0) || compareCodeUnits(x.id, y.id));
  const rest = open.length - mostOpen;
  const { language } = page;
  return [
    ...open.slice(0, mostOpen).flatMap((actor) => personLines(actor, page)),
    ...(rest > 0 ? [`  ${language.pages.summary.othersInDocument(countedIn(language, rest, "other"))}`] : []),
  ];
};

const standings = (actors: readonly ShownActor[], { pages }: Language): string =>
  (["participant", "migrant", "contact", "undetermined"] as const)
    .map((standing) =>
      pages.printed.countedStanding(actors.filter((actor) => actor.standing === standing).length, standing),
    )
    .join(", ");

/** More communities than this are counted, not described. */
const mostCommunities = 6;

const communityLines = (analysis: Analysis, language: Language): readonly string[] => {
  const { printed, summary } = language.pages;
  const groups = analysis.communities.filter(({ members }) => members.length > 1);
  const roleOf = new Map(analysis.actors.map((actor) => [actor.id, actor.role] as const));
  const lines = groups.slice(0, mostCommunities).map(({ id, members, stability }) => {
    const roles = members.flatMap((member) => roleOf.get(member) ?? []);
    const counts = [...new Set(roles)]
      .sort(compareCodeUnits)
      .map((role) => printed.countedRole(roles.filter((r) => r === role).length, role));
    return wrap(
      summary.community(
        id,
        countedIn(language, members.length, "actor"),
        Math.round(stability * 100),
        counts.join(", "),
      ),
      width,
      "  ",
      "     ",
    );
  });
  const alone = analysis.communities.length - groups.length;
  return [
    ...lines,
    ...(groups.length > mostCommunities
      ? [`  ${summary.smaller(language.numbers.grouped(groups.length - mostCommunities))}`]
      : []),
    ...(alone > 0 ? [`  ${summary.withoutTie(countedIn(language, alone, "actor"))}`] : []),
  ];
};

/** Of the open identities that would change a role, the summary names these many. */
const mostIdentities = 5;

const mostProblems = 10;

/** A case in a page of text, 80 columns wide: figures, people by role, open questions, communities, cautions, row errors. */
export const summaryText = (analysis: Analysis, { model = builtInModel, lang }: PageOptions = {}): string => {
  const language = languageOf(lang);
  const page: Page = { language, model, identities: analysis.identities };
  const { printed, summary } = language.pages;
  const counted = (n: number, noun: Parameters<typeof countedIn>[2]): string => countedIn(language, n, noun);
  const { records, actors, problems } = analysis;
  const order = new Map(model.roles.map(({ id }, i) => [id, i] as const));
  const assigned = actors.filter((actor) => actor.role !== null).sort(byRoleThenProbability(order));
  const used = [...new Set(actors.flatMap((actor) => (actor.role === null ? [] : actor.cautions)))].sort(
    compareCodeUnits,
  );
  return `${[
    printable(analysis.case.title),
    wrap(
      [
        summary.calls(counted(records.calls, "call"), counted(records.duplicateCalls, "duplicateFolded")),
        summary.statements(counted(records.statements, "statement"), counted(records.claims, "claim")),
        summary.named(counted(records.people, "person"), counted(records.phones, "phoneNamed")),
        records.rejected === 0 ? summary.nothingLeftOut : counted(records.rejected, "rowLeftOut"),
      ].join(", "),
      width,
      "  ",
    ),
    wrap(
      summary.actors(
        counted(actors.length, "actor"),
        counted(analysis.ties.length, "tie"),
        standings(actors, language),
      ),
      width,
      "  ",
    ),
    ...section(
      summary.supported,
      assigned.length === 0 ? [`  ${summary.noRole}`] : assigned.flatMap((actor) => personLines(actor, page)),
    ),
    ...section(summary.open, opened(actors, page)),
    ...section(
      language.pages.whoIsWho.section,
      openIdentitySentences(analysis, mostIdentities, language).map((sentence) =>
        wrap(sentence, width, "  ", "      "),
      ),
    ),
    ...section(
      summary.communities(language.numbers.decimal(analysis.modularity.toFixed(2))),
      communityLines(analysis, language),
    ),
    ...section(
      summary.cautions,
      used.map((caution) =>
        wrap(
          summary.caution(printed.caution(caution), language.terms.cautions[caution].sentence),
          width,
          "  ",
          "      ",
        ),
      ),
    ),
    ...section(summary.rowErrors, [
      ...problems
        .slice(0, mostProblems)
        .map((problem) => wrap(problemText(problem, lang === undefined ? {} : { lang }), width, "  ", "      ")),
      ...(problems.length > mostProblems
        ? [`  ${summary.moreProblems(language.numbers.grouped(problems.length - mostProblems))}`]
        : []),
    ]),
    "",
    wrap(summary.closing, width, ""),
  ].join("\n")}\n`;
};
