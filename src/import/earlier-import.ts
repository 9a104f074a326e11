import { parseCase } from "../records/parse-case.js";
import { UnreadableCaseError } from "../records/unreadable.js";
import { type NamedCells, namedRows } from "./append-csv.js";
import { type ImportLedger, LEDGER_FORMAT } from "./import-ledger.js";
import { contentOfRow, type FirstRow, headerDigest, type KnownRows, nameOfRow } from "./settle-calls.js";

/** The case that an import adds to. */
export interface EarlierImport {
  /** Absent where nothing was imported into it yet. */
  readonly ledger?: ImportLedger;
  /** The texts of its tables, by name. */
  readonly texts: ReadonlyMap<string, string>;
  readonly cells: readonly NamedCells[];
  readonly sources: ReadonlySet<string>;
  /** Ids of calls that no import has written. */
  readonly foreign: ReadonlySet<string>;
  readonly known: KnownRows;
  /** How many problems the case has by itself. */
  readonly problems: number;
}

const isLedger = (value: unknown): value is ImportLedger =>
  typeof value === "object" &&
  value !== null &&
  "format" in value &&
  value.format === LEDGER_FORMAT &&
  "files" in value &&
  Array.isArray(value.files) &&
  "phones" in value &&
  Array.isArray(value.phones);

const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** What the rows of earlier imports say, as {@link settleRows} names them. */
const knownRows = (ledger: ImportLedger, calls: readonly NamedCells[]): KnownRows => {
  const byId = new Map(calls.map((call) => [call.id ?? "", call]));
  const shown = (key: string | undefined): string | undefined =>
    key?.startsWith("anonymous:") === true ? undefined : key;
  const known = new Map<string, FirstRow>();
  for (const { id: file, source, header, rows } of ledger.files) {
    const seen = new Map<string, number>();
    const digest = headerDigest(header);
    for (const { ids = [], as, cells } of rows) {
      const [id] = ids;
      const call = byId.get(id ?? "");
      if (id === undefined || call === undefined || as === "equal-row") continue;
      const kind = call.kind === "sms" || call.kind === "missed" ? call.kind : "voice";
      const content = contentOfRow(digest, cells, {
        startedAt: call.startedAt ?? "",
        durationSeconds: Number(call.durationSeconds),
        kind,
        ends: [shown(call.caller), ...ids.map((one) => shown(byId.get(one)?.callee))],
      });
      const before = seen.get(content) ?? 0;
      seen.set(content, before + 1);
      const name = nameOfRow(content, before);
      const first = known.get(name);
      known.set(name, first === undefined ? { id, file, source, copied: false } : { ...first, copied: true });
    }
  }
  return known;
};

/** Reads the case that is added to; what stands in the way is told to `refuse`. */
export const earlierImport = (
  files: ReadonlyMap<string, Uint8Array>,
  refuse: (file: string, line: number, code: string, message: string) => void,
): EarlierImport => {
  const texts = new Map<string, string>();
  for (const name of ["calls.csv", "cells.csv", "sources.csv", "import.json"]) {
    const bytes = files.get(name);
    if (bytes === undefined) continue;
    try {
      texts.set(name, new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    } catch {
      refuse(name, 1, "not-utf-8", "the case's own file is not UTF-8; mend it before adding to it");
    }
  }
  const written = texts.get("import.json");
  const value = written === undefined ? undefined : json(written);
  const ledger = isLedger(value) ? value : undefined;
  if (written !== undefined && ledger === undefined)
    refuse(
      "import.json",
      1,
      "not-a-ledger",
      `it is no ledger of this version (${LEDGER_FORMAT}); import into a new case`,
    );
  let problems = 0;
  try {
    problems = parseCase(files).problems.length;
  } catch (error) {
    if (!(error instanceof UnreadableCaseError)) throw error;
    // A case without data yet is what an import gives it; one without case.json is none.
    if (!files.has("case.json")) refuse("case.json", 1, "no-case", "the folder that is added to has no case.json");
    else if (["calls.csv", "ties.csv", "statements.jsonl"].some((name) => files.has(name)))
      refuse("case.json", 1, "unreadable-case", error.message);
  }
  const calls = namedRows(texts.get("calls.csv") ?? "");
  const own = new Set((ledger?.files ?? []).flatMap(({ rows }) => rows.flatMap(({ ids = [] }) => ids)));
  const foreign = new Set(calls.map(({ id }) => id ?? "").filter((id) => !own.has(id)));
  const taken = [...foreign].find((id) => /^f\d+-\d+/.test(id));
  if (taken !== undefined)
    refuse(
      "calls.csv",
      1,
      "id-taken",
      `it has the id ${taken}, which an import gives, and import.json does not know it: an import was interrupted or the file changed by hand; import into a new case`,
    );
  return {
    ...(ledger === undefined ? {} : { ledger }),
    texts,
    cells: namedRows(texts.get("cells.csv") ?? ""),
    sources: new Set(namedRows(texts.get("sources.csv") ?? "").map(({ id }) => id ?? "")),
    foreign,
    known: ledger === undefined ? new Map() : knownRows(ledger, calls),
    problems,
  };
};
