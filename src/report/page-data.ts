import { addToList } from "../exact/add-to-list.js";
import { actorsOfCalls } from "../pictures/actors-of-calls.js";
import { dayOf } from "../pictures/calls-per-day.js";
import { networkMarks } from "../pictures/network-svg.js";
import { roleName } from "../words/role-words.js";
import { showable } from "../words/showable.js";
import { nameOf } from "./actor-words.js";
import type { ReportCase } from "./report-case.js";
import { fallsByLeft } from "./sections/sources.js";

/** What the page's script works with: the picture, the cards and the time line know each other by the places in `actors`. */
export interface PageData {
  /** Id, name, role in words or nothing. */
  readonly actors: readonly (readonly [id: string, name: string, role: string])[];
  /** Two actors, then the day of each call between them; days from {@link PageData.first}. */
  readonly ties: readonly (readonly number[])[];
  /** The first day, from 1970-01-01, and how many there are. */
  readonly first: number;
  readonly days: number;
  /** Id, what it is, its day. */
  readonly events: readonly (readonly [id: string, label: string, day: number])[];
  /** Source or witness, and who loses or gets a role without it: an actor and what the records then support. */
  readonly sources: readonly (readonly [left: string, falls: readonly (readonly [actor: number, becomes: string])[]])[];
  /** Where a mark of the network stands for a group: the group's id and its members; none where it stands for an actor. */
  readonly groups: readonly (readonly [id: number, ...members: number[]])[];
  readonly words: Readonly<Record<string, string>>;
}

/** Writes what the script needs, through the veil. O(calls + ties). */
export const pageData = (report: ReportCase): PageData => {
  const { analysis, records, veil, language, words } = report;
  const zone = records.case.timeZone;
  const place = new Map(analysis.actors.map(({ id }, i) => [id, i] as const));
  const callDays = new Map<string, number[]>();
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { call, caller, callee } of actorsOfCalls(analysis, records, veil)) {
    const day = dayOf(zone, call.startedAt);
    first = Math.min(first, day);
    last = Math.max(last, day);
    if (caller === undefined || callee === undefined || caller === callee) continue;
    const ends = [place.get(caller.id) ?? 0, place.get(callee.id) ?? 0].sort((x, y) => x - y);
    addToList(callDays, `${ends[0]} ${ends[1]}`, day);
  }
  const events = records.events.flatMap(({ id, kind, at, title }) => {
    if (at === undefined) return [];
    const day = dayOf(zone, at.from);
    first = Math.min(first, day);
    last = Math.max(last, day);
    const label = `${language.dates.dayInLine(at.from.slice(0, 10))}: ${title === undefined ? language.terms.eventKinds[kind] : veil.text(title)}`;
    return [[id, showable(label), day] as const];
  });
  const none = first > last;
  const ties = analysis.ties.map(({ source, target }) => {
    const ends = [place.get(source) ?? 0, place.get(target) ?? 0].sort((x, y) => x - y);
    const days = [...(callDays.get(`${ends[0]} ${ends[1]}`) ?? [])].sort((x, y) => x - y);
    return [place.get(source) ?? 0, place.get(target) ?? 0, ...days.map((day) => day - first)];
  });
  return {
    actors: analysis.actors.map((actor) => [
      actor.id,
      showable(nameOf(actor, actor.id)),
      actor.role === null ? "" : roleName(actor.role, language),
    ]),
    ties,
    first: none ? 0 : first,
    days: none ? 0 : last - first + 1,
    events: events.map(([id, label, day]) => [id, label, day - first] as const),
    sources: [...fallsByLeft(report)].map(([left, falls]) => [
      left,
      falls
        .filter(({ actor, without }) => actor.role !== null || without.role !== null)
        .map(({ actor, without }) => [
          place.get(actor.id) ?? 0,
          words.sources.becomes(
            without.role === null ? words.sources.noRole : roleName(without.role, language),
            without.standing === null ? words.sources.notNamed : language.terms.standings[without.standing].name,
          ),
        ]),
    ]),
    groups:
      networkMarks(analysis) === "each"
        ? []
        : analysis.communities
            .filter(({ members }) => members.length > 1)
            .map(({ id, members }) => [id, ...members.map((member) => place.get(member) ?? 0)]),
    words: {
      shown: words.tools.shown,
      sourceHidden: words.tools.sourceHidden,
      colon: words.colon,
      group: words.crews.crew(""),
    },
  };
};

/** JSON that may stand inside a script element: nothing in it can end the element or begin a comment. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
