import { sha256Hex } from "../exact/digest.js";
import type { RowCall, RowEnd, RowNote } from "./row-outcome.js";
import type { SheetRow } from "./sheet.js";

/** A row that was read as a call, with the file that it is of. */
export interface RowOfFile {
  readonly file: string;
  readonly source: string;
  /** The rows of its mapping that count as equal: `one` makes equal rows of one file one call. */
  readonly equalRows: "one" | "each";
  /** One file tells calls between its own subscribers twice. */
  readonly bothLegs: boolean;
  readonly header: readonly string[];
  readonly row: SheetRow;
  readonly call: RowCall;
}

/** A call on its way into the case: one of a row, or several of a conference. */
export interface MadeCall {
  readonly id: string;
  readonly caller: RowEnd & { readonly key: string };
  readonly callee: RowEnd & { readonly key: string };
  readonly startedAt: string;
  readonly durationSeconds: number;
  readonly kind: RowCall["kind"];
  readonly source: string;
}

/** What became of a row that was read as a call. */
export interface SettledRow extends RowOfFile {
  readonly ids: readonly string[];
  /** The calls to be written; none where the row is another one again. */
  readonly calls: readonly MadeCall[];
  /** The first call of the row that it equals. */
  readonly equals?: string;
  readonly notes: readonly RowNote[];
}

/** A row that was read first, and whether a copy of it in another file was written too. */
export interface FirstRow {
  /** Of its first call. */
  readonly id: string;
  readonly file: string;
  readonly source: string;
  readonly copied: boolean;
}

/** Rows that earlier imports of the case have read, by what they say. */
export type KnownRows = ReadonlyMap<string, FirstRow>;

/** A header in a short text, to compare rows by. */
export const headerDigest = (header: readonly string[]): string => sha256Hex(JSON.stringify(header)).slice(0, 16);

/** What a row says, in one text: equal for two rows of which one is the other again, whatever file they stand in. */
export const contentOfRow = (
  header: string,
  cells: readonly string[],
  call: Pick<RowCall, "startedAt" | "durationSeconds" | "kind"> & { readonly ends: readonly (string | undefined)[] },
): string =>
  JSON.stringify([header, cells, call.startedAt, call.durationSeconds, call.kind, call.ends.map((end) => end ?? null)]);

const endsOf = ({ caller, callees }: RowCall): readonly (string | undefined)[] => [
  caller.key,
  ...callees.map(({ key }) => key),
];

const madeCall = (call: RowCall, callee: RowEnd, id: string, source: string): MadeCall => ({
  id,
  caller: { ...call.caller, key: call.caller.key ?? `anonymous:${id}` },
  // Of two who show no number each is its own unknown.
  callee: { ...callee, key: callee.key ?? `anonymous:${id}${call.caller.key === undefined ? "/called" : ""}` },
  startedAt: call.startedAt,
  durationSeconds: call.durationSeconds,
  kind: call.kind,
  source,
});

/** What is added to the source of the rows that were seen from the called side, where one file tells both sides. */
export const OTHER_SIDE = "/called";

/** The name of the n-th row of a file that says the same. */
export const nameOfRow = (content: string, nth: number): string => `${nth}\n${content}`;

/**
 * Gives each row's calls their ids, and finds rows that are another one again: equal cell by cell under an equal header. In one file that is
 * one call told twice only where the mapping lets it be; across files, the n-th equal row of one is the n-th of the other, as where two
 * deliveries overlap. The first copy in a file of another source is written: the case folder's own rule makes one of the two, and no row
 * beside it is then taken for the other leg. Further copies, which that rule would leave standing, are not. O(rows).
 */
export const settleRows = (rows: readonly RowOfFile[], known: KnownRows): readonly SettledRow[] => {
  const firstRows = new Map<string, FirstRow>(known);
  const seenInFile = new Map<string, Map<string, number>>();
  const digests = new Map<readonly string[], string>();
  return rows.map((one): SettledRow => {
    const { file, row, call, header, source } = one;
    const digest = digests.get(header) ?? headerDigest(header);
    digests.set(header, digest);
    const content = contentOfRow(digest, row.cells, { ...call, ends: endsOf(call) });
    const seen = seenInFile.get(file) ?? new Map<string, number>();
    seenInFile.set(file, seen);
    const before = seen.get(content) ?? 0;
    seen.set(content, before + 1);
    const name = nameOfRow(content, one.equalRows === "one" ? 0 : before);
    const id = `${file}-${row.row}`;
    const ids = call.callees.map((_, i) => (i === 0 ? id : `${id}.${i + 1}`));
    const first = firstRows.get(name);
    if (first !== undefined && (first.copied || first.file === file || first.source === source))
      return { ...one, ids, calls: [], equals: first.id, notes: call.notes };
    firstRows.set(name, first === undefined ? { id, file, source, copied: false } : { ...first, copied: true });
    const notes =
      before > 0 && one.equalRows === "each"
        ? [
            ...call.notes,
            { code: "equal-row", message: "An equal row stands above it in this file; each is a call of its own" },
          ]
        : call.notes;
    const side = one.bothLegs && call.direction === "in" ? `${source}${OTHER_SIDE}` : source;
    return { ...one, ids, calls: call.callees.map((callee, i) => madeCall(call, callee, ids[i] ?? id, side)), notes };
  });
};
