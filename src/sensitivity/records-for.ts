import type { Call } from "../records/call.js";
import type { CaseRecords, HandedTo } from "../records/case-records.js";
import { compareCalls } from "../records/content-order.js";
import { countClaims } from "../records/count-records.js";
import { admits } from "../records/handling.js";
import { namedPersons, namedPhones } from "../records/named.js";
import { keepProtection } from "./keep-protection.js";
import { keptOf } from "./kept-of.js";

/** A call as the reader may know it: by the leg that is open, and without cells and devices, which may have come from the other. */
const callFor = (call: Call, refused: (source: string | undefined) => boolean): Call | undefined => {
  const { otherLeg, ...own } = call;
  const [first, second] = [refused(call.source), otherLeg !== undefined && refused(otherLeg.source)];
  if (!first && !second) return call;
  if (first && (otherLeg === undefined || second)) return undefined;
  const { callerCell: _1, calleeCell: _2, callerDevice: _3, calleeDevice: _4, ...bare } = own;
  return first && otherLeg !== undefined ? { ...bare, id: otherLeg.id, source: otherLeg.source } : bare;
};

/** Events, cells and devices that calls and claims refer to, with their kinds. */
const referredTo = ({ calls, statements }: CaseRecords): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { callerCell, calleeCell } of calls)
    for (const cell of [callerCell, calleeCell]) if (cell !== undefined) found.add(`cell:${cell}`);
  for (const { claims } of statements)
    for (const { object, event } of claims)
      for (const reference of [object, event]) if (reference?.startsWith("event:")) found.add(reference);
  return found;
};

/** What stays of a list whose records no source supplied: not what refused records alone speak of. */
const openOf = <Value extends { readonly id: string }>(
  list: readonly Value[],
  kind: string,
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
): readonly Value[] => keptOf(list, ({ id }) => !before.has(`${kind}:${id}`) || after.has(`${kind}:${id}`));

/** Everybody whom calls, rows and statements speak of. */
const spokenOf = (records: CaseRecords): ReadonlySet<string> => {
  const spoken = { ...records, people: [] };
  return new Set<string>([...namedPersons(spoken), ...namedPhones(spoken)]);
};

/**
 * The records of a case as one authority may see them: without the sources whose `handling` does not admit it, and without everything that
 * rests on them. Left out are the calls, statements, rows of `phones.csv` and `coverage.csv` of those sources; of a call that an open source
 * recorded too, its cells and devices; people, events and cells of which such records alone speak; and row errors and notes, which quote rows
 * of any source. Who is protected stays protected. `handedTo` says what was left out.
 *
 * @param reader - an authority as `handling` names it, or the ISO 3166 code of a state, which may always see what it supplied itself
 *
 * O(records · log records).
 */
export const recordsFor = (records: CaseRecords, reader: string): CaseRecords => {
  const closed = new Set(records.sources.filter((source) => !admits(source, reader)).map(({ id }) => id));
  const refused = (source: string | undefined): boolean => source !== undefined && closed.has(source);
  const open = ({ source }: { readonly source?: string }): boolean => !refused(source);
  const calls = closed.size === 0 ? records.calls : records.calls.flatMap((call) => callFor(call, refused) ?? []);
  const kept = new Set(calls.flatMap(({ id, otherLeg }) => [id, ...(otherLeg === undefined ? [] : [otherLeg.id])]));
  const statements = keptOf(records.statements, open).map((statement) => {
    const { call, ...rest } = statement;
    return call === undefined || kept.has(call.slice("call:".length)) || closed.size === 0 ? statement : rest;
  });
  const reduced: CaseRecords = {
    ...records,
    // A call that is now known by its other id may stand elsewhere among calls of one instant.
    calls: closed.size === 0 ? calls : [...calls].sort(compareCalls),
    statements,
    phones: keptOf(records.phones, open),
    coverage: keptOf(records.coverage, open),
    sources: keptOf(records.sources, ({ id }) => !closed.has(id)),
    problems: closed.size === 0 ? records.problems : [],
    notes: closed.size === 0 ? records.notes : [],
  };
  const [before, after] = [referredTo(records), referredTo(reduced)];
  const spoken = [spokenOf(records), spokenOf(reduced)] as const;
  const final: CaseRecords = {
    ...reduced,
    people: openOf(records.people, "person", ...spoken),
    events: openOf(records.events, "event", before, after),
    cells: openOf(records.cells, "cell", before, after),
    judgements: keptOf(records.judgements, ({ a, b }) => [a, b].every((id) => !spoken[0].has(id) || spoken[1].has(id))),
  };
  const less = (list: "calls" | "statements" | "phones" | "coverage" | "people" | "events" | "cells"): number =>
    records[list].length - final[list].length;
  const marked = new Set(records.sources.flatMap(({ id, handling }) => (handling === undefined ? [] : [id])));
  const whole = new Set(records.calls);
  const isUnmarked = ({ source }: { readonly source?: string }): boolean => source === undefined || !marked.has(source);
  const handedTo: HandedTo = {
    reader,
    leftOut: {
      sources: closed.size,
      calls: less("calls"),
      callsReduced: final.calls.filter((call) => !whole.has(call)).length,
      statements: less("statements"),
      claims: countClaims(records) - countClaims(final),
      phones: less("phones"),
      coverage: less("coverage"),
      people: less("people"),
      events: less("events"),
      cells: less("cells"),
      problems: records.problems.length - final.problems.length,
    },
    unmarked: [...final.calls, ...final.statements, ...final.phones].filter(isUnmarked).length + final.ties.length,
  };
  return { ...keepProtection(records, final), handedTo };
};
