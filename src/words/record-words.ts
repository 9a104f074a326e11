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
import type { Language } from "./language.js";
import { type InLanguage, languageOf } from "./language-of.js";

/** A time as a person writes it: the instant, or the local days that a period covers. */
const when = (period: Period | undefined, zone: string, { dates, pages: { records } }: Language): string => {
  if (period === undefined) return "";
  const { dayInLine: day, instantInLine: instant } = dates;
  if (period.from === period.to) return records.at(instant(period.from));
  const first = localDate(zone, period.from);
  // A period ends where its last day does; the second before it is still on that day.
  const last = localDate(zone, addSeconds(period.to, -1));
  const whole = startOfLocalDay(zone, first) === period.from && endOfLocalDay(zone, last) === period.to;
  if (!whole) return records.between(instant(period.from), instant(period.to));
  return first === last ? records.onDay(day(first)) : records.between(day(first), day(last));
};

const callWords = (call: Call, veil: Veil, language: Language): string => {
  const { records } = language.pages;
  const { callerCell, calleeCell } = call;
  const located = callerCell !== undefined || calleeCell !== undefined;
  return records.call(
    language.dates.instantInLine(call.startedAt),
    veil.reference(`phone:${call.caller}`),
    veil.reference(`phone:${call.callee}`),
    call.kind === "voice" ? durationWords(call.durationSeconds, language) : language.terms.callKinds[call.kind],
    located ? records.cells(callerCell ?? "?", calleeCell ?? "?") : "",
  );
};

/** What is said in a claim after its predicate: whom or what it is about, or the role or name that it gives. */
const told = (claim: Claim, veil: Veil, { pages }: Language): string =>
  claim.object === undefined && claim.role !== undefined
    ? pages.printed.role(claim.role)
    : veil.reference(claim.object ?? claim.name ?? "");

const claimWords = (statement: Statement, claim: Claim, veil: Veil, zone: string, language: Language): string => {
  const { records } = language.pages;
  const { kind, witness, reliability } = statement;
  const predicate = language.terms.predicates[claim.predicate];
  const said =
    `${veil.reference(claim.subject)} ${claim.negated ? predicate.denied : predicate.said} ${told(claim, veil, language)}`.trim();
  const marks = [
    claim.firsthand ? records.firsthand : records.hearsay,
    `${reliability ?? records.ungradedSource}${claim.credibility ?? ""}`,
    ...(claim.coerced === true ? [records.coerced] : []),
  ];
  return veil.text(
    records.claim(
      said,
      claim.from === undefined && claim.to === undefined ? "" : records.route(claim.from ?? "?", claim.to ?? "?"),
      when(claimPeriod(claim), zone, language),
      records.teller(language.terms.statementKinds[kind], witness === undefined ? undefined : veil.reference(witness)),
      marks.join(", "),
      claim.quote === undefined ? "" : records.quote(claim.quote),
    ),
  );
};

/** A word that has its own in the language, or, of free text, as it stands. */
const wordOf = (table: Readonly<Record<string, string>>, word: string): string =>
  (Object.hasOwn(table, word) ? table[word] : undefined) ?? word;

/** Every record that may be cited, by its shown reference, as one readable line. */
export const recordWords = (records: CaseRecords, options: VeilOptions & InLanguage): ReadonlyMap<string, string> => {
  const veil = veilOfCase(records, options);
  const zone = records.case.timeZone;
  const language = languageOf(options.lang);
  const { terms, dates } = language;
  const line = language.pages.records;
  const words = new Map<string, string>();
  const add = (reference: string, text: string): void => {
    words.set(veil.reference(reference), text);
  };
  for (const call of records.calls) {
    const text = callWords(call, veil, language);
    add(`call:${call.id}`, text);
    if (call.otherLeg !== undefined) add(`call:${call.otherLeg.id}`, text);
  }
  for (const statement of records.statements) {
    add(
      `statement:${statement.id}`,
      veil.text(`${terms.statementKinds[statement.kind]}${when(statement.takenAt, zone, language)}`),
    );
    for (const claim of statement.claims) add(`claim:${claim.id}`, claimWords(statement, claim, veil, zone, language));
  }
  for (const row of records.ties)
    add(
      tieReference(row),
      line.tie(row.calls, row.messages ?? 0, veil.reference(row.source), veil.reference(row.target)),
    );
  for (const row of records.phones)
    add(
      tenureReference(row),
      veil.text(
        line.tenure(
          veil.reference(`phone:${row.phone}`),
          veil.reference(`person:${row.person}`),
          row.from === undefined ? undefined : dates.instantInLine(row.from),
          row.to === undefined ? undefined : dates.instantInLine(row.to),
          row.basis === undefined ? line.noBasis : wordOf(terms.bases, row.basis),
        ),
      ),
    );
  for (const { id, kind, place, at, title } of records.events)
    add(`event:${id}`, veil.text(line.event(terms.eventKinds[kind], place, when(at, zone, language), title)));
  for (const { id, place, latitude, longitude } of records.cells)
    add(`cell:${id}`, line.cell(place, latitude, longitude));
  for (const { id, reliability, title } of records.sources)
    add(`source:${id}`, veil.text(line.source(reliability, title)));
  for (const { id, by, verdict, a, b, kind } of records.judgements)
    add(
      `judgement:${id}`,
      veil.text(
        line.judgement(by, terms.verdicts[verdict], veil.reference(a), veil.reference(b), terms.identityKinds[kind]),
      ),
    );
  for (const { id, status } of records.people)
    add(`person:${id}`, line.listed(status.map((one) => terms.statuses[one])));
  return words;
};
