import { sha1 } from "@noble/hashes/legacy.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";

/** The namespace of faisceau's ids: a UUID drawn once. */
const namespace = hexToBytes("6f2a1c0e5d0b4f6ea1d8c3f7b9e24a57");

/**
 * A UUID for something of a case: of version 5 (RFC 9562), by name, so that the same case gives the same ids and two cases never share one.
 * It is made from shown ids alone: a digest of a number could be turned back by trying all numbers.
 */
export const entityId = (caseId: string, ...parts: readonly (string | number)[]): string => {
  const name = utf8ToBytes(JSON.stringify([caseId, ...parts]));
  const bytes = sha1(Uint8Array.of(...namespace, ...name)).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytesToHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
};
