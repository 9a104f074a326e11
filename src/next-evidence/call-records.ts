import { compareCodeUnits } from "../exact/compare-code-units.js";
import type { CaseRecords } from "../records/case-records.js";
import type { CoverageRow } from "../records/coverage-row.js";
import type { Period } from "../records/period.js";
import type { ActorId, PhoneRef } from "../records/reference.js";
import { callRecordsRequest, longerTimeReason, unwatchedReason } from "../words/evidence-words.js";
import type { RoleChangeExpected } from "./call-evidence-spread.js";
import { callEvidenceSpread } from "./call-evidence-spread.js";
import type { Candidate } from "./candidate.js";
import type { CaseNow } from "./case-now.js";
import { caseTime, liesIn, shareOf, timeNotCovered } from "./case-time.js";
import { closureRates, commonContacts } from "./closure.js";
import { heldBySources, phoneHeldBy } from "./held-by.js";
import type { Traffic } from "./phone-traffic.js";
import { watchedPhones } from "./watched-phones.js";

/** Fewer calls than this show no behaviour, as in `leaveOneOut` (judgement). */
const fewestCalls = 3;
const mostCites = 12;
const mostAbout = 5;

/** What a phone's records would tell of one actor: its roles' expected changes, and which share of them. */
interface Told {
  readonly actor: ActorId;
  readonly roles: readonly RoleChangeExpected[];
  readonly change: number;
}

const changeOf = (roles: readonly RoleChangeExpected[]): number => roles.reduce((sum, { change }) => sum + change, 0);

const mostFirst = (x: { readonly change: number }, y: { readonly change: number }): number => y.change - x.change;

/** Each actor once, with the greatest share at which it would be told of; the most changed first. */
const toldOf = (
  shares: ReadonlyMap<ActorId, number>,
  expected: (actor: ActorId) => readonly RoleChangeExpected[],
): readonly Told[] =>
  [...shares]
    .map(([actor, share]): Told => {
      const roles = expected(actor);
      return { actor, roles, change: share * changeOf(roles) };
    })
    .filter(({ change }) => change > 0)
    .sort((x, y) => mostFirst(x, y) || compareCodeUnits(x.actor, y.actor));

const eventsIn = (records: CaseRecords, stretches: readonly Period[]): readonly string[] =>
  records.events.flatMap(({ id, at }) =>
    at !== undefined && stretches.some((stretch) => liesIn(at, stretch)) ? [`event:${id}`] : [],
  );

/**
 * The phones whose call records would tell most: those whose own were not obtained and that have at least 3 calls in others', and those
 * obtained for a time that leaves out events of the case. Phones out of reach are left out.
 *
 * Three things are added up. Whoever the phone's calls are attributed to: {@link callEvidenceSpread}. Whoever it is in touch with, for whom
 * it is one contact of d: as variances add, one contact moves what d of them show by 1 / √d. And the phones not watched either that have
 * contacts in common with it, whose calls with it nobody recorded: one contact more for them, as often as phones with as many common
 * contacts are in touch in this case. For a time that is missing, all of it times √(its share of the case's time).
 *
 * O(calls + watched and asked-for phones · contacts of contacts).
 */
export const callRecordsToAskFor = (now: CaseNow, traffic: ReadonlyMap<PhoneRef, Traffic>): readonly Candidate[] => {
  const { records } = now;
  const watched = watchedPhones(records, traffic);
  const expected = callEvidenceSpread(now, watched);
  const closure = closureRates(traffic, watched);
  const time = caseTime(records);

  const told = (phone: PhoneRef, own: Traffic): readonly Told[] => {
    const shares = new Map<ActorId, number>();
    const tell = (actors: readonly ActorId[], share: number): void => {
      for (const actor of actors) shares.set(actor, Math.max(share, shares.get(actor) ?? 0));
    };
    for (const [other, common] of commonContacts(phone, traffic)) {
      const theirs = traffic.get(other);
      if (theirs === undefined || watched.has(other) || own.contacts.has(other)) continue;
      tell(theirs.holders, closure(common) / Math.sqrt(theirs.contacts.size + 1));
    }
    for (const other of own.contacts.keys()) {
      const theirs = traffic.get(other);
      if (theirs !== undefined) tell(theirs.holders, 1 / Math.sqrt(theirs.contacts.size));
    }
    tell(own.holders, 1);
    return toldOf(shares, expected);
  };

  const candidateOf = (
    phone: PhoneRef,
    own: Traffic,
    asked: Pick<Candidate, "reason" | "heldBy" | "cites"> & { readonly period?: Period | undefined },
    share: number,
  ): readonly Candidate[] => {
    const all = told(phone, own);
    const change = all.reduce((sum, one) => sum + one.change, 0) * Math.sqrt(share);
    if (change <= 0) return [];
    const { period, ...rest } = asked;
    const ownFirst = own.holders.filter((actor) => !now.isOutOfReach(actor));
    const about = [...new Set([...ownFirst, ...all.map(({ actor }) => actor)])].slice(0, mostAbout);
    return [
      {
        kind: "call-records",
        what: [phone],
        about,
        change,
        touched: all.reduce((sum, { roles }) => sum + roles.filter((one) => one.change > 0).length, 0),
        between:
          (all.find(({ actor }) => actor === about[0]) ?? all[0])?.roles
            .filter((one) => one.change > 0)
            .sort((x, y) => mostFirst(x, y) || compareCodeUnits(x.role, y.role))
            .slice(0, 2)
            .map(({ role }) => role) ?? [],
        request: callRecordsRequest(phone, period, records.case.timeZone),
        ...rest,
        ...(period === undefined ? {} : { period }),
      },
    ];
  };

  const covered = new Map<string, CoverageRow[]>();
  for (const row of records.coverage)
    if (row.phone !== undefined) covered.set(`phone:${row.phone}`, [...(covered.get(`phone:${row.phone}`) ?? []), row]);

  return [...traffic].flatMap(([phone, own]): readonly Candidate[] => {
    if (now.isPhoneOutOfReach(phone) || own.holders.some(now.isOutOfReach)) return [];
    // What the phone of somebody smuggled knows is asked of them, as a witness.
    if (own.holders.every(now.isMigrant)) return [];
    if (!watched.has(phone)) {
      if (own.calls < fewestCalls) return [];
      const cites = [...own.contacts.values()].slice(0, mostCites);
      const reason = unwatchedReason(own.calls, own.contacts.size);
      return candidateOf(
        phone,
        own,
        { reason, heldBy: phoneHeldBy(records, phone, own.locatedBy), cites, period: time },
        1,
      );
    }
    const rows = covered.get(phone) ?? [];
    if (time === undefined || rows.length === 0) return [];
    const gaps = timeNotCovered(time, rows);
    const events = eventsIn(records, gaps);
    const [first, last] = [gaps[0], gaps.at(-1)];
    if (events.length === 0 || first === undefined || last === undefined) return [];
    const bySource = heldBySources(
      records,
      rows.map(({ source }) => source),
    );
    return candidateOf(
      phone,
      own,
      {
        reason: longerTimeReason(events.length),
        heldBy: bySource.by === undefined ? phoneHeldBy(records, phone, own.locatedBy) : bySource,
        cites: events.slice(0, mostCites),
        period: { from: first.from, to: last.to },
      },
      shareOf(time, gaps),
    );
  });
};
