import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { compareCodeUnits } from "../exact/compare-code-units.js";
import { sha256Hex } from "../exact/digest.js";
import { kindOf } from "../records/reference.js";

/** Hexadecimal digits of a keyed pseudonym: 64 bits, so that two of one case never fall together. */
const digits = 16;

/** Pseudonyms for ids: by HMAC-SHA-256 with a key, or numbered in the order of SHA-256(inputDigest + id). */
export const pseudonymsFor = (
  ids: Iterable<string>,
  inputDigest: string,
  key: Uint8Array | undefined,
): ReadonlyMap<string, string> => {
  const sorted = [...new Set(ids)]
    .map((id) => ({ id, order: key === undefined ? sha256Hex(inputDigest + id) : "" }))
    .sort((x, y) => compareCodeUnits(x.order, y.order) || compareCodeUnits(x.id, y.id));
  const name = (id: string, at: number): string =>
    key === undefined ? String(at + 1) : bytesToHex(hmac(sha256, key, utf8ToBytes(id))).slice(0, digits);
  return new Map(sorted.map(({ id }, at) => [id, `${kindOf(id)}:protected-${name(id, at)}`]));
};
