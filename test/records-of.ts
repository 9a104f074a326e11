import type { CaseRecords } from "../src/records/case-records.js";
import { parseCase } from "../src/records/parse-case.js";

const jsonLines = (lines: readonly object[]): string => lines.map((line) => JSON.stringify(line)).join("\n");

/** A claim or statement as a test writes it. */
export type Line = Readonly<Record<string, unknown>>;

/** What a test case holds; everything absent is absent. */
export interface CaseText {
  readonly calls?: readonly string[];
  readonly ties?: readonly string[];
  readonly phones?: readonly string[];
  readonly cells?: readonly string[];
  readonly sources?: readonly string[];
  readonly coverage?: readonly string[];
  readonly statements?: readonly Line[];
  readonly people?: readonly Line[];
  readonly events?: readonly Line[];
  readonly judgements?: readonly Line[];
  readonly timeZone?: string;
  readonly title?: string;
}

const headers = {
  calls: "id,caller,callee,startedAt,durationSeconds,kind,callerCell,calleeCell,source,callerDevice,calleeDevice",
  ties: "source,target,calls,seconds,messages,first,last",
  phones: "phone,person,from,to,basis,source",
  cells: "id,latitude,longitude,place",
  sources: "id,kind,reliability,handling,title,state",
  coverage: "phone,from,to,source",
} as const;

/** The records of a case written in a few lines; rows of CSV may leave out trailing fields. */
export const recordsOf = (text: CaseText): CaseRecords => {
  const files = new Map<string, string>([
    [
      "case.json",
      JSON.stringify({
        format: "faisceau-case/1",
        id: "test",
        title: text.title ?? "A test",
        timeZone: text.timeZone ?? "UTC",
      }),
    ],
  ]);
  for (const name of ["calls", "ties", "phones", "cells", "sources", "coverage"] as const) {
    const rows = text[name];
    if (rows === undefined) continue;
    const fields = headers[name].split(",").length;
    const padded = rows.map((row) => row + ",".repeat(Math.max(0, fields - row.split(",").length)));
    files.set(`${name}.csv`, [headers[name], ...padded].join("\n"));
  }
  files.set("statements.jsonl", jsonLines(text.statements ?? []));
  if (text.judgements !== undefined) files.set("judgements.jsonl", jsonLines(text.judgements));
  if (text.people !== undefined) files.set("people.json", JSON.stringify(text.people));
  if (text.events !== undefined) files.set("events.json", JSON.stringify(text.events));
  return parseCase(files);
};

/** A statement with these claims; claim ids are numbered from the statement's. */
export const statement = (id: string, claims: readonly Line[], more: Line = {}): Line => ({
  id,
  kind: "interview",
  ...more,
  claims: claims.map((claim, i) => ({ id: `${id}#${i + 1}`, ...claim })),
});
