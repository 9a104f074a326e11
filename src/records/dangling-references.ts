import type { Call } from "./call.js";
import type { Cell } from "./cell.js";
import type { CoverageRow } from "./coverage-row.js";
import type { CaseEvent } from "./event.js";
import { quoted } from "./fields/quoted.js";
import type { Judgement } from "./judgement.js";
import type { Located } from "./located.js";
import type { Person } from "./person.js";
import type { PhoneRow } from "./phone-row.js";
import type { Problem } from "./problem.js";
import type { LocatedStatement } from "./read-statements.js";
import { keyOf, kindOf } from "./reference.js";
import type { Source } from "./source.js";
import type { TieRow } from "./tie-row.js";

/** The records of a case with their lines, when all are known. */
export interface LocatedRecords {
  readonly calls: readonly Located<Call>[];
  readonly ties: readonly Located<TieRow>[];
  readonly statements: readonly LocatedStatement[];
  readonly people: readonly Located<Person>[];
  readonly phones: readonly Located<PhoneRow>[];
  readonly cells: readonly Located<Cell>[];
  readonly events: readonly Located<CaseEvent>[];
  readonly sources: readonly Located<Source>[];
  readonly coverage: readonly Located<CoverageRow>[];
  readonly judgements: readonly Located<Judgement>[];
}

/** How many references to nothing are listed for one column of one file; the others are counted. */
const MOST_LISTED = 20;

interface Reference {
  readonly key: string;
  readonly place: Omit<Located<unknown>, "record">;
  readonly column: string;
}

interface Looked {
  /** What is looked for, and where it should stand. */
  readonly what: string;
  readonly where: string;
  readonly known: ReadonlySet<string>;
}

/** Collects references to nothing, by file and column. */
const finder = () => {
  const missing = new Map<string, Map<string, Reference & { readonly looked: Looked }>>();
  const look = (
    looked: Looked,
    group: string,
    key: string | undefined,
    place: Omit<Located<unknown>, "record">,
    column = group,
  ): void => {
    if (key === undefined || looked.known.has(key)) return;
    const name = `${place.file} ${group}`;
    const found = missing.get(name) ?? new Map<string, Reference & { looked: Looked }>();
    if (found.size === 0) missing.set(name, found);
    const first = found.get(key);
    if (first === undefined || place.line < first.place.line) found.set(key, { key, place, column, looked });
  };
  const notes = (): Problem[] => {
    const result: Problem[] = [];
    for (const found of missing.values()) {
      const sorted = [...found.values()].sort((a, b) => a.place.line - b.place.line);
      for (const { key, place, column, looked } of sorted.slice(0, MOST_LISTED)) {
        const message = `The ${looked.what} ${quoted(key)} is not in ${looked.where}`;
        result.push({ file: place.file, line: place.line, column, code: "dangling-reference", message });
      }
      const [first, more] = [sorted[MOST_LISTED], sorted.length - MOST_LISTED];
      if (first === undefined) continue;
      const message = `${more} more ${first.looked.what}s, from here on, are not in ${first.looked.where}`;
      result.push({
        file: first.place.file,
        line: first.place.line,
        column: first.column,
        code: "dangling-reference",
        message,
      });
    }
    return result;
  };
  return { look, notes };
};

const present = (keys: Iterable<string | undefined>): ReadonlySet<string> =>
  new Set([...keys].filter((key) => key !== undefined));

/** Notes references to a cell, source, place, event, call or judgement that is not in the case; `isInCase` says who and what is. */
export const danglingReferences = (
  records: LocatedRecords,
  isInCase: (reference: string) => boolean,
): readonly Problem[] => {
  const { calls, statements, phones, cells, events, sources, coverage, judgements } = records;
  const { look, notes } = finder();
  const cell = { what: "cell", where: "cells.csv", known: present(cells.map(({ record }) => record.id)) };
  const source = { what: "source", where: "sources.csv", known: present(sources.map(({ record }) => record.id)) };
  const event = { what: "event", where: "events.json", known: present(events.map(({ record }) => record.id)) };
  const place = {
    what: "place",
    where: "cells.csv or events.json",
    known: present([...cells, ...events].map(({ record }) => record.place)),
  };
  const call = {
    what: "call",
    where: "calls.csv",
    known: present(calls.flatMap(({ record }) => [record.id, record.otherLeg?.id])),
  };
  const judgement = {
    what: "judgement",
    where: "judgements.jsonl",
    known: present(judgements.map(({ record }) => record.id)),
  };

  for (const at of calls) {
    look(cell, "callerCell", at.record.callerCell, at);
    look(cell, "calleeCell", at.record.calleeCell, at);
    look(source, "source", at.record.source, at);
  }
  for (const at of statements) {
    const { call: about, source: from, claims } = at.record;
    look(call, "call", about === undefined ? undefined : keyOf(about), at);
    look(source, "source", from, at);
    for (const claim of claims) {
      const column = at.claimColumns.get(claim) ?? "claims";
      for (const name of ["place", "from", "to"] as const) {
        const value = claim[name];
        look(place, `claims[].${name}`, value === undefined ? undefined : keyOf(value), at, `${column}.${name}`);
      }
      for (const name of ["event", "object"] as const) {
        const value = claim[name];
        const key = value === undefined || kindOf(value) !== "event" ? undefined : keyOf(value);
        look(event, `claims[].${name}`, key, at, `${column}.${name}`);
      }
    }
  }
  for (const at of phones) look(source, "source", at.record.source, at);
  for (const at of coverage) {
    look(cell, "cell", at.record.cell, at);
    look(source, "source", at.record.source, at);
  }
  const somebody = {
    what: "person or phone",
    where: "the case; the judgement is applied to nobody",
    known: new Set<string>(),
  };
  for (const at of judgements) {
    look(judgement, "supersedes", at.record.supersedes, at);
    for (const name of ["a", "b"] as const) if (!isInCase(at.record[name])) look(somebody, name, at.record[name], at);
  }
  return notes();
};
