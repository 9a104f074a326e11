import { lookAtForm } from "../records/files/file-form.js";
import { singleByteTables } from "./single-byte-tables.js";

/** The encodings that are read. */
export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1252", "windows-1256"] as const;

/** How the bytes of a file stand for its characters. */
export type Encoding = (typeof ENCODINGS)[number];

/** A file as text, and why it was read so; or why it cannot be, and on which line. */
export type Decoded =
  | { readonly text: string; readonly encoding: Encoding; readonly why: string }
  | { readonly refusal: string; readonly line: number };

const utf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** The line on which the first bytes stand that are not UTF-8: halving is enough, since a prefix that is wrong stays wrong. */
const firstLineNotUtf8 = (bytes: Uint8Array): number => {
  let line = 1;
  let start = 0;
  for (let i = 0; i <= bytes.length; i++) {
    if (i < bytes.length && bytes[i] !== 10) continue;
    if (utf8(bytes.subarray(start, i)) === undefined) return line;
    line += 1;
    start = i + 1;
  }
  return line;
};

const PIECE = 8192;

/** Characters of code units, piece by piece: a call takes no million arguments. */
const textOfUnits = (units: Uint16Array): string => {
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += PIECE)
    parts.push(String.fromCharCode(...units.subarray(at, Math.min(units.length, at + PIECE))));
  return parts.join("");
};

const utf16 = (bytes: Uint8Array, littleEndian: boolean): string => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units = new Uint16Array(bytes.length >> 1);
  for (let i = 0; i < units.length; i++) units[i] = view.getUint16(2 * i, littleEndian);
  const text = textOfUnits(units);
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
};

const singleByte = (bytes: Uint8Array, encoding: keyof typeof singleByteTables): string => {
  const upper = singleByteTables[encoding]
    .trim()
    .split(/\s+/)
    .map((point) => Number.parseInt(point, 16));
  const units = new Uint16Array(bytes.length);
  for (const [i, byte] of bytes.entries()) units[i] = byte < 128 ? byte : (upper[byte - 128] ?? byte);
  return textOfUnits(units);
};

/** Which UTF-16 a text without a mark is: Latin letters and digits have their zero byte on one side. */
const endianness = (bytes: Uint8Array): "utf-16le" | "utf-16be" => {
  let [even, odd] = [0, 0];
  for (const [i, byte] of bytes.subarray(0, 512).entries()) if (byte === 0) i % 2 === 0 ? even++ : odd++;
  return odd >= even ? "utf-16le" : "utf-16be";
};

const decodeUtf16 = (bytes: Uint8Array, encoding: "utf-16le" | "utf-16be", why: string): Decoded =>
  bytes.length % 2 === 1
    ? { refusal: "it ends in the middle of a character of UTF-16; the file seems to be cut off", line: 1 }
    : { text: utf16(bytes, encoding === "utf-16le"), encoding, why };

/**
 * Reads the bytes of a delivered file as text. A byte order mark decides, then what is plainly UTF-16 or UTF-8, then what was asked for;
 * nothing is ever replaced in silence: bytes that are none of this are refused with their line.
 */
export const decodeFile = (bytes: Uint8Array, wanted?: Encoding): Decoded => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes, "utf-16le", "its byte order mark");
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes, "utf-16be", "its byte order mark");
  if (wanted === "utf-16le" || wanted === "utf-16be") return decodeUtf16(bytes, wanted, "the mapping says so");
  const looked = lookAtForm([bytes]);
  if ("seems" in looked) {
    if (looked.seems === "text in UTF-16") return decodeUtf16(bytes, endianness(bytes), "every other byte is zero");
    const advice = /Excel|archive/.test(looked.seems)
      ? "save each sheet as CSV (UTF-8) and import that"
      : "hand over its rows as CSV";
    return { refusal: `it seems to be ${looked.seems}, not text; ${advice}`, line: 1 };
  }
  const text = utf8(bytes);
  const marked = first === 0xef && second === 0xbb && bytes[2] === 0xbf;
  if (text !== undefined) {
    const plain = bytes.every((byte) => byte < 128);
    if (marked) return { text, encoding: "utf-8", why: "its byte order mark" };
    if (wanted === undefined || wanted === "utf-8") {
      return { text, encoding: "utf-8", why: wanted === undefined ? "its bytes are UTF-8" : "the mapping says so" };
    }
    if (plain) return { text, encoding: wanted, why: "the mapping says so" };
    // A text of another encoding that has letters beyond ASCII is next to never UTF-8 by chance.
    return { text, encoding: "utf-8", why: `its bytes are UTF-8, although the mapping says ${wanted}` };
  }
  if (wanted === "windows-1252" || wanted === "windows-1256")
    return { text: singleByte(bytes, wanted), encoding: wanted, why: "the mapping says so" };
  const line = firstLineNotUtf8(bytes);
  return {
    refusal: `its bytes are not UTF-8 from this line on; name the encoding in the mapping ("encoding": "windows-1252" for Western, "windows-1256" for Arabic text)`,
    line,
  };
};
