import { LONGEST_ROW, rowBytes } from "./byte-row.js";
import { decodeLeniently, utf8Decoder } from "./decode-utf8.js";
import { type JsonRow, jsonRow } from "./json-lines.js";

/** What {@link jsonElements} returns at the end: whether the file was one JSON array, and if not what it is instead. */
export interface ArrayEnd {
  readonly malformed?: string;
}

const byteOf = (character: string): number => character.charCodeAt(0);
const [LF, QUOTE, BACKSLASH, COMMA] = [byteOf("\n"), byteOf('"'), byteOf("\\"), byteOf(",")];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [byteOf("["), byteOf("]"), byteOf("{"), byteOf("}")];
const isBlank = (byte: number): boolean => byte === 32 || byte === LF || byte === 13 || byte === 9;

const NO_ARRAY = "the file is no JSON array; write its elements between [ and ]";
const UNFINISHED = "the file ends before its JSON array does; it seems to be cut off";

// Where in the file the reader is.
const [BEFORE, AT_FIRST, AT_NEXT, IN_ELEMENT, AFTER] = [0, 1, 2, 3, 4] as const;

/**
 * The elements of a JSON file that is one array, with the line on which each begins, read from its bytes piece by piece. No more than one
 * element is held at a time; whether the whole is an array is known at its end alone.
 */
export function* jsonElements(
  chunks: Iterable<Uint8Array>,
  longest: number = LONGEST_ROW,
): Generator<JsonRow, ArrayEnd> {
  const decode = utf8Decoder();
  const row = rowBytes(longest);
  let state: number = BEFORE;
  let line = 1;
  let begin = 1;
  let depth = 0;
  let inText = false;
  let escaped = false;

  /** The element that ends here; a text where the file is malformed because of it. */
  const finished = (): JsonRow | string => {
    const bytes = row.take();
    const read = jsonRow(begin, bytes, decode);
    if (!("fault" in read)) return read;
    if (read.fault === "not-json") return `the element that begins on line ${begin} is no JSON`;
    // Bytes that are no UTF-8 are a fault of this element alone where all around them is JSON.
    if (read.fault === "not-utf-8" && bytes !== undefined) {
      const rest = jsonRow(begin, new TextEncoder().encode(decodeLeniently(bytes)), decode);
      if ("fault" in rest && rest.fault === "not-json") return `the element that begins on line ${begin} is no JSON`;
    }
    return read;
  };

  for (const chunk of chunks) {
    let from = 0;
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i] ?? 0;
      if (byte === LF) line += 1;
      if (state === IN_ELEMENT) {
        if (inText) {
          if (escaped) escaped = false;
          else if (byte === BACKSLASH) escaped = true;
          else if (byte === QUOTE) inText = false;
        } else if (byte === QUOTE) inText = true;
        else if (byte === OPEN_LIST || byte === OPEN_OBJECT) depth += 1;
        else if (depth > 0) {
          if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth -= 1;
        } else if (byte === COMMA || byte === CLOSE_LIST) {
          row.add(chunk.subarray(from, i), false);
          const element = finished();
          if (typeof element === "string") return { malformed: element };
          yield element;
          state = byte === COMMA ? AT_NEXT : AFTER;
        }
      } else if (isBlank(byte)) continue;
      else if (state === BEFORE) {
        if (byte !== OPEN_LIST) return { malformed: NO_ARRAY };
        state = AT_FIRST;
      } else if (state === AFTER)
        return { malformed: `there is more on line ${line}, after the end of its JSON array` };
      else if (state === AT_FIRST && byte === CLOSE_LIST) state = AFTER;
      else if (byte === COMMA || byte === CLOSE_LIST)
        return { malformed: `an element is missing on line ${line}, before or after a comma` };
      else {
        state = IN_ELEMENT;
        begin = line;
        from = i;
        depth = byte === OPEN_LIST || byte === OPEN_OBJECT ? 1 : 0;
        inText = byte === QUOTE;
        escaped = false;
      }
    }
    if (state === IN_ELEMENT) row.add(chunk.subarray(from), true);
  }
  return state === AFTER ? {} : { malformed: state === BEFORE ? NO_ARRAY : UNFINISHED };
}
