import type { Veil } from "../analysis/veil.js";
import type { VeilOptions } from "../analysis/veil-of-case.js";
import { veilOfCase } from "../analysis/veil-of-case.js";
import { addSeconds } from "../exact/instant.js";
import { endOfLocalDay, localDate, startOfLocalDay } from "../exact/zone.js";
import type { Call } from "../records/call.js";
import type { CaseRecords } from "../records/case-records.js";
import type { Claim } from "../records/claim.js";
import { claimPeriod } from "../records/claim-period.js";
import type { Period } from "../records/period.js";
import { tenureReference, tieReference } from "../records/record-reference.js";
import type { Statement } from "../records/statement.js";
import { durationWords } from "./duration.js";

/** A time as a person writes it: the instant, or the local days that a period covers. */
const when = (period: Period | undefined, zone: string): string => {
  if (period === undefined) return "";
  if (period.from === period.to) return `, at ${period.from}`;
  const first = localDate(zone, period.from);
  // A period ends where its last day does; the second before it is still on that day.
  const last = localDate(zone, addSeconds(period.to, -1));
  const whole = startOfLocalDay(zone, first) === period.from && endOfLocalDay(zone, last) === period.to;
  if (!whole) return `, ${period.from} to ${period.to}`;
  return first === last ? `, ${first}` : `, ${first} to ${last}`;
};

const callWords = (call: Call, veil: Veil): string => {
  const cells = [call.callerCell, call.calleeCell].map((cell) => cell ?? "?");
  const located = call.callerCell === undefined && call.calleeCell === undefined ? "" : `, cells ${cells.join(" → ")}`;
  const what = call.kind === "voice" ? durationWords(call.durationSeconds) : call.kind;
  return `${call.startedAt}  ${veil.reference(`phone:${call.caller}`)} → ${veil.reference(`phone:${call.callee}`)}, ${what}${located}`;
};

const grade = (statement: Statement, claim: Claim): string =>
  `${statement.reliability ?? "ungraded source"}${claim.credibility === undefined ? "" : claim.credibility}`;

const claimWords = (statement: Statement, claim: Claim, veil: Veil, zone: string): string => {
  const who =
    statement.witness === undefined ? statement.kind : `${statement.kind} of ${veil.reference(statement.witness)}`;
  const told = claim.object ?? claim.role ?? claim.name ?? "";
  const said =
    `${veil.reference(claim.subject)} ${claim.negated ? "not " : ""}${claim.predicate} ${veil.reference(told)}`.trim();
  const route = [claim.from, claim.to].some((place) => place !== undefined)
    ? `, ${claim.from ?? "?"} to ${claim.to ?? "?"}`
    : "";
  const marks = [
    claim.firsthand ? "first-hand" : "hearsay",
    grade(statement, claim),
    ...(claim.coerced === true ? ["coerced"] : []),
  ];
  const quote = claim.quote === undefined ? "" : `: ${claim.quote}`;
  return veil.text(`${said}${route}${when(claimPeriod(claim), zone)} (${who}; ${marks.join(", ")})${quote}`);
};

/** Every record that may be cited, by its shown reference, as one readable line. */
export const recordWords = (records: CaseRecords, options: VeilOptions): ReadonlyMap<string, string> => {
  const veil = veilOfCase(records, options);
  const zone = records.case.timeZone;
  const words = new Map<string, string>();
  const add = (reference: string, text: string): void => {
    words.set(veil.reference(reference), text);
  };
  for (const call of records.calls) {
    const text = callWords(call, veil);
    add(`call:${call.id}`, text);
    if (call.otherLeg !== undefined) add(`call:${call.otherLeg.id}`, text);
  }
  for (const statement of records.statements) {
    add(`statement:${statement.id}`, veil.text(`${statement.kind}${when(statement.takenAt, zone)}`));
    for (const claim of statement.claims) add(`claim:${claim.id}`, claimWords(statement, claim, veil, zone));
  }
  for (const row of records.ties)
    add(
      tieReference(row),
      `${row.calls} calls, ${row.messages ?? 0} messages, ${veil.reference(row.source)} → ${veil.reference(row.target)}`,
    );
  for (const row of records.phones)
    add(
      tenureReference(row),
      veil.text(
        `${veil.reference(`phone:${row.phone}`)} held by ${veil.reference(`person:${row.person}`)}, ${row.from ?? "…"} to ${row.to ?? "…"} (${row.basis ?? "no basis given"})`,
      ),
    );
  for (const event of records.events)
    add(
      `event:${event.id}`,
      veil.text(
        `${event.kind}${event.place === undefined ? "" : ` at ${event.place}`}${when(event.at, zone)}${event.title === undefined ? "" : `: ${event.title}`}`,
      ),
    );
  for (const cell of records.cells)
    add(
      `cell:${cell.id}`,
      `cell ${cell.place === undefined ? "" : `at ${cell.place} `}(${cell.latitude}, ${cell.longitude})`,
    );
  for (const source of records.sources)
    add(
      `source:${source.id}`,
      veil.text(`source, ${source.reliability ?? "ungraded"}${source.title === undefined ? "" : `: ${source.title}`}`),
    );
  for (const judgement of records.judgements)
    add(
      `judgement:${judgement.id}`,
      veil.text(
        `${judgement.by ?? "somebody"} judged ${judgement.verdict}: ${veil.reference(judgement.a)} and ${veil.reference(judgement.b)}, ${judgement.kind}`,
      ),
    );
  for (const person of records.people)
    add(
      `person:${person.id}`,
      `listed in people.json${person.status.length === 0 ? "" : ` as ${person.status.join(", ")}`}`,
    );
  return words;
};
