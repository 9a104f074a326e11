import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";

/** SHA-256 of a text's UTF-8, as 64 hexadecimal digits. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** SHA-256 of the pieces of a text one after the other, as 64 hexadecimal digits: for a text too long to be held. */
export const sha256HexOf = (pieces: Iterable<string>): string => {
  const hash = sha256.create();
  for (const piece of pieces) hash.update(utf8ToBytes(piece));
  return bytesToHex(hash.digest());
};

/**
 * The canonical JSON of a value (RFC 8785): keys by code unit, no white space, one text for one value. A field that is `undefined` is absent.
 * @throws Error where the value holds a lone surrogate, NaN or an infinity, or is no JSON value at all.
 */
export const canonicalJson = (value: unknown): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("This value has no JSON form");
  return text;
};
