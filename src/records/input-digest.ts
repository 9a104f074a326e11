import { canonicalJson, sha256HexOf } from "../exact/digest.js";
import type { CaseRecords } from "./case-records.js";

/** What is digested, in the order of the names by code unit, as canonical JSON wants it. */
const PARTS = [
  "calls",
  "case",
  "cells",
  "coverage",
  "events",
  "judgements",
  "people",
  "phones",
  "sources",
  "statements",
  "ties",
] as const;

function* piecesOf(records: CaseRecords): Generator<string, void> {
  let opening = "{";
  for (const name of PARTS) {
    yield `${opening}"${name}":`;
    opening = ",";
    const part = records[name];
    if (!Array.isArray(part)) {
      yield canonicalJson(part);
      continue;
    }
    let before = "[";
    for (const record of part) {
      yield before + canonicalJson(record);
      before = ",";
    }
    yield before === "[" ? "[]" : "]";
  }
  yield "}";
}

/** The digests of records that are still in use: each veil asks for one. */
const known = /* @__PURE__ */ new WeakMap<CaseRecords, string>();

/**
 * `sha256:` and the SHA-256 of the accepted records as one canonical JSON object (RFC 8785) of the lists of {@link CaseRecords} and `case`.
 * It depends on what the records say, never on where they stood. Written record by record: O(records), and little memory.
 */
export const inputDigest = (records: CaseRecords): string => {
  const digest = known.get(records) ?? `sha256:${sha256HexOf(piecesOf(records))}`;
  known.set(records, digest);
  return digest;
};
