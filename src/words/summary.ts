import type { Analysis, ShownActor, ShownIdentity } from "../analysis/analysis.js";
import { compareCodeUnits } from "../exact/compare-code-units.js";
import { builtInModel } from "../roles/built-in-model.js";
import type { RoleModel } from "../roles/model.js";
import type { RoleScore } from "../roles/taxonomy.js";
import { cautionWords } from "./caution-words.js";
import { openIdentitySentences, whatIdentitiesWouldChange } from "./if-confirmed.js";
import { counted, decibansText, grouped, probabilityText } from "./numbers.js";
import { printable } from "./printable.js";
import { supportInWords } from "./support.js";
import { whatFalls } from "./what-falls.js";
import { wrap } from "./wrap.js";

const width = 80;

const nameOf = (actor: ShownActor): string =>
  actor.names.length === 0 ? "" : ` ${printable(actor.names.join(" / "))}`;

/** The role to show: the one assigned, else the most probable. */
const shownRole = (actor: ShownActor): RoleScore | undefined =>
  actor.roles.find((role) => role.role === actor.role) ?? actor.roles[0];

const strongestReason = (role: RoleScore, model: RoleModel): string => {
  const reason = role.indicators.find((indicator) => indicator.weight > 0);
  if (reason === undefined) return "";
  const says = model.indicators.find(({ id }) => id === reason.id)?.says ?? reason.id;
  const cites = reason.citesTotal ?? reason.cites.length;
  return `${says} (${decibansText(reason.weight)}; ${counted(cites, "record")}: ${printable(reason.cites.slice(0, 2).join(", "))}${cites > 2 ? ", …" : ""})`;
};

/** Of the outcomes without a source or witness, the summary names these many. */
const mostFalls = 2;

const personLines = (actor: ShownActor, model: RoleModel, identities: readonly ShownIdentity[]): readonly string[] => {
  const role = shownRole(actor);
  if (role === undefined) return [];
  const falls = whatFalls(actor);
  // The most probable identity that would change it; the others stand in a section of their own.
  const open = whatIdentitiesWouldChange(actor, identities).slice(0, 1);
  const head = `${printable(actor.id)}${nameOf(actor)}`;
  return [
    wrap(
      `${head}: ${role.role}, probability ${probabilityText(role.probability)}; evidence ${decibansText(role.weight - role.prior)}, ${supportInWords(role.weight - role.prior)}`,
      width,
      "  ",
      "      ",
    ),
    wrap(strongestReason(role, model), width, "      "),
    ...(actor.cautions.length === 0 ? [] : [wrap(`cautions: ${actor.cautions.join(", ")}`, width, "      ")]),
    ...open.map((sentence) => wrap(sentence, width, "      ")),
    ...falls.slice(0, mostFalls).map((sentence) => wrap(sentence, width, "      ")),
    ...(falls.length > mostFalls
      ? [`      … and ${counted(falls.length - mostFalls, "other")}: see the document`]
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

const opened = ({ actors, identities }: Analysis, model: RoleModel): readonly string[] => {
  const open = actors
    .filter((actor) => actor.role === null && (actor.roles[0]?.probability ?? 0) >= 0.2)
    .sort((x, y) => (y.roles[0]?.weight ?? 0) - (x.roles[0]?.weight ?? 0) || compareCodeUnits(x.id, y.id));
  const rest = open.length - mostOpen;
  return [
    ...open.slice(0, mostOpen).flatMap((actor) => personLines(actor, model, identities)),
    ...(rest > 0 ? [`  … and ${counted(rest, "other")}: see the document`] : []),
  ];
};

const standings = (actors: readonly ShownActor[]): string =>
  (["participant", "migrant", "contact", "undetermined"] as const)
    .map((standing) => `${grouped(actors.filter((actor) => actor.standing === standing).length)} ${standing}`)
    .join(", ");

const communityLines = (analysis: Analysis): readonly string[] => {
  const groups = analysis.communities.filter(({ members }) => members.length > 1);
  const roleOf = new Map(analysis.actors.map((actor) => [actor.id, actor.role] as const));
  const lines = groups.slice(0, 6).map(({ id, members, stability }) => {
    const roles = members.flatMap((member) => roleOf.get(member) ?? []);
    const counts = [...new Set(roles)]
      .sort(compareCodeUnits)
      .map((role) => `${roles.filter((r) => r === role).length} ${role}`);
    return wrap(
      `${id}: ${counted(members.length, "actor")}, found again by ${Math.round(stability * 100)} % of the seeds${counts.length === 0 ? "" : `; ${counts.join(", ")}`}`,
      width,
      "  ",
      "     ",
    );
  });
  const alone = analysis.communities.length - groups.length;
  return [
    ...lines,
    ...(groups.length > 6 ? [`  … and ${grouped(groups.length - 6)} smaller`] : []),
    ...(alone > 0 ? [`  ${counted(alone, "actor")} without any tie`] : []),
  ];
};

/** Of the open identities that would change a role, the summary names these many. */
const mostIdentities = 5;

const mostProblems = 10;

/** A case in a page of English text, 80 columns wide: figures, people by role, open questions, communities, cautions, row errors. */
export const summaryText = (analysis: Analysis, model: RoleModel = builtInModel): string => {
  const { records, actors, problems } = analysis;
  const order = new Map(model.roles.map(({ id }, i) => [id, i] as const));
  const assigned = actors.filter((actor) => actor.role !== null).sort(byRoleThenProbability(order));
  const used = [...new Set(actors.flatMap((actor) => (actor.role === null ? [] : actor.cautions)))].sort(
    compareCodeUnits,
  );
  return `${[
    printable(analysis.case.title),
    wrap(
      `${counted(records.calls, "call")} (${counted(records.duplicateCalls, "duplicate")} folded), ${counted(records.statements, "statement")} with ${counted(records.claims, "claim")}, ${counted(records.people, "person", "people")} and ${counted(records.phones, "phone")} named, ${records.rejected === 0 ? "nothing left out" : `${counted(records.rejected, "row")} left out`}`,
      width,
      "  ",
    ),
    wrap(
      `${counted(actors.length, "actor")} with ${counted(analysis.ties.length, "tie")}: ${standings(actors)}`,
      width,
      "  ",
    ),
    ...section(
      "What the records support",
      assigned.length === 0
        ? ["  No role: the records are too thin, or there is none."]
        : assigned.flatMap((actor) => personLines(actor, model, analysis.identities)),
    ),
    ...section("Open: too thin, or two roles are close", opened(analysis, model)),
    ...section(
      "Open identities: what a judgement would change (faisceau confirm)",
      openIdentitySentences(analysis, mostIdentities).map((sentence) => wrap(sentence, width, "  ", "      ")),
    ),
    ...section(`Communities (modularity ${analysis.modularity.toFixed(2)})`, communityLines(analysis)),
    ...section(
      "Cautions",
      used.map((caution) => wrap(`${caution}: ${cautionWords.get(caution) ?? ""}`, width, "  ", "      ")),
    ),
    ...section("Row errors and fields set aside", [
      ...problems
        .slice(0, mostProblems)
        .map(({ file, line, column, message }) =>
          wrap(
            `${file}:${line}${column === undefined ? "" : ` ${column}`}: ${printable(message)}`,
            width,
            "  ",
            "      ",
          ),
        ),
      ...(problems.length > mostProblems
        ? [`  … and ${grouped(problems.length - mostProblems)} more: faisceau validate lists all`]
        : []),
    ]),
    "",
    wrap(
      "A role says what the records support that somebody did. It is no finding of an offence, and everyone is presumed innocent.",
      width,
      "",
    ),
  ].join("\n")}\n`;
};
